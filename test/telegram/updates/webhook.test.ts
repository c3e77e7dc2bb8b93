// QueueConsumer by webhook: what is taken, what is refused unread, and what Telegram is answered meanwhile.
import { connect } from "node:net";
import type { Update } from "grammy/types";
import { afterEach, describe, expect, test } from "vitest";
import type { Meter } from "../../../src/kit/ports/delivery/meter.ts";
import { createWebhook, type DeliveryNotice, type WebhookDeps } from "../../../src/telegram/updates/webhook.ts";

const SECRET = "a-secret_of-32-characters-or-more";
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A webhook that keeps what it is given, unless told otherwise. */
async function scene(more: Partial<WebhookDeps> = {}) {
  const batches: (readonly Update[])[] = [];
  const told: DeliveryNotice["kind"][] = [];
  const counted: Record<string, number> = {};
  const count: Meter["count"] = (_, { outcome = "" } = {}) => {
    counted[outcome] = (counted[outcome] ?? 0) + 1;
  };
  const webhook = createWebhook({
    accept: async (updates) => void batches.push(updates),
    secret: SECRET,
    path: "/hook",
    tell: ({ kind }) => void told.push(kind),
    meter: { count, time: () => undefined, watch: () => undefined },
    ...more,
  });
  closers.push(webhook.close);
  const port = await webhook.listen(0, "127.0.0.1");
  const delivers = async (body: unknown, { secret = SECRET, path = "/hook", method = "POST" } = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { "X-Telegram-Bot-Api-Secret-Token": secret },
      ...(method === "GET" ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.text(), retryAfter: response.headers.get("retry-after") };
  };
  const kept = () => batches.flat().map(({ update_id: id }) => id);
  return { port, webhook, delivers, batches, kept, told, counted };
}

const update = (id: number): Update => ({ update_id: id });

/** Resolves by hand. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Sends raw bytes and gives all that came back until the connection was closed. */
const raw = (port: number, ...parts: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
  });

const head = (...lines: readonly string[]): string =>
  ["POST /hook HTTP/1.1", "Host: bot", ...lines, "", ""].join("\r\n");

