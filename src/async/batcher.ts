// Collects items while a batch is being written, so that many items take few writes.

/** Writes one by one what is added, many at a time, in the order of adding. */
export interface Batcher<T, R> {
  /** Settles as the write of the item's batch does. */
  readonly add: (item: T) => Promise<R>;
  /** Resolves once nothing waits and nothing is being written. */
  readonly idle: () => Promise<void>;
}

export interface BatcherOptions {
  /** The most items in one batch. */
  readonly most?: number;
  /** Whether the first item is written at once; otherwise the items of one tick are one batch. */
  readonly isEager?: boolean;
}

interface Waiting<T, R> {
  readonly item: T;
  readonly settle: (outcome: Promise<R>) => void;
}

/** At most one write is under way; a batch that fails rejects its own items alone. */
export function createBatcher<T, R>(
  write: (items: readonly T[]) => Promise<R>,
  { most = Number.POSITIVE_INFINITY, isEager = false }: BatcherOptions = {},
): Batcher<T, R> {
  let waiting: Waiting<T, R>[] = [];
  let work: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      const outcome = write(batch.map(({ item }) => item));
      await outcome.catch(() => undefined);
      for (const { settle } of batch) settle(outcome);
    }
    work = undefined;
  };
  return {
    add: (item) =>
      new Promise((resolve) => {
        waiting.push({ item, settle: resolve });
        work ??= isEager ? drain() : Promise.resolve().then(drain);
      }),
    idle: async () => work,
  };
}
