// What stored settings mean under a schema that may have changed since they were stored.
import type { z } from "zod";

/** Settings as stored: by key, still unchecked. */
export type Stored = Readonly<Record<string, unknown>>;

/** The settings in force, what of the stored ones gave them, and the keys that fell back to their defaults. */
export interface Understood<S> {
  readonly value: S;
  readonly accepted: Stored;
  readonly fallenBack: readonly string[];
}

/** Parses stored settings; keys the schema refuses are left out, so that their defaults apply. */
export function understand<S>(schema: z.ZodType<S>, stored: Stored): Understood<S> {
  const refused = new Set<string>();
  for (;;) {
    const accepted = without(stored, refused);
    const result = schema.safeParse(accepted);
    if (result.success) return { value: result.data, accepted, fallenBack: [...refused] };
    const bad = keysOf(result.error.issues, accepted);
    if (bad.length === 0) return { value: schema.parse({}), accepted: {}, fallenBack: Object.keys(stored) };
    for (const key of bad) refused.add(key);
  }
}

/** Why a schema refuses settings, in one line. */
export function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return "";
  return issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`;
}

/** A copy without some keys. Own keys alone are copied, so no key of stored JSON can reach a prototype. */
export function without(stored: Stored, keys: ReadonlySet<string>): Stored {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.has(key)));
}

function keysOf(issues: readonly z.core.$ZodIssue[], stored: Stored): readonly string[] {
  const named = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : issue.path.slice(0, 1).map(String),
  );
  return named.filter((key) => Object.hasOwn(stored, key));
}
