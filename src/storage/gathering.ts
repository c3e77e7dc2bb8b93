// Gathers what comes while one statement is under way into the next, so that a rush costs few statements.
import { untilBack } from "./patience.ts";

/** Writes one by one what is handed in, many at a time. */
export interface Gathering<T> {
  /** Resolves once it is written; while the database is away it waits. */
  readonly add: (item: T) => Promise<void>;
  /** Resolves when nothing waits. */
  readonly idle: () => Promise<void>;
}

export function createGathering<T>(write: (items: readonly T[]) => Promise<unknown>): Gathering<T> {
  let waiting: { readonly item: T; readonly settle: (error?: unknown) => void }[] = [];
  let work: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const failure = await untilBack(() => write(batch.map(({ item }) => item))).then(
        () => undefined,
        (error: unknown) => error,
      );
      for (const { settle } of batch) settle(failure);
    }
    work = undefined;
  };
  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, settle: (error) => (error === undefined ? resolve() : reject(error)) });
        work ??= Promise.resolve().then(drain);
      }),
    idle: async () => work,
  };
}
