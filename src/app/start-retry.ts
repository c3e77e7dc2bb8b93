// Retries of the start, for what may only be a little late, as when everything on a machine starts at once.
import { retry } from "../async/retry.ts";

/** Delays between attempts, in milliseconds: a quarter of a minute in all. */
const DELAYS = [1_000, 2_000, 4_000, 8_000];

export interface StartRetryOptions {
  /** Whether waiting can help against the error. */
  readonly mayPass: (error: unknown) => boolean;
  /** Called before every delay. */
  readonly tell: (error: unknown, retryInMs: number) => void;
  /** Ends the waiting. */
  readonly halt?: AbortSignal | undefined;
}

/** The result of the first attempt that succeeds; throws the last error where none does, or where waiting cannot help. */
export const retryAtStart = <T>(attempt: () => Promise<T>, { mayPass, tell, halt }: StartRetryOptions): Promise<T> =>
  retry(attempt, {
    signal: halt,
    delay: (failures, error) => {
      const retryInMs = DELAYS[failures - 1];
      if (retryInMs !== undefined && mayPass(error)) tell(error, retryInMs);
      return mayPass(error) ? retryInMs : undefined;
    },
  });
