// The commit around one update: what it noted is written beside it, never in its way.
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import type { BufferedSightings } from "./sightings.ts";
import type { Tell } from "./tell.ts";

/** Makes the unit of work; a flush that fails is told, and its notes wait for the next. */
export function createUnitOfWork(sightings: Pick<BufferedSightings, "flush" | "isDue">, tell: Tell): UnitOfWork {
  let isFlushing = false;

  const flush = async (): Promise<void> => {
    isFlushing = true;
    try {
      await sightings.flush();
    } catch (error) {
      tell.warn("sightings.not-written", { error });
    } finally {
      isFlushing = false;
    }
  };

  return {
    run: async (work) => {
      try {
        return await work();
      } finally {
        if (!isFlushing && sightings.isDue()) void flush();
      }
    },
  };
}
