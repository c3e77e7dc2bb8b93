// Updates that have arrived and are not done: durable before Telegram hears that they arrived.
import type { Instant } from "../../../core/time.ts";

/** An update as it arrived. Those with the same queue are handled one after the other. */
export interface Arrival {
  readonly id: number;
  readonly queue: number;
  /** The update as JSON. */
  readonly payload: string;
}

/** One that an earlier process left behind. */
export interface Leftover extends Arrival {
  /** How often a process ended by a fault of its own while this was in progress. */
  readonly crashes: number;
  /** How often it was taken up again after a process had ended, for whatever reason. */
  readonly begun: number;
  /** What it had kept. */
  readonly memo: Readonly<Record<string, unknown>>;
}

/** What an update needs after a crash. */
export interface Note {
  readonly id: number;
  readonly memo: Readonly<Record<string, unknown>>;
}

/** An update that is handled and has written nothing. */
export interface Acknowledged {
  readonly id: number;
  /** Resolves once its row is there, which may be after it was handled. */
  readonly isKept: Promise<unknown>;
  readonly settled?: (() => void) | undefined;
}

export interface Inbox {
  /** Keeps the next arrivals and notes that it has come so far, in one statement; gives the ids that were new. */
  readonly append: (arrivals: readonly Arrival[]) => Promise<readonly number[]>;
  /** Keeps arrivals that may come in any order and more than once, as by webhook; gives the ids that were new. */
  readonly approveJoin: (arrivals: readonly Arrival[]) => Promise<readonly number[]>;
  /** Adds notes to the rows of their updates; gives the ids of those that are there. */
  readonly remember: (notes: readonly Note[]) => Promise<readonly number[]>;
  /** The id of the last arrival of `append`. */
  readonly mark: () => Promise<number | undefined>;
  /** What an earlier process left, oldest first. */
  readonly leftovers: () => Promise<readonly Leftover[]>;
  /** Leftovers are taken up again: counted before, so that it is known if the process ends. */
  readonly begin: (ids: readonly number[]) => Promise<void>;
  /** The process ends by a fault of its own, and one of these is to blame. */
  readonly blame: (ids: readonly number[]) => Promise<void>;
  /** The process ends as it was asked to: none of what it leaves is to blame. */
  readonly absolve: () => Promise<void>;
  /** They went on by the queue between processes; what they had kept stays. */
  readonly handOver: (ids: readonly number[]) => Promise<void>;
  /** Takes an update out that no process survives. */
  readonly deadLetter: (id: number, cause: string) => Promise<void>;
  /** Acknowledges an update that wrote nothing; batches do it soon after its row is there, and call back then. */
  readonly done: (acknowledged: Acknowledged) => void;
  /** Writes every acknowledgement that waits. */
  readonly flush: () => Promise<void>;
  /** Deletes what was set aside, and what is known of arrivals, before these instants. */
  readonly forget: (before: { readonly deadLetters: Instant; readonly seen: Instant }) => Promise<void>;
}

/** What is known of a delivery before it is handled. */
export interface DeliveryRecord {
  /** What follows from it is committed. */
  readonly isDone: boolean;
  /** What an earlier try has kept. */
  readonly memo: Readonly<Record<string, unknown>>;
}

/** What is known of updates that come by the queue between processes. */
export interface DeliveryRecords {
  /** By id; what nothing is known of is not in it. */
  readonly look: (ids: readonly number[]) => Promise<ReadonlyMap<number, DeliveryRecord>>;
  /** One that was given back often is begun; gives how often that was, with this time. */
  readonly begin: (id: number) => Promise<number>;
  /** Takes it out of the way, once. */
  readonly deadLetter: (delivery: Pick<Arrival, "id" | "payload">, cause: string) => Promise<void>;
}
