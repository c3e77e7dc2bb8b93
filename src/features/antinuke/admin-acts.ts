// The acts of one admin since a moment, as anti-nuke counts them.
import type { Case, CaseKind } from "../../core/case.ts";
import { type Instant, instant } from "../../core/time.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";

/** The most acts that are counted: any budget is spent by then. */
const MOST = 1000;

/** The admin, the time and the kinds of the acts. */
export interface ActsOf {
  readonly adminId: number;
  readonly since: Instant;
  readonly kinds: readonly CaseKind[];
  readonly state?: "open";
  /** Only those whose number is lower. */
  readonly before?: number;
}

/**
 * The newest first. Telegram reports acts in its own apps with times in whole seconds, so all of them in the first second
 * count.
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
