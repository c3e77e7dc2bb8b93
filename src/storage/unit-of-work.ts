// The commit of state around one update.
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import type { SightingStore } from "./sightings.ts";

/** What is buffered is written when it is this much, or after so many milliseconds. */
const [ENOUGH, SOON] = [500, 1_000];

export interface UnitOfWorkNeeds {
  readonly sightings: SightingStore;
  /** A batch that could not be written waits for the next; this hears of it. */
  readonly failed: (error: unknown) => void;
}

/** Stores write at once; sightings are buffered and written beside the updates, which never wait for them. */
export function createUnitOfWork({ sightings, failed }: UnitOfWorkNeeds): UnitOfWork {
  let timer: NodeJS.Timeout | undefined;
  let isWriting = false;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    isWriting = true;
    await sightings.flush().catch(failed);
    isWriting = false;
  };
  const settle = (): void => {
    if (isWriting || sightings.pending() === 0) return;
    if (sightings.pending() >= ENOUGH) void flush();
    else timer ??= setTimeout(() => void flush(), SOON).unref();
  };
  return {
    run: async (work) => {
      try {
        return await work();
      } finally {
        settle();
      }
    },
  };
}
