// One message for many acts of protections: it is sent by a job of the feature of cases.
import { z } from "zod";
import type { Instant } from "../../core/time.ts";
import type { Booking } from "../declarations/job.ts";

/** The job that sends it. */
export const GROUPED_NOTICE = "cases.wave";

/** The first of the cases that the message is about, and its topic. */
export const groupedNoticePayload = z.object({ from: z.int().positive(), topic: z.int().optional() });

/** A booking of the job. */
export const groupedNoticeBooking = (
  chatId: number,
  payload: z.infer<typeof groupedNoticePayload>,
  at: Instant,
): Booking => ({
  job: GROUPED_NOTICE,
  chatId,
  payload,
  at,
});
