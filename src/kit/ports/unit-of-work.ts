// One update, or one job, and everything it changes: all of it is kept, or none.
import type { z } from "zod";
import type { Instant } from "../../core/time.ts";

/**
 * What may be committed once: of two who handle the same one, only one can. For an update in the inbox and for a job that is
 * the removal of its row; for a delivery of the queue between processes it is the record that it was seen.
 */
export interface Origin {
  readonly kind: "update" | "delivery" | "job";
  readonly id: number;
  /** When it happened; what is said about it grows stale from then on. */
  readonly at: Instant;
  /** What it and earlier tries, which were cut off, have kept. */
  readonly memo: Map<string, unknown>;
  /** What it is about, as text, for the record where it fails. */
  readonly payload: () => string;
  /** Tells of a failure of the work, and gives its cause in words that may be kept. */
  readonly failed: (error: unknown) => string;
  /** Resolves once the row is there. */
  readonly isKept: Promise<unknown>;
  /** False while an earlier one of its queue, which had to wait for the database, is not done: it may not be overtaken. */
  readonly isInTurn?: () => boolean;
  /** Called where what was read has changed before the commit, and nobody waits for it any more. */
  readonly again: () => void;
  /** Called once nothing of it can be lost any more: all it wrote is committed, by whomever, or what it left in memory is written. */
  readonly settled?: () => void;
}

export interface UnitOfWork {
  /**
   * Does the work and commits what it wrote, in one step with the removal of the origin's row. Where something it read
   * has changed meanwhile, the work is done again, so that acts must be repeatable. Resolves as soon as the work is
   * done and committed, or will be once the database is back. Throws `StoreAway` where the work could not go on
   * without the database: then nothing is committed. After any other failure of an update what it had written is
   * committed, because acts were done already, and the update is set aside with the cause; a job's is thrown on.
   */
  readonly run: (origin: Origin, work: () => Promise<void>) => Promise<void>;
  /** Calls back once what the running unit wrote is committed, and never where it is not; outside of any, at once. */
  readonly onCommit: (committed: () => void) => void;
  /** Calls back where what the running unit wrote is given up: what memory holds of it has to go. */
  readonly onRollback: (dropped: () => void) => void;
  /** What the running code is handling; undefined outside of any unit. */
  readonly origin: () => Pick<Origin, "kind" | "id"> | undefined;
}

/** What outlives the process within a unit of work. */
export interface Memory {
  /** What was kept under the key, read by its schema; undefined where nothing was. */
  readonly recall: <T>(key: string, schema: z.ZodType<T>) => T | undefined;
  /** Resolves once it is durable; while the database is away it is kept in memory alone, for acts must not wait. */
  readonly keep: (key: string, value: unknown) => Promise<void>;
}

/** The database does not answer: what failed may succeed once it is back. */
export class StoreAway extends Error {
  override readonly name = "StoreAway";
}
