// Which messages a purge takes. Pure.

/** The most messages that one purge takes: a hundred calls of deleteMessages. */
export const MOST_PURGED = 10_000;

/** Ids of a range, both ends included, the newest at most. Ids count up in a chat, and gaps in them cost nothing. */
export function idsBetween(first: number, last: number): readonly number[] {
  const start = Math.max(1, first, last - MOST_PURGED + 1);
  return Array.from({ length: Math.max(0, last - start + 1) }, (_, index) => start + index);
}
