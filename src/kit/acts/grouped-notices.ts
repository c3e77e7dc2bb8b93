// How the acts of a wave reach the one message that tells of them all: by a job of the feature of cases.
import { z } from "zod";
import type { Instant } from "../../core/time.ts";
import type { Booking } from "../declarations/job.ts";

/** The job of the feature of cases that tells of a wave. */
export const TELL_WAVE = "cases.wave";

/** The first case of a wave, and the topic where it is told of. */
export const waveStart = z.object({ from: z.int().positive(), topic: z.int().optional() });

/** Books it. */
export const waveBooking = (chatId: number, payload: z.infer<typeof waveStart>, at: Instant): Booking => ({
  job: TELL_WAVE,
  chatId,
  payload,
  at,
});
