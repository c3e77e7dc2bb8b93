// The door of a running bot: what it says to whoever asks, and that it can be closed with nobody cut off.
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { statusPages } from "../../src/http/door.ts";
import { type Answer, type Listener, listen, PortRefused } from "../../src/http/listener.ts";
import { createReadiness } from "../../src/http/readiness.ts";

const open: Listener[] = [];

afterEach(async () => {
  for (const listener of open.splice(0)) await listener.close();
});

async function opened(answer: Answer): Promise<{ readonly url: string; readonly listener: Listener }> {
  const listener = await listen(answer, { port: 0, host: "127.0.0.1", name: "HTTP_PORT" });
  open.push(listener);
  return { url: `http://127.0.0.1:${listener.port}`, listener };
}

/** A door whose clock stands where it is put, in milliseconds. */
async function scene() {
  let now = 0;
  const readiness = createReadiness(() => now);
  const exposition = { contentType: "text/plain; version=0.0.4", text: async () => "moderato_updates_total 1\n" };
  const { url } = await opened(statusPages({ readiness, exposition }));
  const asks = async (path: string, method = "GET") => {
    const response = await fetch(url + path, { method });
    return { status: response.status, text: await response.text(), type: response.headers.get("content-type") };
  };
  return {
    readiness,
    asks,
    passes: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

describe("/healthz", () => {
  test("says that the process lives, also while nothing else is ready", async () => {
    const { asks } = await scene();
    expect(await asks("/healthz")).toMatchObject({ status: 200, text: "alive\n" });
  });
});

describe("/readyz", () => {
  test("names everything that has not answered yet", async () => {
    const { asks } = await scene();
    expect(await asks("/readyz")).toMatchObject({
      status: 503,
      text: "Telegram has not answered yet.\nThe database has not answered yet.\n",
    });
  });

  test("is 200 once Telegram and the database have answered, for a minute", async () => {
    const { asks, readiness, passes } = await scene();
    readiness.askDatabase(async () => undefined);
    readiness.telegramAnswered();
    expect(await asks("/readyz")).toMatchObject({ status: 200, text: "ready\n" });
    passes(59);
    expect((await asks("/readyz")).status).toBe(200);
    passes(2);
    expect(await asks("/readyz")).toMatchObject({ status: 503, text: "Telegram has not answered for 61 seconds.\n" });
    readiness.telegramAnswered();
    expect((await asks("/readyz")).status).toBe(200);
  });

  test("asks a database that was away anew each time, and bears its failures", async () => {
    const { asks, readiness, passes } = await scene();
    let isAway = false;
    readiness.askDatabase(async () => {
      if (isAway) throw new Error("away");
    });
    readiness.telegramAnswered();
    expect((await asks("/readyz")).status).toBe(200);
    isAway = true;
    passes(70);
    readiness.telegramAnswered();
    expect(await asks("/readyz")).toMatchObject({
      status: 503,
      text: "The database has not answered for 70 seconds.\n",
    });
    isAway = false;
    expect((await asks("/readyz")).status).toBe(200);
  });

  test("does not wait for a database that hangs, and asks it once at a time", async () => {
    const { asks, readiness } = await scene();
    let asked = 0;
    readiness.askDatabase(() => {
      asked += 1;
      return new Promise(() => undefined);
    });
    readiness.telegramAnswered();
    const both = await Promise.all([asks("/readyz"), asks("/readyz")]);
    expect(both.map(({ status }) => status)).toEqual([503, 503]);
    expect(asked).toBe(1);
  });

  test("is 503 from the beginning of the stop on", async () => {
    const { asks, readiness } = await scene();
    readiness.askDatabase(async () => undefined);
    readiness.telegramAnswered();
    readiness.leave();
    expect(await asks("/readyz")).toMatchObject({ status: 503, text: "The bot is stopping.\n" });
  });
});

test("/metrics shows what was measured, in the type that Prometheus asks for", async () => {
  const { asks } = await scene();
  expect(await asks("/metrics")).toEqual({
    status: 200,
    text: "moderato_updates_total 1\n",
    type: "text/plain; version=0.0.4",
  });
});

test("other paths and other methods are refused", async () => {
  const { asks } = await scene();
  expect((await asks("/")).status).toBe(404);
  expect((await asks("//metrics")).status).toBe(404);
  expect((await asks("/metrics", "POST")).status).toBe(405);
  expect(await asks("/healthz", "HEAD")).toMatchObject({ status: 200, text: "" });
});

describe("the port", () => {
  test("that another process has is refused by the variable's name, with a remedy", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const attempt = listen(() => undefined, { port, host: "127.0.0.1", name: "HTTP_PORT" });
    await expect(attempt).rejects.toThrow(PortRefused);
    await expect(attempt).rejects.toThrow(
      `HTTP_PORT ${port} at 127.0.0.1 cannot be listened at: another process listens there (EADDRINUSE).`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  test("is closed after the answers in hand are given, and takes no more", async () => {
    const inHand: ServerResponse[] = [];
    const { url, listener } = await opened((_, response) => void inHand.push(response));
    const asking = fetch(url).then((response) => response.text());
    await expect.poll(() => inHand).toHaveLength(1);
    const closing = listener.close();
    inHand[0]?.end("late");
    expect(await asking).toBe("late");
    await closing;
    await expect(fetch(url)).rejects.toThrow();
  });

  test("is closed also while somebody never gets an answer", async () => {
    const { url, listener } = await opened(() => new Promise(() => undefined));
    const asking = fetch(url).catch(() => "cut off");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await listener.close();
    expect(await asking).toBe("cut off");
  });

  test("survives an answer that fails", async () => {
    const { url } = await opened(() => {
      throw new Error("a mistake");
    });
    expect((await fetch(url)).status).toBe(500);
    expect((await fetch(url)).status).toBe(500);
  });
});
