// The border between rows and the domain: BigInt, Date, null and NUL stay on the database's side.
import type { Member } from "../core/member.ts";
import { type Instant, instant } from "../core/time.ts";
import type { Prisma } from "../generated/prisma/client.ts";

/** PostgreSQL knows no NUL in texts. */
export const clean = (text: string): string => text.replaceAll("\u0000", "");

export const toDate = (at: Instant): Date => new Date(at);
export const fromDate = (date: Date): Instant => instant(date.getTime());
export const optionalDate = (at: Instant | undefined): Date | null => (at === undefined ? null : toDate(at));
export const optionalInstant = (date: Date | null): Instant | undefined => (date === null ? undefined : fromDate(date));
export const orUndefined = <T>(value: T | null): T | undefined => value ?? undefined;

/** A JSON column's value, without NUL. */
export const toJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(jsonText(value));

/** JSON as text, for statements that take it apart themselves. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === "string" ? clean(inner) : inner));

const KINDS: readonly Member["kind"][] = ["user", "bot", "channel"];

/** A member as the columns of a row say; an unknown kind is that of a person. */
export function toMember(row: { id: bigint; kind: string; name: string; username: string | null }): Member {
  const kind = KINDS.find((known) => known === row.kind) ?? "user";
  return { kind, id: Number(row.id), name: row.name, username: orUndefined(row.username) };
}
