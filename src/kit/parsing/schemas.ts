// Pieces of settings schemas that several features share.
import { z } from "zod";
import type { Sanction } from "../../core/sanction.ts";
import { type Duration, milliseconds } from "../../core/time.ts";

/** A length of time within bounds, stored as whole milliseconds. */
export const durationSetting = (shortest: Duration, longest: Duration) =>
  z.int().min(shortest).max(longest).transform(milliseconds);

const length = z.int().positive().transform(milliseconds).optional();

/** A sanction, stored as it is in memory. */
export const sanctionSetting: z.ZodType<Sanction> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("warn") }),
  z.object({ kind: z.literal("mute"), for: length }),
  z.object({ kind: z.literal("kick") }),
  z.object({ kind: z.literal("ban"), for: length }),
]);
