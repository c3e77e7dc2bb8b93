// Short-lived state of dialogues: what a conversation waits for, which command waits for a proof.
import type { Instant } from "../../core/time.ts";

export interface StateStore {
  readonly read: (key: string) => Promise<unknown>;
  /** Until `expiresAt` the value can be read; then it is as if it had never been. */
  readonly write: (key: string, value: unknown, expiresAt: Instant) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  /** Reads and removes in one step, so that of two takers one gets it. */
  readonly take: (key: string) => Promise<unknown>;
}
