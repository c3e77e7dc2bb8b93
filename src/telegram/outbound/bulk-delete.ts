// Deleting many messages, when Telegram refuses a whole hundred for one that is too old.
import type { Removal } from "../../kit/ports/gateway.ts";
import type { Obstacle, Outcome } from "../../kit/ports/outcome.ts";

/** The most that one call deletes (Bot API, deleteMessages). */
const HUNDRED = 100;

type Delete = (ids: readonly number[]) => Promise<Outcome<unknown>>;

/**
 * Deletes the messages, newest first; from the first that is too old on, older ones are not asked for. What went before
 * Telegram refused to go on has gone, and is told as such, with what stood in the way.
 */
export async function bulkDelete(ids: readonly number[], deleteSome: Delete): Promise<Outcome<Removal>> {
  const newestFirst = [...new Set(ids)].sort((a, b) => b - a);
  let removed = 0;
  for (let start = 0; start < newestFirst.length; start += HUNDRED) {
    const hundred = newestFirst.slice(start, start + HUNDRED);
    const { count, obstacle } = await deleteBatch(hundred, deleteSome);
    removed += count;
    if (obstacle && removed === 0) return { ok: false, obstacle };
    if (obstacle) return { ok: true, value: { removed, refused: newestFirst.slice(removed), obstacle } };
    if (count < hundred.length) break;
  }
  return { ok: true, value: { removed, refused: newestFirst.slice(removed) } };
}

/** How many went, and what kept Telegram from going on; nothing where only age did. */
interface Removed {
  readonly count: number;
  readonly obstacle?: Obstacle | undefined;
}

/** How many of the messages, from the newest on, could be deleted: found by halving. */
async function deleteBatch(newestFirst: readonly number[], deleteSome: Delete): Promise<Removed> {
  const outcome = await deleteSome(newestFirst);
  if (outcome.ok || (outcome.obstacle === "already-gone" && newestFirst.length === 1))
    return { count: newestFirst.length };
  if (outcome.obstacle !== "message-undeletable" && outcome.obstacle !== "already-gone")
    return { count: 0, obstacle: outcome.obstacle };
  if (newestFirst.length === 1) return { count: 0 };
  const middle = Math.ceil(newestFirst.length / 2);
  const newer = await deleteBatch(newestFirst.slice(0, middle), deleteSome);
  if (newer.obstacle || newer.count < middle) return newer;
  const older = await deleteBatch(newestFirst.slice(middle), deleteSome);
  return { ...older, count: middle + older.count };
}
