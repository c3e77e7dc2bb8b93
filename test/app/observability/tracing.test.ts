// Spans to a collector: updates and calls under each other, and nothing in them that somebody wrote.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTracing } from "../../../src/app/observability/tracing.ts";
import { noTracer } from "../../../src/kit/ports/delivery/tracer.ts";

const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

interface Span {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: { readonly code?: number };
}

let server: Server;
let received: string[];

beforeEach(async () => {
  received = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on("end", () => {
      received.push(`${request.url} ${body}`);
      response.setHeader("Content-Type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  delete process.env["OTEL_EXPORTER_OTLP_ENDPOINT"];
  await new Promise((resolve) => server.close(resolve));
});

const spans = (): readonly Span[] =>
  received.flatMap((one) => {
    const { resourceSpans } = JSON.parse(one.slice(one.indexOf("{"))) as {
      readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
    };
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  });

const open = () => openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] });

test("a call within an update is its child, named by its method and without the token", async () => {
  const { tracer, traced, close } = await open();
  const call = traced(async () => new Response("{}"));
  await tracer.span("update", { "update.kind": "message" }, async () => {
    await call(`https://api.telegram.org/bot${TOKEN}/sendMessage`, { body: '{"text":"a secret"}' });
  });
  await close();
  const [child, parent] = [
    spans().find(({ name }) => name === "bot-api sendMessage"),
    spans().find(({ name }) => name === "update"),
  ];
  expect(child?.parentSpanId).toBe(parent?.spanId);
  expect(parent?.spanId).toBeDefined();
  const text = received.join();
  expect(text).toContain("/v1/traces ");
  expect(text).toContain('"moderato"');
  expect(text).not.toContain(TOKEN.split(":")[1]);
  expect(text).not.toContain("a secret");
});

test("work that fails is marked, thrown on, and not quoted", async () => {
  const { tracer, close } = await open();
  const failing = tracer.span("update", {}, async () => {
    throw new Error("what somebody wrote");
  });
  await expect(failing).rejects.toThrow("what somebody wrote");
  await close();
  expect(spans()).toMatchObject([{ name: "update", status: { code: 2 } }]);
  expect(received.join()).not.toContain("what somebody wrote");
});

test("a collector that is away fails nothing, and does not hold up the stop", async () => {
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9";
  const { tracer, close } = await open();
  expect(await tracer.span("update", {}, async () => 7)).toBe(7);
  await close();
});

test("without a collector nothing is wrapped", async () => {
  const { tracer, traced } = await openTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: undefined });
  expect(traced(fetch)).toBe(fetch);
  expect(tracer).toBe(noTracer);
  expect(await tracer.span("update", {}, async () => 7)).toBe(7);
});
