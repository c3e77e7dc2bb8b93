// Waits at the start for what may only be a little late, as when everything on a machine starts at once.
import { setTimeout as sleep } from "node:timers/promises";

/** Waits between tries, in milliseconds: a quarter of a minute in all. */
const WAITS = [1_000, 2_000, 4_000, 8_000];

export interface Patience {
  /** Whether waiting can help against the error. */
  readonly mayPass: (error: unknown) => boolean;
  /** Hears of every wait. */
  readonly tell: (error: unknown, retryInMs: number) => void;
  /** Ends the waiting. */
  readonly halt?: AbortSignal | undefined;
}

/** Tries until it works; throws the last error where it never does, or where waiting cannot help. */
export async function patiently<T>(attempt: () => Promise<T>, { mayPass, tell, halt }: Patience): Promise<T> {
  for (const retryInMs of WAITS) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayPass(error)) throw error;
      tell(error, retryInMs);
    }
    await sleep(retryInMs, undefined, halt ? { signal: halt } : {});
  }
  return attempt();
}
