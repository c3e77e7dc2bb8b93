// Which copies of deleted messages are kept with a case: those of messages that are gone.
import type { Evidence } from "../core/case.ts";

/** The most messages of which copies are made, the newest (Bot API, copyMessages). */
const MOST_COPIES = 100;

/** The messages of which copies are made, rising. */
export const copiedOf = (messageIds: readonly number[]): readonly number[] =>
  [...messageIds].sort((a, b) => a - b).slice(-MOST_COPIES);

interface Deleted {
  /** What was to be deleted, and copied before. */
  readonly asked: readonly number[];
  readonly gone: readonly number[];
}

/** The copies without those of messages that stay; where not all were copied, nobody knows which copy is whose. */
export function copiesOfGone(copies: Evidence["copies"], { asked, gone }: Deleted): Evidence["copies"] {
  if (copies === undefined || gone.length === 0) return undefined;
  const copied = copiedOf(asked);
  if (copied.length !== copies.messageIds.length) return copies;
  const messageIds = copies.messageIds.filter((_, place) => gone.includes(copied[place] ?? 0));
  return messageIds.length === 0 ? undefined : { ...copies, messageIds };
}
