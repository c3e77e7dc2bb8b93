// Cases as rows: how one is written, and how a row is read.
import { z } from "zod";
import type { Actor, Case, Evidence } from "../../core/case.ts";
import { CASE_STATES } from "../../core/case.ts";
import type { AnonymousAdmin, Member } from "../../core/member.ts";
import { Prisma, type Case as Row } from "../../generated/prisma/client.ts";
import { storedAnonymousAdmin, storedEvidence, storedReason, storedStatus } from "../../kit/parsing/stored.ts";
import { fromDate, fromId, fromJson, orNull, toDate, toId, toJson, toMember, toText } from "../unit-of-work/columns.ts";
import { currentChat } from "../unit-of-work/current-chat.ts";

/**
 * Takes the number and records the case in one statement, which touches no row where the number is taken. A chat that
 * has become another in the middle of the act is found under its new id.
 */
export function insertion(opened: Case): Prisma.Sql {
  const { chatId, number, kind, target, actor, at, until, reason, evidence, former, undoes, batch, isNative } = opened;
  const member = actor.kind === "member" ? actor.member : undefined;
  const rule = actor.kind === "rule" ? toText(actor.rule) : null;
  return Prisma.sql`
    WITH taken AS (
      UPDATE chats SET last_case = last_case + 1
      WHERE id = ${currentChat(chatId)} AND last_case = ${number - 1}::int RETURNING id, last_case)
    INSERT INTO cases (chat_id, number, kind,
      target_id, target_kind, target_name, target_username,
      actor_rule, actor_id, actor_kind, actor_name, actor_username,
      at, until, reason, evidence, former, undoes, batch, is_native)
    SELECT id, last_case, ${kind}::text, ${columnsOf(target)}, ${rule}::text, ${columnsOf(member)},
      ${toDate(at)}::timestamptz, ${until === undefined ? null : toDate(until)}::timestamptz,
      ${jsonOrNull(reason)}::jsonb, ${toJson(member?.anonymousAdmin ? { ...evidence, mask: member.anonymousAdmin } : evidence)}::jsonb, ${jsonOrNull(former)}::jsonb,
      ${orNull(undoes)}::int, ${orNull(batch)}::int, ${isNative === true}::boolean
    FROM taken`;
}

const columnsOf = (member: Member | undefined): Prisma.Sql =>
  member === undefined
    ? Prisma.sql`NULL::bigint, NULL::text, NULL::text, NULL::text`
    : Prisma.sql`${toId(member.id)}::bigint, ${member.kind}::text, ${toText(member.name)}::text, ${orNull(member.username)}::text`;

export const jsonOrNull = (value: unknown): string | null => (value === undefined ? null : toJson(value));

const storedState = z.enum(CASE_STATES);
const anonymousAdminBesides = z.object({ mask: storedAnonymousAdmin.optional() });

/** What an act rests on, and the title behind which somebody did it, which is kept in the same column. */
function readEvidence(row: Row): { readonly evidence: Evidence; readonly anonymousAdmin: AnonymousAdmin | undefined } {
  const { mask: anonymousAdmin } = fromJson(anonymousAdminBesides, row.evidence, "cases.evidence");
  return { evidence: fromJson(storedEvidence, row.evidence, "cases.evidence"), anonymousAdmin };
}

export const toCase = (row: Row): Case => ({
  chatId: fromId(row.chatId),
  number: row.number,
  kind: row.kind,
  state: fromJson(storedState, row.state, "cases.state"),
  target: personOf({ id: row.targetId, kind: row.targetKind, name: row.targetName, username: row.targetUsername }),
  actor: toActor(row),
  at: fromDate(row.at),
  until: row.until === null ? undefined : fromDate(row.until),
  reason: row.reason === null ? undefined : fromJson(storedReason, row.reason, "cases.reason"),
  evidence: readEvidence(row).evidence,
  former: row.former === null ? undefined : fromJson(storedStatus, row.former, "cases.former"),
  ...(row.undoes === null ? {} : { undoes: row.undoes }),
  ...(row.batch === null ? {} : { batch: row.batch }),
  ...(row.isNative ? { isNative: true } : {}),
});

interface PersonColumns {
  readonly id: bigint | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly username: string | null;
}

/** Somebody as the day named them; undefined where nobody is meant. */
function personOf({ id, kind, name, username }: PersonColumns): Member | undefined {
  return id === null ? undefined : toMember({ id, kind: kind ?? "", name: name ?? "", username });
}

function toActor(row: Row): Actor {
  const { actorId: id, actorKind: kind, actorName: name, actorUsername: username, actorRule } = row;
  const member = personOf({ id, kind, name, username });
  const { anonymousAdmin } = readEvidence(row);
  if (member === undefined) return { kind: "rule", rule: actorRule ?? "" };
  return { kind: "member", member: anonymousAdmin ? { ...member, anonymousAdmin } : member };
}
