// Goes on trying while the database is away.
import { setTimeout as sleep } from "node:timers/promises";
import { isAway } from "./connection-errors.ts";

/** Waits between tries, in milliseconds: doubling, and short enough that the bot is back within a second of the database. */
const [FIRST_WAIT, LONGEST_WAIT] = [50, 500];

/** The result of the first attempt that the database answers; `away` hears of the first that it does not. Every other failure is thrown. */
export async function untilBack<T>(
  attempt: () => Promise<T>,
  away: (error: unknown) => void = () => undefined,
): Promise<T> {
  const first = await tried(attempt);
  if (!("away" in first)) return first.result;
  away(first.away);
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    await sleep(wait);
    const again = await tried(attempt);
    if (!("away" in again)) return again.result;
  }
}

async function tried<T>(attempt: () => Promise<T>): Promise<{ readonly result: T } | { readonly away: unknown }> {
  try {
    return { result: await attempt() };
  } catch (error) {
    if (isAway(error)) return { away: error };
    throw error;
  }
}
