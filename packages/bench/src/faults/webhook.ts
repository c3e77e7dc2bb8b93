// Updates by webhook: delivered again, in another order across chats, all at once after a pause, and to a bot that is killed.
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

const [CHATS, START_LIMIT, LIMIT, SILENCE] = [20, 30_000, 120_000, 8_000];

export interface WebhookTrial {
  readonly updates: number;
  /** How often the process is killed in the middle, and started again. */
  readonly kills: number;
  /** Besides those of the webhook itself. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Every update of these is delivered three times. */
const REPEATED = 0.2;

/** Tells updates to the bot's own door, as Telegram does: one chat's in order, again until the answer is 2xx. */
export async function webhook(place: Place, trial: WebhookTrial, seed: number): Promise<Outcome> {
  const [api, port] = [await openApi(), 20_000 + (process.pid % 20_000)];
  const url = `http://127.0.0.1:${port}/webhook`;
  const variables = { WEBHOOK_URL: "https://example.org/webhook", WEBHOOK_SECRET: SECRET, PORT: String(port) };
  const start = (): BotProcess =>
    startBot({
      api: api.url,
      folder: place.folder,
      database: place.url,
      variables: { ...variables, ...trial.variables },
    });
  const door: Door = { url, random: createRandom(seed), bot: start(), delivered: 0 };
  try {
    const began = async (): Promise<boolean> => door.bot.isOver() || (await asked(api)) !== undefined;
    await until(began, { limit: START_LIMIT });
    if ((await asked(api)) !== "setWebhook") return { ...FLAWLESS, skipped: "this bot does not take a webhook" };
    const writer = createWriter(() => Date.now());
    command(
      writer,
      Array.from({ length: CHATS }, (_, number) => chatId(number)),
      SETTINGS,
    );
    await deliver(door, writer.take().lines);
    const marks = markedLoad({ writer, random: door.random, chats: CHATS, count: trial.updates });
    const from = writer.written();
    door.delivered = 0;
    await Promise.all([deliver(door, writer.take().lines), kill(door, trial, start)]);
    const quiet = async (): Promise<boolean> => Date.now() - (await api.progress()).lastCallAt > SILENCE;
    const hung = (await until(quiet, { limit: LIMIT, every: 200 })) ? [] : ["the work"];
    door.bot.signal("SIGTERM");
    await door.bot.ended;
    const found = await readFound(place, await api.report());
    return { ...settle(marks, found, SETTINGS.length), updates: from, hung };
  } finally {
    door.bot.signal("SIGKILL");
    await door.bot.ended;
    await api.close();
  }
}

/** kill -9 each time that another share of the updates is delivered, and a start after it. */
async function kill(door: Door, { updates, kills }: WebhookTrial, start: () => BotProcess): Promise<void> {
  for (let number = 1; number <= kills; number++) {
    const isDue = async (): Promise<boolean> => door.delivered >= (number / (kills + 1)) * updates;
    await until(isDue, { limit: LIMIT, every: 2 });
    await sleep(door.random.below(40));
    door.bot.signal("SIGKILL");
    await door.bot.ended;
    door.bot = start();
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
  readonly random: Random;
  /** The process that listens there now. */
  bot: BotProcess;
  /** How many updates were taken. */
  delivered: number;
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
  for (let time = 0; time < times; time++) while (!(await post(door.url, line))) await sleep(200);
  door.delivered += 1;
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
