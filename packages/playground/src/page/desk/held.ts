// A list that stands still while it is read.

interface Keyed {
  readonly key: string;
}

/** What is shown of a list that is held since a moment, the newest first, and how much has come since. */
export interface Shown<T> {
  readonly rows: readonly T[];
  readonly fresh: number;
}

/** Narrows a list that has its newest last. While it is held, what is new is only counted. */
export function shownOf<T extends Keyed>(
  all: readonly T[],
  held: readonly T[] | undefined,
  isWanted: (one: T) => boolean,
): Shown<T> {
  const rows = (held ?? all).filter(isWanted).reverse();
  if (held === undefined || held === all) return { rows, fresh: 0 };
  const known = new Set(held.map(({ key }) => key));
  return { rows, fresh: all.filter((one) => !known.has(one.key) && isWanted(one)).length };
}
