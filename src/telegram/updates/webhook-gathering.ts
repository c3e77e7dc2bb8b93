// Gathers what arrives while the last batch is being kept, so that many deliveries are one commit.
import type { Update } from "grammy/types";

export interface Gathering {
  /** Resolves once the update is kept; rejects with its batch. */
  readonly add: (update: Update) => Promise<void>;
}

/** The most updates that are kept at once, as many as one poll gives (Bot API, getUpdates). */
const MOST = 100;

interface Waiting {
  readonly update: Update;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Batches in the order of arrival, one at a time. */
export function createGathering(accept: (updates: readonly Update[]) => Promise<void>): Gathering {
  const queue: Waiting[] = [];
  let isAtWork = false;
  const keep = (batch: readonly Waiting[]): Promise<void> =>
    accept(batch.map(({ update }) => update)).then(
      () => {
        for (const { done } of batch) done();
      },
      (error: unknown) => {
        for (const { failed } of batch) failed(error);
      },
    );
  const work = async (): Promise<void> => {
    isAtWork = true;
    while (queue.length > 0) await keep(queue.splice(0, MOST));
    isAtWork = false;
  };
  return {
    add: (update) =>
      new Promise((done, failed) => {
        queue.push({ update, done, failed });
        if (!isAtWork) void work();
      }),
  };
}
