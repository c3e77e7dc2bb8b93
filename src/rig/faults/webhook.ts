// Updates by webhook: delivered again, in another order across chats, and all at once after a pause.
import { setTimeout as sleep } from "node:timers/promises";
import { type BotProcess, startBot } from "../bot.ts";
import type { Place } from "../databases.ts";
import { chatId, command, createWriter } from "../load/writer.ts";
import { createRandom, type Random } from "../random.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { until } from "../waiting.ts";
import { readFound } from "./found.ts";
import { settle } from "./ledger.ts";
import { markedLoad, SETTINGS } from "./marked.ts";
import { FLAWLESS, type Outcome } from "./outcome.ts";

const SECRET = "rig_secret_0123456789_0123456789_abcdefgh";

const [CHATS, COUNT, START_LIMIT, LIMIT, SILENCE] = [20, 1200, 30_000, 120_000, 8_000];

/** Every update of these is delivered three times. */
const REPEATED = 0.2;

/** Tells updates to the bot's own door, as Telegram does: one chat's in order, again until the answer is 2xx. */
export async function webhook(place: Place, seed: number): Promise<Outcome> {
  const [api, port] = [await openApi(), 20_000 + (process.pid % 20_000)];
  const url = `http://127.0.0.1:${port}/webhook`;
  const variables = { WEBHOOK_URL: "https://example.org/webhook", WEBHOOK_SECRET: SECRET, PORT: String(port) };
  const bot = startBot({ api: api.url, folder: place.folder, database: place.url, variables });
  try {
    const began = async (): Promise<boolean> => bot.isOver() || (await asked(api)) !== undefined;
    await until(began, { limit: START_LIMIT });
    if ((await asked(api)) !== "setWebhook") return { ...FLAWLESS, skipped: "this bot does not take a webhook" };
    const random = createRandom(seed);
    const writer = createWriter(() => Date.now());
    command(
      writer,
      Array.from({ length: CHATS }, (_, number) => chatId(number)),
      SETTINGS,
    );
    await deliver({ url, bot, random }, writer.take().lines);
    const marks = markedLoad({ writer, random, chats: CHATS, count: COUNT });
    const from = writer.written();
    await deliver({ url, bot, random }, writer.take().lines);
    const quiet = async (): Promise<boolean> => Date.now() - (await api.progress()).lastCallAt > SILENCE;
    const hung = (await until(quiet, { limit: LIMIT, every: 200 })) ? [] : ["the work"];
    bot.signal("SIGTERM");
    await bot.ended;
    const found = await readFound(place, await api.report());
    return { ...settle(marks, found, SETTINGS.length), updates: from, hung };
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
  }
}

/** Whether the bot has set a webhook or polls; undefined while it has done neither. */
async function asked(api: FakeApi): Promise<"setWebhook" | "getUpdates" | undefined> {
  const { calls } = await api.report();
  if (calls["setWebhook"] !== undefined) return "setWebhook";
  return calls["getUpdates"] === undefined ? undefined : "getUpdates";
}

interface Door {
  readonly url: string;
  readonly bot: BotProcess;
  readonly random: Random;
}

/** Each chat has a queue of its own, and all queues are served at once. */
async function deliver(door: Door, lines: readonly string[]): Promise<void> {
  const queues = new Map<number, string[]>();
  for (const line of lines) {
    const { message } = JSON.parse(line) as { readonly message: { readonly chat: { readonly id: number } } };
    queues.set(message.chat.id, [...(queues.get(message.chat.id) ?? []), line]);
  }
  await Promise.all(
    [...queues.values()].map(async (queue) => {
      for (const line of queue) await persist(door, line);
    }),
  );
}

/** Delivers until it is taken, and some more often than that. */
async function persist(door: Door, line: string): Promise<void> {
  const times = door.random.next() < REPEATED ? 3 : 1;
  for (let time = 0; time < times; time++) while (!(await post(door.url, line)) && !door.bot.isOver()) await sleep(200);
}

async function post(url: string, body: string): Promise<boolean> {
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
  try {
    const response = await fetch(url, { method: "POST", headers, body });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
