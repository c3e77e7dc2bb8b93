// What the log needs kept: entries that its channel did not take.
import type { Text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import type { Card } from "../../kit/reply.ts";

/** What is told: a case by its number, as it stands when it is told; or words. */
export type LogEntry = { readonly number: number } | { readonly text: Text; readonly buttons: Card["buttons"] };

/** An entry that waits for the channel. */
export interface WaitingPost {
  readonly id: number;
  readonly entry: LogEntry;
  /** When it happened. */
  readonly at: Instant;
}

export interface LogPostStore {
  readonly add: (chatId: number, entry: LogEntry, at: Instant) => Promise<void>;
  /** Those that have waited longest. */
  readonly oldest: (chatId: number, limit: number) => Promise<readonly WaitingPost[]>;
  readonly remove: (chatId: number, ids: readonly number[]) => Promise<void>;
  /** Forgets all that waits, as where there is no log any more. */
  readonly clear: (chatId: number) => Promise<void>;
}
