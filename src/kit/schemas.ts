// Pieces of settings that several features are made of.
import { z } from "zod";
import type { Sanction } from "../core/sanction.ts";
import { type Duration, milliseconds } from "../core/time.ts";

/** A length of time within bounds, kept as milliseconds. */
export const durationSetting = (min: Duration, max: Duration): z.ZodType<Duration, Duration> =>
  z.int().min(min).max(max).transform(milliseconds) as unknown as z.ZodType<Duration, Duration>;

const length = z.int().positive().transform(milliseconds).optional();

/** A sanction, kept as plain JSON. */
export const sanctionSetting: z.ZodType<Sanction, Sanction> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("warn") }),
  z.object({ kind: z.literal("mute"), for: length }),
  z.object({ kind: z.literal("kick") }),
  z.object({ kind: z.literal("ban"), for: length }),
]) as unknown as z.ZodType<Sanction, Sanction>;
