// Gathers what comes while one statement is under way into the next, so that a rush costs few statements.
import { untilBack } from "../engine/patience.ts";

/** Writes one by one what is handed in, many at a time. */
export interface Gathering<T, R> {
  /** Resolves with the result of the statement once it is written; while the database is away it waits. */
  readonly add: (item: T) => Promise<R>;
  /** Resolves when nothing waits. */
  readonly idle: () => Promise<void>;
}

/** Where a statement broke off it is written again, and may have been written before: `isAgain`. */
export function createGathering<T, R>(write: (items: readonly T[], isAgain: boolean) => Promise<R>): Gathering<T, R> {
  let waiting: { readonly item: T; readonly settle: (outcome: Promise<R>) => void }[] = [];
  let work: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const items = batch.map(({ item }) => item);
      let tries = 0;
      const outcome = untilBack(() => write(items, tries++ > 0));
      await outcome.catch(() => undefined);
      for (const { settle } of batch) settle(outcome);
    }
    work = undefined;
  };
  return {
    add: (item) =>
      new Promise((resolve) => {
        waiting.push({ item, settle: resolve });
        work ??= Promise.resolve().then(drain);
      }),
    idle: async () => work,
  };
}
