// Batches what is handed in while one statement is under way into the next, so that a rush costs few statements.
import { type Batcher, createBatcher } from "../../async/batcher.ts";
import { retryWhileAway } from "../engine/retry-while-away.ts";

/** While the database is away the write waits. One that broke off is repeated, and may have been done before: `isAgain`. */
export const createWriteBatcher = <T, R>(write: (items: readonly T[], isAgain: boolean) => Promise<R>): Batcher<T, R> =>
  createBatcher((items) => {
    let tries = 0;
    return retryWhileAway(() => write(items, tries++ > 0));
  });
