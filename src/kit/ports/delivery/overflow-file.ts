// Where updates are kept that the database cannot take: outside of it, and durable all the same.
import type { Arrival, Note } from "./inbox.ts";

export interface OverflowFile {
  /** Resolves once these are durable; false where there is no room, or no disk to write to. */
  readonly add: (arrivals: readonly Arrival[]) => Promise<boolean>;
  /** Resolves once it is durable what these updates have to remember; where there is no disk to write to, memory has to do. */
  readonly note: (notes: readonly Note[]) => Promise<void>;
  /** What this process has noted since the overflow file was cleared. */
  readonly noted: () => readonly Note[];
  /** All that is in it, in the order in which it was added. */
  readonly read: () => Promise<OverflowEntry>;
  /** Deletes all of it: it is in the inbox. */
  readonly clear: () => Promise<void>;
}

export interface OverflowEntry {
  readonly arrivals: readonly Arrival[];
  readonly notes: readonly Note[];
}

/** Takes nothing: what the database cannot take waits with Telegram. */
export const noOverflowFile: OverflowFile = {
  add: async () => false,
  note: async () => undefined,
  noted: () => [],
  read: async () => ({ arrivals: [], notes: [] }),
  clear: async () => undefined,
};
