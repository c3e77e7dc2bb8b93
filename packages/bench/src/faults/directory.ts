// The directory of the embedded database: killed while it is first made, and asked for by a second process.
import { type BotProcess, startBot } from "../bot.ts";
import { type Place, readPlace } from "../databases.ts";
import { createRandom } from "../random.ts";
import { openApi } from "../server/client.ts";
import { pause, until } from "../waiting.ts";
import { FLAWLESS, type Outcome } from "./outcome.ts";

/** How long a start may take, in milliseconds: a dead holder's lock is waited out, and a first start makes everything. */
const START_LIMIT = 90_000;

const polls = async (api: Awaited<ReturnType<typeof openApi>>, bot: BotProcess): Promise<boolean> =>
  (await until(async () => bot.isOver() || (await api.progress()).polls > 0, { limit: START_LIMIT })) && !bot.isOver();

/** Kills a bot at a random moment of its very first start; the next one must find or make a whole database. */
export async function killedAtFirstStart(place: Place, seed: number): Promise<Outcome> {
  const api = await openApi();
  const first = startBot({ api: api.url, folder: place.folder });
  await pause(300 + createRandom(seed).below(3500));
  first.signal("SIGKILL");
  await first.ended;
  const second = startBot({ api: api.url, folder: place.folder });
  try {
    const isUp = await polls(api, second);
    second.signal("SIGTERM");
    await second.ended;
    if (!isUp) return { ...FLAWLESS, lost: 1, examples: [second.output().slice(-300)] };
    const tables = await readPlace(place, ["SELECT number FROM cases", "SELECT id FROM chats"]);
    return { ...FLAWLESS, lost: tables.length === 2 ? 0 : 1 };
  } finally {
    second.signal("SIGKILL");
    await api.close();
  }
}

/** A second process on the directory must refuse, while the first goes on. */
export async function secondProcess(place: Place): Promise<Outcome> {
  const api = await openApi();
  const first = startBot({ api: api.url, folder: place.folder });
  let second: BotProcess | undefined;
  try {
    if (!(await polls(api, first))) return { ...FLAWLESS, hung: ["the first process does not start"] };
    second = startBot({ api: api.url, folder: place.folder });
    const end = await Promise.race([second.ended, pause(START_LIMIT).then(() => "no end")]);
    const areBothOpen = end === "no end" || end === 0;
    const examples = areBothOpen ? ["both have the directory open"] : [];
    return {
      ...FLAWLESS,
      doubled: areBothOpen ? 1 : 0,
      hung: first.isOver() ? ["the first process ended"] : [],
      examples,
    };
  } finally {
    for (const bot of [first, second]) bot?.signal("SIGKILL");
    await Promise.all([first.ended, second?.ended]);
    await api.close();
  }
}
