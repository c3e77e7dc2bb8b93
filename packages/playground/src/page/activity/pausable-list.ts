// A list that can be paused.

interface Keyed {
  readonly key: string;
}

/** The visible rows, newest first, and the number of entries added since the list was paused. */
export interface PausableList<T> {
  readonly rows: readonly T[];
  readonly newCount: number;
}

/** Filters a list with its newest entry last. While it is paused, new entries are only counted. */
export function pausableList<T extends Keyed>(
  all: readonly T[],
  paused: readonly T[] | undefined,
  isWanted: (one: T) => boolean,
): PausableList<T> {
  const rows = (paused ?? all).filter(isWanted).reverse();
  if (paused === undefined || paused === all) return { rows, newCount: 0 };
  const known = new Set(paused.map(({ key }) => key));
  return { rows, newCount: all.filter((one) => !known.has(one.key) && isWanted(one)).length };
}
