// The machine's clock jumps an hour, forward and back, while temporary acts are in force: none ends early, none is forgotten.
import { startBot } from "../bot.ts";
import { type BotStorage, readDatabase } from "../databases.ts";
import { chatId, createUpdateWriter, person, type UpdateWriter } from "../load/update-writer.ts";
import { ADMIN } from "../server/accounts.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { pollUntil, sleep } from "../waiting.ts";
import { type FaultResult, NO_LOSSES } from "./fault-result.ts";

const [HOUR, LIMIT] = [3_600_000, 60_000];

/** Acts last two hours; a little later all of them must have ended. */
const [ACTS, AFTERWARDS] = [10, 2 * HOUR + 10 * 60_000];

const OPEN = "SELECT number FROM cases WHERE state = 'open' AND until IS NOT NULL";

/** Mutes of people and bans of channels, which only the bot lifts (Bot API, banChatSenderChat). */
function sentence(writer: UpdateWriter): void {
  for (let number = 0; number < ACTS; number++) {
    const [chat, from] = [chatId(0), person(500_000_000 + number)];
    const { id } = writer.say({ chat, from, text: "hello" });
    writer.say({ chat, from: ADMIN, text: "/tmute 2h", to: { id, from } });
    writer.say({ chat, from: ADMIN, text: "/tban 2h", ...inReplyToChannel(writer, number) });
  }
}

/** A message that a channel writes in the group, and the answer to it. */
function inReplyToChannel(writer: UpdateWriter, number: number) {
  const channel = -1_009_000_000_000 - number;
  const { id } = writer.say({ chat: chatId(0), from: ADMIN, text: "news", channel });
  return { to: { id, from: ADMIN, channel } };
}

/** Runs it once; both clocks move together only where real time passes. */
export async function clockJump(storage: BotStorage): Promise<FaultResult> {
  const api = await openApi();
  const options = { api: api.url, folder: storage.folder, database: storage.url, preload: "faults/clock.js" };
  const bot = startBot(options);
  const hung: string[] = [];
  try {
    const writer = createUpdateWriter(() => Date.now());
    sentence(writer);
    await api.push(writer.take());
    await api.release();
    const areHeld = async (): Promise<boolean> => (await api.held()).length === 2 * ACTS;
    if (!(await pollUntil(areHeld, { limit: LIMIT }))) hung.push(`${(await api.held()).length} acts of ${2 * ACTS}`);
    const early = await jump(api, bot.send);
    await api.shift(AFTERWARDS);
    bot.send({ ahead: AFTERWARDS });
    const areFree = async (): Promise<boolean> => (await api.held()).length === 0;
    await pollUntil(areFree, { limit: LIMIT });
    await sleep(2000);
    bot.signal("SIGTERM");
    await bot.ended;
    const [open = []] = await readDatabase(storage, [OPEN]);
    const forgotten = Math.max(open.length, (await api.held()).length);
    const examples = [
      ...(early > 0 ? [`${early} ended early`] : []),
      ...(forgotten > 0 ? [`${forgotten} forgotten`] : []),
    ];
    return { ...NO_LOSSES, updates: writer.written(), lost: forgotten + early, hung, examples };
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
  }
}

/** An hour forward, an hour back, and right again; returns how many acts were lifted meanwhile. */
async function jump(api: FakeApi, send: (message: object) => void): Promise<number> {
  for (const ahead of [HOUR, -HOUR, 0]) {
    send({ ahead });
    await sleep(3000);
  }
  return 2 * ACTS - (await api.held()).length;
}
