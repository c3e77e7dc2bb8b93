// Retries while the database is away.
import { reconnectDelay, retry } from "../../async/retry.ts";
import { isAway } from "./connection-errors.ts";

/** The result of the first attempt that the database answers; `away` is called with the first failure to reach it. Every other failure is thrown. */
export const retryWhileAway = <T>(
  attempt: () => Promise<T>,
  away: (error: unknown) => void = () => undefined,
): Promise<T> =>
  retry(attempt, {
    delay: (failures, error) => {
      if (!isAway(error)) return undefined;
      if (failures === 1) away(error);
      return reconnectDelay(failures);
    },
  });
