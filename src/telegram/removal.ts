// Deleting many messages, when Telegram refuses a whole hundred for one that is too old.
import type { Removal } from "../kit/ports/gateway.ts";
import { isPassing, type Outcome } from "../kit/ports/outcome.ts";

/** The most that one call deletes (Bot API, deleteMessages). */
const HUNDRED = 100;

type Delete = (ids: readonly number[]) => Promise<Outcome<unknown>>;

/**
 * Deletes the messages, newest first; from the first that is too old on, older ones are not asked for. What went before
 * Telegram was too busy to go on has gone, and is told as such.
 */
export async function removeMessages(ids: readonly number[], deleteSome: Delete): Promise<Outcome<Removal>> {
  const newestFirst = [...new Set(ids)].sort((a, b) => b - a);
  let removed = 0;
  for (let start = 0; start < newestFirst.length; start += HUNDRED) {
    const hundred = newestFirst.slice(start, start + HUNDRED);
    const outcome = await removeHundred(hundred, deleteSome);
    if (!outcome.ok && (removed === 0 || !isPassing(outcome.obstacle))) return outcome;
    if (!outcome.ok) break;
    removed += outcome.value;
    if (outcome.value < hundred.length) break;
  }
  return { ok: true, value: { removed, refused: newestFirst.slice(removed) } };
}

/** How many of the messages, from the newest on, could be deleted: found by halving. */
async function removeHundred(newestFirst: readonly number[], deleteSome: Delete): Promise<Outcome<number>> {
  const outcome = await deleteSome(newestFirst);
  if (outcome.ok || (outcome.obstacle === "already-gone" && newestFirst.length === 1))
    return { ok: true, value: newestFirst.length };
  if (outcome.obstacle !== "message-undeletable" && outcome.obstacle !== "already-gone") return outcome;
  if (newestFirst.length === 1) return { ok: true, value: 0 };
  const middle = Math.ceil(newestFirst.length / 2);
  const newer = await removeHundred(newestFirst.slice(0, middle), deleteSome);
  if (!newer.ok || newer.value < middle) return newer;
  const older = await removeHundred(newestFirst.slice(middle), deleteSome);
  return older.ok ? { ok: true, value: middle + older.value } : older;
}
