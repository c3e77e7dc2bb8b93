// What must leave for Telegram once the unit of work is committed, and not before.
import type { Duration, Instant } from "../../../core/time.ts";
import type { Booking } from "../../declarations/job.ts";
import type { SentCaseMessage } from "../cases/case-messages.ts";

/**
 * What may be sent, and what happens to a call that was under way when the process was killed. A message (`say`) may have
 * been sent, so it is not sent again; writing one anew (`edit`) and an act of a group power (`act`) come to the same when
 * they are done twice.
 */
export type PayloadKind = "say" | "edit" | "act";

/** What follows once something has left. */
export interface AfterSend {
  readonly bookings: readonly Booking[];
  /** The message tells of cases, and is remembered so that it follows them. */
  readonly tells?: SentCaseMessage | undefined;
}

/** Something to be sent. */
export interface Outgoing {
  readonly kind: PayloadKind;
  readonly chatId: number;
  readonly payload: unknown;
  /** How long after its cause it may still leave. */
  readonly lifetime: Duration;
}

/** Something that waits to be sent. Keys sort in the order of writing within a unit of work. */
export interface Waiting extends Omit<Outgoing, "lifetime"> {
  readonly key: string;
  readonly expiresAt: Instant;
  readonly attempts: number;
}

export interface Outbox {
  readonly put: (outgoing: Outgoing) => Promise<void>;
  /** Hands over what is committed, as soon as it is. */
  readonly onPut: (take: (waiting: Waiting) => void) => void;
  /** What an earlier process left: to be sent, and messages of which nobody knows whether they were; those are gone then. */
  readonly leftovers: (now: Instant) => Promise<{ readonly waiting: readonly Waiting[]; readonly unknown: number }>;
  /** Claims it, since it leaves now: false where somebody else has, or it is gone. Resolves once that is durable. */
  readonly leaving: (key: string) => Promise<boolean>;
  /** Takes it out, and books what follows on it in the same step. */
  readonly done: (key: string, next?: AfterSend) => Promise<void>;
  /** Puts an act back for later. */
  readonly postpone: (key: string, until: Instant) => Promise<void>;
  /** What has lain too long: acts whose time has come again, and what a process that is gone has left. */
  readonly due: (now: Instant) => Promise<readonly Waiting[]>;
  /** Takes out messages that were under way when another process ended, so that nobody knows whether they were sent; gives how many. */
  readonly abandoned: (now: Instant) => Promise<number>;
}
