// The process behind a webhook: Telegram delivers, the bot acts; the webhook is set at the start and left at the stop.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Update } from "grammy/types";
import { afterAll, expect, test } from "vitest";
import {
  freePort,
  openTelegram,
  start,
  TOKEN,
  until,
  useOperator,
  variablesFor,
  withDatabase,
} from "./support/operator.ts";

const closers: (() => unknown)[] = [];

useOperator();
afterAll(async () => {
  for (const close of closers.splice(0)) await close();
});

const SECRET = "0123456789abcdef0123456789abcdef";

async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A Bot API server before the emulator that knows webhooks; `delivers` posts everything that waits to the bot. */
async function openHookedTelegram() {
  const telegram = await openTelegram();
  const asked: { readonly method: string; readonly fields: Readonly<Record<string, unknown>> }[] = [];
  let url = "";
  const hook = (method: string, body: Buffer): unknown => {
    const fields = body.length > 0 ? (JSON.parse(body.toString()) as Record<string, unknown>) : {};
    asked.push({ method, fields });
    if (method === "setWebhook") url = String(fields["url"]);
    return method === "getWebhookInfo" ? { url, has_custom_certificate: false, pending_update_count: 0 } : true;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.url?.split("/").at(-1) ?? "";
    const body = await bodyOf(request);
    if (/Webhook/.test(method)) return void response.end(JSON.stringify({ ok: true, result: hook(method, body) }));
    const headers = { "Content-Type": String(request.headers["content-type"]) };
    const inner = await fetch(telegram.url + request.url, { method: "POST", headers, body });
    response.writeHead(inner.status).end(Buffer.from(await inner.arrayBuffer()));
  };
  const port = await listening((request, response) => void answer(request, response));
  let offset = 0;
  const delivers = async (headers = { "X-Telegram-Bot-Api-Secret-Token": SECRET }): Promise<readonly number[]> => {
    const allowed = asked.find(({ method }) => method === "setWebhook")?.fields["allowed_updates"];
    const polled = await fetch(`${telegram.url}/bot${TOKEN}/getUpdates`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ offset, timeout: 0, allowed_updates: allowed }),
    });
    const { result } = (await polled.json()) as { readonly result: readonly Update[] };
    offset = (result.at(-1)?.update_id ?? offset - 1) + 1;
    const statuses: number[] = [];
    for (const update of result) {
      const { status } = await fetch(url, { method: "POST", headers, body: JSON.stringify(update) });
      statuses.push(status);
    }
    return statuses;
  };
  return { telegram, asked, delivers, url: `http://127.0.0.1:${port}` };
}

test("updates by webhook are acted on, forged ones are not, and the stop leaves the webhook set", async () => {
  const hooked = await openHookedTelegram();
  const { telegram, asked, delivers } = hooked;
  const [owner, alice] = [telegram.person({ name: "Olga" }), telegram.person({ name: "Alice" })];
  const group = telegram.group({ owner });
  group.addMember(alice);
  const free = await freePort();
  const variables = { WEBHOOK_URL: `http://127.0.0.1:${free}/hook`, WEBHOOK_SECRET: SECRET, PORT: String(free) };
  const bot = start(variablesFor(hooked, variables), { folder: await withDatabase() });
  await bot.prints("app.started");
  expect(asked[0]).toMatchObject({
    method: "setWebhook",
    fields: { url: variables.WEBHOOK_URL, secret_token: SECRET, max_connections: 40 },
  });
  await delivers();
  const banned = () => telegram.calls.filter(({ method, ok }) => method === "banChatMember" && ok);
  owner.in(group).says("/ban", { replyTo: alice.in(group).says("hello") });
  expect(await delivers({ "X-Telegram-Bot-Api-Secret-Token": "x".repeat(32) })).toEqual([401, 401]);
  owner.in(group).says("/ban", { replyTo: alice.in(group).says("hello again") });
  expect(await delivers()).toEqual([200, 200]);
  await until(() => banned().length === 1);
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(asked.map(({ method }) => method)).not.toContain("deleteWebhook");
  expect(bot.output()).not.toContain(SECRET);
});

test("a webhook without a secret does not start", async () => {
  const bot = start({ BOT_TOKEN: TOKEN, WEBHOOK_URL: "https://bot.example.org/hook" });
  expect(await bot.ended).toBe(1);
  expect(bot.complaint()).toMatch(/^WEBHOOK_SECRET is missing\..+openssl rand -hex 32\.\n$/);
});
