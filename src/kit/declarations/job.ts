// Jobs: work with a due time that survives a restart.
import { z } from "zod";
import type { Instant } from "../../core/time.ts";

/** A job as the loop sees it. It may run twice after a crash, so running it twice must do no more than once. */
export interface Job {
  /** Feature and job, as in `captcha.expire`. */
  readonly id: `${string}.${string}`;
  readonly run: (chatId: number, payload: unknown, now: Instant) => Promise<void>;
}

/** A job to be done at a time; of several with the same key in a chat only the newest counts. */
export interface Booking {
  readonly job: string;
  readonly chatId: number;
  readonly payload: unknown;
  readonly at: Instant;
  readonly key?: string | undefined;
}

/** Declares a job; `book` makes the booking that runs it, so that both ends agree on the payload. */
export function job<P>(spec: {
  readonly id: Job["id"];
  readonly payload: z.ZodType<P>;
  readonly run: (chatId: number, payload: P, now: Instant) => Promise<void>;
}): Job & { readonly book: (at: Instant, what: { chatId: number; payload: P; key?: string }) => Booking } {
  return {
    id: spec.id,
    run: (chatId, payload, now) => spec.run(chatId, spec.payload.parse(payload), now),
    book: (at, what) => ({ ...what, job: spec.id, at }),
  };
}

/** The payload of a job that concerns one case of its chat. */
export const caseNumber = z.object({ number: z.int().positive() });

/** The payload of a job that is tried again and again, and says only once why it cannot be done. */
export const toldOnce = z.object({ isTold: z.boolean() });
