// The border between the domain's values and the columns: ids, instants, texts and JSON.
import type { z } from "zod";
import type { Member } from "../../core/member.ts";
import { type Instant, instant } from "../../core/time.ts";

/** The column value of a Telegram id. */
export const toId = (id: number): bigint => BigInt(id);

/** The number of a column value; Telegram's ids have at most 52 significant bits. */
export const fromId = (id: bigint): number => Number(id);

/** The column value of an instant. */
export const toDate = (at: Instant): Date => new Date(at);

/** The instant of a column value. */
export const fromDate = (date: Date): Instant => instant(date.getTime());

/** A text as PostgreSQL accepts it: without NUL characters and halves of surrogate pairs. */
export const toText = (text: string): string => text.replaceAll("\u0000", "").replaceAll(/\p{Surrogate}/gu, "\uFFFD");

/** Undefined as SQL spells it. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;

/** NULL as the domain spells it. */
export const orUndefined = <T>(value: T | null): T | undefined => value ?? undefined;

const REFUSED = /\\u0000|\\ud[89a-f]/i;

function acceptable(value: unknown): unknown {
  if (typeof value === "string") return toText(value);
  if (Array.isArray(value)) return value.map(acceptable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [toText(key), acceptable(inner)]));
}

/** A value as JSON that PostgreSQL accepts; undefined is null. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return REFUSED.test(json) ? JSON.stringify(acceptable(JSON.parse(json))) : json;
}

/** What a column holds, read by its schema. Throws an error that names the column where it holds something else. */
export function fromJson<T>(schema: z.ZodType<T>, value: unknown, column: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `The column ${column} holds what this version cannot read: ${issue?.path.join(".")} ${issue?.message}`,
  );
}

const KINDS: readonly Member["kind"][] = ["user", "bot", "channel"];

/** Somebody as the columns keep them. */
export interface MemberColumns {
  readonly id: bigint;
  readonly kind: string;
  readonly name: string;
  readonly username: string | null;
}

/** Somebody as the domain names them. */
export const toMember = ({ id, kind, name, username }: MemberColumns): Member => ({
  kind: KINDS.find((known) => known === kind) ?? "user",
  id: fromId(id),
  name,
  username: orUndefined(username),
});
