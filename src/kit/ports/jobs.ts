// Where jobs wait.
import type { Duration, Instant } from "../../core/time.ts";
import type { Booking } from "../declarations/job.ts";

/** A booking that one loop holds for a while. */
export interface ClaimedJob extends Booking {
  readonly id: number;
  /** How often it was begun, this time included. */
  readonly attempts: number;
}

/** What features may do with jobs. */
export interface Scheduler {
  readonly book: (booking: Booking) => Promise<void>;
  /** Removes the booking with that key, if it still waits. */
  readonly cancel: (chatId: number, job: string, key: string) => Promise<void>;
}

/** What the job loop does with them. */
export interface JobStore extends Scheduler {
  /** Takes due jobs of chats that are not busy, oldest first; a process that dies with one loses it to others after `hold`. */
  readonly claim: (
    now: Instant,
    hold: Duration,
    most: { readonly limit: number; readonly busy?: readonly number[] },
  ) => Promise<readonly ClaimedJob[]>;
  /** Calls back whenever a booking is committed. */
  readonly onBooked: (booked: () => void) => void;
  /** Gives a job up. One that is done goes with the commit of its unit of work. */
  readonly drop: (id: number) => Promise<void>;
  /** Puts a failed job back for later. */
  readonly postpone: (id: number, until: Instant) => Promise<void>;
  /** When the next job of a chat that is not busy may be claimed; undefined while none waits. */
  readonly nextAt: (busy?: readonly number[]) => Promise<Instant | undefined>;
}
