// What one admin has done since a moment, as anti-nuke counts it.
import type { Case, CaseKind } from "../../core/case.ts";
import { type Instant, instant } from "../../core/time.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";

/** More acts than that are not counted one by one: any budget is spent by then. */
const MOST = 1000;

/** Which acts of whom. */
export interface ActsOf {
  readonly adminId: number;
  readonly since: Instant;
  readonly kinds: readonly CaseKind[];
  readonly state?: "open";
  /** Only those whose number is lower. */
  readonly before?: number;
}

/**
 * The newest first. Telegram tells the time of what is done in its own interface in whole seconds: of the second in which
 * counting begins all of that counts.
 */
export async function actsSince(
  cases: Pick<CaseStore, "list">,
  chatId: number,
  { adminId, since, before, ...filter }: ActsOf,
): Promise<readonly Case[]> {
  const second = instant(Math.floor(since / 1000) * 1000);
  const found = await cases.list(chatId, { ...filter, actorId: adminId, since: second }, { limit: MOST, before });
  return found.filter(({ at, isNative = false }) => at >= since || isNative);
}
