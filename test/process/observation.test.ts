// What an operator's monitoring sees of the process: alive, ready, measured, and gone in an orderly way.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { freePort, NOBODY, start, TOKEN, useOperator } from "./support/operator.ts";
import { openScene } from "./support/scene.ts";

useOperator();

test("a running bot is ready and measured, and its door closes with it", async () => {
  const { starts, asks, alice, group } = await openScene();
  const port = await freePort();
  const bot = await starts({ HTTP_PORT: String(port) });
  const reads = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await reads("/healthz")).toEqual({ status: 200, text: "alive\n" });
  await asks("/warn", alice.in(group).says("hello"));
  await expect.poll(() => reads("/readyz"), { timeout: 40_000 }).toEqual({ status: 200, text: "ready\n" });
  const { text } = await reads("/metrics");
  expect(text).toContain('moderato_cases_total{kind="warn"} 1');
  expect(text).toMatch(/^moderato_silence_seconds\{of="telegram"\} [\d.]+$/m);
  expect(text).not.toContain("hello");
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
});

test("a port that another process has ends the start with one sentence", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY, HTTP_PORT: String(port) });
  expect(await bot.ended).toBe(1);
  expect(bot.complaint().trim()).toMatch(/^HTTP_PORT \d+ at 127\.0\.0\.1 cannot be listened at: another process/);
  expect(bot.complaint().trim().split("\n")).toHaveLength(1);
  await new Promise((resolve) => other.close(resolve));
});

test("spans of updates and calls reach a collector, and no word or token with them", async () => {
  const { starts, asks, alice, group } = await openScene();
  const received: string[] = [];
  const collector = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => received.push(chunk.toString()));
    request.on("end", () => response.end("{}"));
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const { port } = collector.address() as AddressInfo;
  const bot = await starts({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
  await asks("/warn", alice.in(group).says("something secret"));
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  const text = received.join("");
  for (const name of ['"name":"update"', '"name":"bot-api sendMessage"']) expect(text).toContain(name);
  expect(text).not.toContain("something secret");
  expect(text).not.toContain(TOKEN.split(":")[1]);
  collector.closeAllConnections();
  await new Promise((resolve) => collector.close(resolve));
});
