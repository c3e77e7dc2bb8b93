// The commit around one update: what it noted is written beside it, never in its way.
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import type { BufferedSightings } from "./sightings.ts";
import type { Tell } from "./tell.ts";

/** What is not due yet waits for more of its kind, but no longer than this, in milliseconds. */
const LINGER = 1000;

/** Makes the unit of work; a flush that fails is told, and its notes wait for the next. */
export function createUnitOfWork(sightings: Pick<BufferedSightings, "flush" | "isDue">, tell: Tell): UnitOfWork {
  let isFlushing = false;
  let isLingering = false;

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

  const linger = (): void => {
    if (isLingering) return;
    isLingering = true;
    setTimeout(() => {
      isLingering = false;
      if (!isFlushing) void flush();
    }, LINGER).unref();
  };

  return {
    run: async (work) => {
      try {
        return await work();
      } finally {
        if (isFlushing || !sightings.isDue()) linger();
        else void flush();
      }
    },
  };
}
