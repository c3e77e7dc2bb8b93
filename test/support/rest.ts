// When everything has come to rest: how long scenarios wait for a real bot.

import type { Telegram } from "telegram-emulator/telegram";
import type { App } from "../../src/app/lifecycle.ts";

/** The milliseconds between two looks: at least, at most, and as a share of what was waited already. */
const [SHORTEST, LONGEST, SHARE] = [2, 20, 0.05];

/**
 * Until every update is fetched and handled, and every job that is due is done. Looking costs more than waiting: where the
 * bot keeps to Telegram's limits, which takes it seconds, it is looked at less and less often.
 */
export async function untilAtRest(telegram: Telegram, app: App): Promise<void> {
  const begun = performance.now();
  for (let calm = 0; calm < 2; ) {
    await telegram.settled();
    const waited = calm > 0 ? 0 : performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, Math.min(SHORTEST + waited * SHARE, LONGEST)));
    calm = app.isAtRest() && telegram.pendingUpdates() === 0 ? calm + 1 : 0;
  }
}
