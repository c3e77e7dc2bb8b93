// Deletes many messages, although Telegram refuses a whole call for one message that is too old.
import type { Removal } from "../../kit/ports/gateway.ts";
import type { Obstacle, Outcome } from "../../kit/ports/outcome.ts";

/** The most that one call deletes (Bot API, deleteMessages). */
const HUNDRED = 100;

type Delete = (ids: readonly number[]) => Promise<Outcome<unknown>>;

/**
 * Deletes the messages, newest first, up to the first that is too old. Where Telegram refuses to go on, the result has what was
 * deleted before, and the obstacle.
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

/** How many were deleted, and the obstacle to the rest; none where they were only too old. */
interface Removed {
  readonly count: number;
  readonly obstacle?: Obstacle | undefined;
}

/** Deletes the newest of these messages by halving; gives how many. */
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
