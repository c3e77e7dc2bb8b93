// Entries of a blocklist.
import type { Sanction } from "../../core/sanction.ts";
import type { Duration, Instant } from "../../core/time.ts";

/** What an entry does where that is not what the group's settings say. */
export interface EntryAction {
  readonly sanction?: Sanction | undefined;
  /** The act has its case and no notice. */
  readonly isSilent?: boolean | undefined;
  /** Whether the message is deleted. */
  readonly deletes?: boolean | undefined;
}

/** An entry as an admin wrote it. */
export interface EntryDraft {
  readonly trigger: string;
  /** Entries of the same key are the same one. */
  readonly key: string;
  readonly reason: string | undefined;
  readonly action: EntryAction;
  /** How long it counts; undefined where for good. */
  readonly lasts: Duration | undefined;
}

/** An entry that is kept. Ids are unique in the whole store. */
export interface Entry extends Omit<EntryDraft, "lasts"> {
  readonly id: number;
  readonly expiresAt: Instant | undefined;
  readonly by: number;
  readonly at: Instant;
}
