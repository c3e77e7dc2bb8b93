// The directory of the embedded database: the process is killed while it creates it, and a second process opens it.
import { type BotProcess, startBot } from "../bot.ts";
import { type BotStorage, readDatabase } from "../databases.ts";
import { createRandom } from "../random.ts";
import { openApi } from "../server/client.ts";
import { pollUntil, sleep } from "../waiting.ts";
import { type FaultResult, NO_LOSSES } from "./fault-result.ts";

/** The maximum start time in milliseconds: the lock of a dead process is waited out, and a first start creates everything. */
const START_LIMIT = 90_000;

const polls = async (api: Awaited<ReturnType<typeof openApi>>, bot: BotProcess): Promise<boolean> =>
  (await pollUntil(async () => bot.isOver() || (await api.progress()).polls > 0, { limit: START_LIMIT })) &&
  !bot.isOver();

/** Kills a bot at a random moment of its first start; the next one must find or create a complete database. */
export async function killedAtFirstStart(storage: BotStorage, seed: number): Promise<FaultResult> {
  const api = await openApi();
  const first = startBot({ api: api.url, folder: storage.folder });
  await sleep(300 + createRandom(seed).below(3500));
  first.signal("SIGKILL");
  await first.ended;
  const second = startBot({ api: api.url, folder: storage.folder });
  try {
    const isUp = await polls(api, second);
    second.signal("SIGTERM");
    await second.ended;
    if (!isUp) return { ...NO_LOSSES, lost: 1, examples: [second.output().slice(-300)] };
    const tables = await readDatabase(storage, ["SELECT number FROM cases", "SELECT id FROM chats"]);
    return { ...NO_LOSSES, lost: tables.length === 2 ? 0 : 1 };
  } finally {
    second.signal("SIGKILL");
    await api.close();
  }
}

/** A second process on the directory must refuse to start, while the first continues. */
export async function secondProcess(storage: BotStorage): Promise<FaultResult> {
  const api = await openApi();
  const first = startBot({ api: api.url, folder: storage.folder });
  let second: BotProcess | undefined;
  try {
    if (!(await polls(api, first))) return { ...NO_LOSSES, hung: ["the first process does not start"] };
    second = startBot({ api: api.url, folder: storage.folder });
    const end = await Promise.race([second.ended, sleep(START_LIMIT).then(() => "no end")]);
    const areBothOpen = end === "no end" || end === 0;
    const examples = areBothOpen ? ["both have the directory open"] : [];
    return {
      ...NO_LOSSES,
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
