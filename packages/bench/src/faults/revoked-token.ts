// The token is revoked while the bot runs: waiting cannot help, so the process exits with the reason.
import { startBot } from "../bot.ts";
import type { BotStorage } from "../databases.ts";
import { TOKEN } from "../server/accounts.ts";
import { openApi } from "../server/client.ts";
import { pollUntil, sleep } from "../waiting.ts";
import { type FaultResult, NO_LOSSES } from "./fault-result.ts";

const LIMIT = 60_000;

/** getUpdates answers 401 from some moment on. */
export async function revoked(storage: BotStorage): Promise<FaultResult> {
  const api = await openApi();
  const bot = startBot({ api: api.url, folder: storage.folder, database: storage.url });
  try {
    await pollUntil(async () => (await api.progress()).polls > 0, { limit: LIMIT });
    await api.break({ faults: [{ kind: "401", methods: "getUpdates" }], seed: 1 });
    await api.push({ lines: ['{"update_id":1}'], marks: [] });
    await api.release();
    const end = await Promise.race([bot.ended, sleep(LIMIT).then(() => "no end")]);
    const hung = end === 1 ? [] : [`the end: ${String(end)}`];
    const isLeaked = bot.output().includes(TOKEN);
    return { ...NO_LOSSES, updates: 1, doubled: isLeaked ? 1 : 0, hung };
  } finally {
    bot.signal("SIGKILL");
    await bot.ended;
    await api.close();
  }
}
