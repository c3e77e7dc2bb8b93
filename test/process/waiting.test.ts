// What is only late, or busy for a while, is waited for: bounded, and said in the log.
import { connect, createServer, type Server } from "node:net";
import { createTelegram } from "telegram-emulator/telegram";
import { describe, expect, test } from "vitest";
import {
  NOBODY,
  openTelegram,
  start,
  TOKEN,
  until,
  useOperator,
  variablesFor,
  withDatabase,
} from "./support/operator.ts";

useOperator();

const server = process.env["TEST_DATABASE_URL"];

/** A port that is free now. */
async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Leads every connection to a port on to the real database. */
function forward(port: number, to: URL): Server {
  const listener = createServer((incoming) => {
    const outgoing = connect(Number(to.port || 5432), to.hostname);
    for (const [from, into] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      from.pipe(into);
      from.on("error", () => into.destroy());
    }
  });
  return listener.listen(port, "127.0.0.1");
}

test.concurrent("a Bot API that never answers is waited for, then the bot ends with one sentence", async () => {
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY }, { folder: await withDatabase() });
  expect(await bot.ended).toBe(1);
  expect(bot.output().match(/bot-api\.unreachable/g)).toHaveLength(4);
  expect(bot.complaint()).toContain("BOT_API_ROOT");
  expect(bot.complaint().trim().split("\n")).toHaveLength(1);
});

test.concurrent("an address that is no Bot API is told apart from a token that is refused", async () => {
  const listener = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));
  listener.listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  const address = listener.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: url }, { folder: await withDatabase() });
  expect(await bot.ended).toBe(1);
  listener.close();
  expect(bot.complaint()).toContain("BOT_API_ROOT");
  expect(bot.complaint()).not.toContain("revoked");
});

test.concurrent("a Bot API that comes up a little later is found", async () => {
  const port = await freePort();
  const bot = start(variablesFor({ url: `http://127.0.0.1:${port}` }), { folder: await withDatabase() });
  await bot.prints("bot-api.unreachable");
  const telegram = createTelegram({ token: TOKEN });
  const late = await telegram.listen(port);
  await bot.prints("app.started");
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  await late.close();
});

test.concurrent("of two bots with one token both stay alive, say so, and one goes on when the other stops", async () => {
  const telegram = await openTelegram();
  const bots = [];
  for (let number = 0; number < 2; number++) {
    const bot = start(variablesFor(telegram), { folder: await withDatabase() });
    await bot.prints("app.started");
    bots.push(bot);
  }
  const [first, second] = bots;
  await first?.prints("polling.conflict");
  second?.signal("SIGTERM");
  expect(await second?.ended).toBe(0);
  const owner = telegram.person({ name: "Olga" });
  const group = telegram.group({ owner });
  owner.in(group).says("/setflood 5");
  await until(() =>
    telegram.calls.some(({ method, params }) => method === "sendMessage" && params["chat_id"] === group.id),
  );
  await first?.prints("bot-api.reachable");
  first?.signal("SIGTERM");
  expect(await first?.ended).toBe(0);
});

test.concurrent("a bot that waits for the Bot API stops at once when asked to", async () => {
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY }, { folder: await withDatabase() });
  await bot.prints("bot-api.unreachable", 2);
  const asked = Date.now();
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(3_000);
});

test.concurrent("a database that never answers is waited for, then the bot ends with one sentence without the password", async () => {
  const url = "postgresql://moderato:secret-word@127.0.0.1:9/moderato";
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY, DATABASE_URL: url });
  expect(await bot.ended).toBe(1);
  expect(bot.output().match(/storage\.unreachable/g)).toHaveLength(4);
  expect(bot.complaint()).toContain("DATABASE_URL");
  expect(bot.complaint().trim().split("\n")).toHaveLength(1);
  expect(bot.output()).not.toContain("secret-word");
});

describe.runIf(server)("PostgreSQL", () => {
  test("a server that comes up a little later is found", async () => {
    const port = await freePort();
    const real = new URL(server ?? "");
    const url = new URL(real);
    url.host = `127.0.0.1:${port}`;
    const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY, DATABASE_URL: url.href });
    await bot.prints("storage.unreachable");
    const listener = forward(port, real);
    await bot.prints("bot-api.unreachable");
    bot.signal("SIGTERM");
    expect(await bot.ended).toBe(0);
    listener.close();
  });
});
