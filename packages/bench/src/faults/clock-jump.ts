// The machine's clock jumps an hour, forward and back, while temporary acts are in force: none ends early, none is forgotten.
import { startBot } from "../bot.ts";
import { type Place, readPlace } from "../databases.ts";
import { chatId, createWriter, person, type Writer } from "../load/writer.ts";
import { ADMIN } from "../server/accounts.ts";
import { type FakeApi, openApi } from "../server/client.ts";
import { pause, until } from "../waiting.ts";
import { FLAWLESS, type Outcome } from "./outcome.ts";

const [HOUR, LIMIT] = [3_600_000, 60_000];

/** Acts last two hours; a little later all of them must have ended. */
const [ACTS, AFTERWARDS] = [10, 2 * HOUR + 10 * 60_000];

const OPEN = "SELECT number FROM cases WHERE state = 'open' AND until IS NOT NULL";

/** Mutes of people and bans of channels, which only the bot lifts (Bot API, banChatSenderChat). */
function sentence(writer: Writer): void {
  for (let number = 0; number < ACTS; number++) {
    const [chat, from] = [chatId(0), person(500_000_000 + number)];
    const { id } = writer.say({ chat, from, text: "hello" });
    writer.say({ chat, from: ADMIN, text: "/tmute 2h", to: { id, from } });
    writer.say({ chat, from: ADMIN, text: "/tban 2h", ...inReplyToChannel(writer, number) });
  }
}

/** A message that a channel writes in the group, and the answer to it. */
function inReplyToChannel(writer: Writer, number: number) {
  const channel = -1_009_000_000_000 - number;
  const { id } = writer.say({ chat: chatId(0), from: ADMIN, text: "news", channel });
  return { to: { id, from: ADMIN, channel } };
}

/** Runs it; both clocks move together only where time really passes. */
export async function clockJump(place: Place): Promise<Outcome> {
  const api = await openApi();
  const options = { api: api.url, folder: place.folder, database: place.url, preload: "faults/clock.js" };
  const bot = startBot(options);
  const hung: string[] = [];
  try {
    const writer = createWriter(() => Date.now());
    sentence(writer);
    await api.push(writer.take());
    await api.release();
    const areHeld = async (): Promise<boolean> => (await api.held()).length === 2 * ACTS;
    if (!(await until(areHeld, { limit: LIMIT }))) hung.push(`${(await api.held()).length} acts of ${2 * ACTS}`);
    const early = await jump(api, bot.send);
    await api.shift(AFTERWARDS);
    bot.send({ ahead: AFTERWARDS });
    const areFree = async (): Promise<boolean> => (await api.held()).length === 0;
    await until(areFree, { limit: LIMIT });
    await pause(2000);
    bot.signal("SIGTERM");
    await bot.ended;
    const [open = []] = await readPlace(place, [OPEN]);
    const forgotten = Math.max(open.length, (await api.held()).length);
    const examples = [
      ...(early > 0 ? [`${early} ended early`] : []),
      ...(forgotten > 0 ? [`${forgotten} forgotten`] : []),
    ];
    return { ...FLAWLESS, updates: writer.written(), lost: forgotten + early, hung, examples };
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
  }
}

/** An hour forward, an hour back, and right again; gives how many acts were lifted meanwhile. */
async function jump(api: FakeApi, send: (message: object) => void): Promise<number> {
  for (const ahead of [HOUR, -HOUR, 0]) {
    send({ ahead });
    await pause(3000);
  }
  return 2 * ACTS - (await api.held()).length;
}
