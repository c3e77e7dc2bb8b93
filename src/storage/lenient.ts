// Reads stored settings so that one bad value never takes the others with it.
import type { z } from "zod";

/** What the schema makes of the values; those that it refuses are left out, so that their default is in force. */
export function readLeniently(
  schema: z.ZodType,
  stored: Readonly<Record<string, unknown>>,
  refused: (key: string) => void,
): unknown {
  let values: Readonly<Record<string, unknown>> = { ...stored };
  for (;;) {
    const result = schema.safeParse(values);
    if (result.success) return result.data;
    const bad = new Set(result.error.issues.map(({ path }) => String(path[0])).filter((key) => key in values));
    if (bad.size === 0) throw result.error;
    for (const key of bad) refused(key);
    values = Object.fromEntries(Object.entries(values).filter(([key]) => !bad.has(key)));
  }
}
