// Updates by webhook: repeated, reordered across chats, all at once after a pause, and to a bot that is killed.
import { setTimeout as sleep } from "node:timers/promises";
import { type BotProcess, startBot } from "../bot.ts";
import type { BotStorage } from "../databases.ts";
import { chatId, command, createUpdateWriter } from "../load/update-writer.ts";
import { createRandom, type Random } from "../random.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { pollUntil } from "../waiting.ts";
import { compareMarks } from "./compare-marks.ts";
import { type FaultResult, NO_LOSSES } from "./fault-result.ts";
import { markedLoad, SETTINGS } from "./marked-load.ts";
import { readObservedState } from "./observed-state.ts";

const SECRET = "rig_secret_0123456789_0123456789_abcdefgh";

const [CHATS, START_LIMIT, LIMIT, SILENCE] = [20, 30_000, 120_000, 8_000];

export interface WebhookOptions {
  readonly updates: number;
  /** How often the process is killed and restarted. */
  readonly kills: number;
  /** In addition to those of the webhook itself. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** The share of updates that are delivered three times. */
const REPEATED = 0.2;

/** Posts updates to the bot's webhook, as Telegram does: in order for each chat, repeated until the answer is 2xx. */
export async function webhook(storage: BotStorage, options: WebhookOptions, seed: number): Promise<FaultResult> {
  const [api, port] = [await openApi(), 20_000 + (process.pid % 20_000)];
  const url = `http://127.0.0.1:${port}/webhook`;
  const variables = { WEBHOOK_URL: "https://example.org/webhook", WEBHOOK_SECRET: SECRET, PORT: String(port) };
  const start = (): BotProcess =>
    startBot({
      api: api.url,
      folder: storage.folder,
      database: storage.url,
      variables: { ...variables, ...options.variables },
    });
  const target: WebhookTarget = { url, random: createRandom(seed), bot: start(), delivered: 0 };
  try {
    const began = async (): Promise<boolean> => target.bot.isOver() || (await updateMode(api)) !== undefined;
    await pollUntil(began, { limit: START_LIMIT });
    if ((await updateMode(api)) !== "setWebhook") return { ...NO_LOSSES, skipped: "this bot does not take a webhook" };
    const writer = createUpdateWriter(() => Date.now());
    command(
      writer,
      Array.from({ length: CHATS }, (_, number) => chatId(number)),
      SETTINGS,
    );
    await deliver(target, writer.take().lines);
    const marks = markedLoad({ writer, random: target.random, chats: CHATS, count: options.updates });
    const from = writer.written();
    target.delivered = 0;
    await Promise.all([deliver(target, writer.take().lines), kill(target, options, start)]);
    const quiet = async (): Promise<boolean> => Date.now() - (await api.progress()).lastCallAt > SILENCE;
    const hung = (await pollUntil(quiet, { limit: LIMIT, every: 200 })) ? [] : ["the work"];
    target.bot.signal("SIGTERM");
    await target.bot.ended;
    const found = await readObservedState(storage, await api.report());
    return { ...compareMarks(marks, found, SETTINGS.length), updates: from, hung };
  } finally {
    target.bot.signal("SIGKILL");
    await target.bot.ended;
    await api.close();
  }
}

/** kill -9 after each share of the delivered updates, followed by a start. */
async function kill(target: WebhookTarget, { updates, kills }: WebhookOptions, start: () => BotProcess): Promise<void> {
  for (let number = 1; number <= kills; number++) {
    const isDue = async (): Promise<boolean> => target.delivered >= (number / (kills + 1)) * updates;
    await pollUntil(isDue, { limit: LIMIT, every: 2 });
    await sleep(target.random.below(40));
    target.bot.signal("SIGKILL");
    await target.bot.ended;
    target.bot = start();
  }
}

/** Whether the bot has set a webhook or polls; undefined while it has done neither. */
async function updateMode(api: FakeApi): Promise<"setWebhook" | "getUpdates" | undefined> {
  const { calls } = await api.report();
  if (calls["setWebhook"] !== undefined) return "setWebhook";
  return calls["getUpdates"] === undefined ? undefined : "getUpdates";
}

interface WebhookTarget {
  readonly url: string;
  readonly random: Random;
  /** The current process. */
  bot: BotProcess;
  /** The number of accepted updates. */
  delivered: number;
}

/** Each chat has its own queue, and all queues are delivered in parallel. */
async function deliver(target: WebhookTarget, lines: readonly string[]): Promise<void> {
  const queues = new Map<number, string[]>();
  for (const line of lines) {
    const { message } = JSON.parse(line) as { readonly message: { readonly chat: { readonly id: number } } };
    queues.set(message.chat.id, [...(queues.get(message.chat.id) ?? []), line]);
  }
  await Promise.all(
    [...queues.values()].map(async (queue) => {
      for (const line of queue) await deliverRepeatedly(target, line);
    }),
  );
}

/** Delivers until it is accepted, and some more often. */
async function deliverRepeatedly(target: WebhookTarget, line: string): Promise<void> {
  const times = target.random.next() < REPEATED ? 3 : 1;
  for (let time = 0; time < times; time++) while (!(await post(target.url, line))) await sleep(200);
  target.delivered += 1;
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