test("a delivery is answered with an empty 200 once it is kept, and not before", async () => {
  const { open, opened } = gate();
  const { delivers, told } = await scene({ accept: () => opened });
  let isAnswered = false;
  const delivering = delivers(update(1)).then((answer) => {
    isAnswered = true;
    return answer;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isAnswered).toBe(false);
  open();
  expect(await delivering).toEqual({ status: 200, body: "", retryAfter: null });
  expect(told).toEqual(["delivered"]);
});

describe("without the secret", () => {
  test("not one of a thousand forged deliveries is taken", async () => {
    const { delivers, kept, counted } = await scene();
    const guesses = ["", "a", SECRET.slice(0, -1), `${SECRET}x`, SECRET.toUpperCase(), "x".repeat(256), "null", "%00"];
    const statuses = new Set<number>();
    for (let round = 0; round < 20; round++) {
      const forged = Array.from({ length: 50 }, (_, number) =>
        delivers(update(round * 50 + number), { secret: guesses[number % guesses.length] ?? "" }),
      );
      for (const { status } of await Promise.all(forged)) statuses.add(status);
    }
    expect([...statuses]).toEqual([401]);
    expect(kept()).toEqual([]);
    expect(counted).toEqual({ forged: 1000 });
  });

  test("no word of the body is read: the refusal comes while it is still to be sent", async () => {
    const { port } = await scene();
    expect(await raw(port, head("Content-Length: 1000000"))).toContain("401 Unauthorized");
    expect(await raw(port, head("Content-Length: 10", "X-Telegram-Bot-Api-Secret-Token: wrong"))).toContain("401");
  });

  test("two secrets, of which one is right, are none", async () => {
    const { port, kept } = await scene();
    const line = `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`;
    const wrong = "X-Telegram-Bot-Api-Secret-Token: wrong";
    expect(await raw(port, head(line, wrong, "Content-Length: 15"), '{"update_id":1}')).toContain("401");
    expect(kept()).toEqual([]);
  });
});

test.each([
  ["another path", { path: "/" }],
  ["a path below", { path: "/hook/more" }],
  ["another method", { method: "GET" }],
  ["another method with a body", { method: "PUT" }],
])("%s is not there", async (_, manner) => {
  const { delivers, kept } = await scene();
  expect((await delivers(update(1), manner)).status).toBe(404);
  expect(kept()).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["null", "null"],
  ["a list", "[]"],
  ["a text", '"update_id"'],
  ["no number", "{}"],
  ["a number that is none", '{"update_id":"1"}'],
  ["a number beyond all", '{"update_id":1e300}'],
  ["bytes that are no text", "\u0000\u0001\ufffd"],
])("%s is answered with 200, so that it does not come again for a day, and is counted", async (_, body) => {
  const { delivers, kept, counted, told } = await scene();
  expect(await delivers(body)).toMatchObject({ status: 200, body: "" });
  expect(kept()).toEqual([]);
  expect(counted).toEqual({ unreadable: 1 });
  expect(told).toEqual(["unreadable"]);
});

describe("a body over a mebibyte", () => {
  test("is refused before it is sent where it says its length", async () => {
    const { port } = await scene();
    const line = `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`;
    const answer = await raw(port, head(line, "Content-Length: 1048577"));
    expect(answer).toContain("413 Payload Too Large");
    expect(answer).toMatch(/connection: close/i);
  });

  test("is refused as soon as it is too long where it does not", async () => {
    const { port, counted, kept } = await scene();
    const line = `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`;
    const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
    const chunks = Array.from({ length: 20 }, () => chunk);
    expect(await raw(port, head(line, "Transfer-Encoding: chunked"), ...chunks)).toContain("413 Payload Too Large");
    expect(counted).toEqual({ too_large: 1 });
    expect(kept()).toEqual([]);
  });

  test("is another's trouble alone, and one just below it is taken", async () => {
    const { delivers, kept } = await scene();
    const padded = JSON.stringify({ update_id: 7, pad: "" });
    const whole = `${padded.slice(0, -2)}${"x".repeat(1024 * 1024 - padded.length)}"}`;
    expect(whole).toHaveLength(1024 * 1024);
    expect((await delivers(whole)).status).toBe(200);
    expect(kept()).toEqual([7]);
  });
});

describe("a body that comes slowly", () => {
  test("is given up after the patience, and holds up nobody", async () => {
    const { port, delivers, kept } = await scene({ patience: 400 });
    const line = `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`;
    const slow = raw(port, head(line, "Content-Length: 15"), '{"upda');
    expect((await delivers(update(2))).status).toBe(200);
    expect(await slow).toContain("408 Request Timeout");
    expect(kept()).toEqual([2]);
  });

  test("and breaks off is not taken", async () => {
    const { port, kept, counted } = await scene();
    const socket = connect(port, "127.0.0.1");
    socket.write(`${head(`X-Telegram-Bot-Api-Secret-Token: ${SECRET}`, "Content-Length: 15")}{"upda`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => counted).toEqual({ broken_off: 1 });
    expect(kept()).toEqual([]);
  });
});

describe("while nothing can be kept", () => {
  test("Telegram is asked to come again in a second, and the operator is told once", async () => {
    let isAway = true;
    const { delivers, told } = await scene({
      accept: async () => {
        if (isAway) throw new Error("the database is away");
      },
    });
    for (let number = 0; number < 3; number++)
      expect(await delivers(update(number))).toEqual({ status: 503, body: "", retryAfter: "1" });
    isAway = false;
    expect((await delivers(update(0))).status).toBe(200);
    expect(told).toEqual(["away", "back", "delivered"]);
  });
});

test("what is delivered again is passed on again: who keeps it knows doubles", async () => {
  const { delivers, kept } = await scene();
  for (let time = 0; time < 3; time++) expect((await delivers(update(5))).status).toBe(200);
  expect(kept()).toEqual([5, 5, 5]);
});

test("closing answers the delivery in hand and takes no more", async () => {
  const { open, opened } = gate();
  const { delivers, webhook, kept } = await scene({
    accept: () => opened,
  });
  const inHand = delivers(update(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closing = webhook.close();
  open();
  expect((await inHand).status).toBe(200);
  await closing;
  await expect(delivers(update(2))).rejects.toThrow();
  expect(kept()).toEqual([]);
});
