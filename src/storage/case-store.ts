// Cases: numbered from 1 in every chat, closed by one closer alone.
import type { Actor, Case, CaseDraft, CaseKind, CaseState, Evidence, Reason } from "../core/case.ts";
import type { Member, Standing } from "../core/member.ts";
import { Prisma, type Case as Row } from "../generated/prisma/client.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import { fromDate, fromId, orNull, orUndefined, toDate, toId, toJson, toMember, toText } from "./columns.ts";
import type { Database } from "./database.ts";

/** Makes the store of cases. */
export function createCaseStore({ client }: Database): CaseStore {
  return {
    open: async (draft) => {
      const [row] = await client.$queryRaw<{ chatId: bigint; number: number }[]>(insertion(draft));
      if (row === undefined) throw new Error(`A case needs a known chat; ${draft.chatId} is not known.`);
      return { ...draft, chatId: fromId(row.chatId), number: row.number, state: "open" };
    },
    find: async (chatId, number) => {
      const row = await client.case.findUnique({ where: { chatId_number: { chatId: toId(chatId), number } } });
      return row === null ? undefined : toCase(row);
    },
    allOpen: async (chatId, targetId, kind) => {
      const rows = await client.case.findMany({
        where: { chatId: toId(chatId), targetId: toId(targetId), kind, state: "open" },
        orderBy: { number: "desc" },
      });
      return rows.map(toCase);
    },
    close: async (chatId, number, state) => {
      const { count } = await client.case.updateMany({
        where: { chatId: toId(chatId), number, state: "open" },
        data: { state },
      });
      return count === 1;
    },
  };
}

/**
 * One statement takes the number and records the case, so that numbers have neither gaps nor doubles. A chat that has
 * become another in the middle of the act is found under its new id.
 */
function insertion(draft: CaseDraft): Prisma.Sql {
  const { chatId, kind, target, actor, at, until, reason, evidence, former } = draft;
  const member = actor.kind === "member" ? actor.member : undefined;
  const rule = actor.kind === "rule" ? toText(actor.rule) : null;
  return Prisma.sql`
    WITH taken AS (
      UPDATE chats SET last_case = last_case + 1
      WHERE id = coalesce((SELECT chat_id FROM chat_aliases WHERE former_id = ${toId(chatId)}::bigint), ${toId(chatId)}::bigint)
      RETURNING id, last_case)
    INSERT INTO cases (chat_id, number, kind,
      target_id, target_kind, target_name, target_username,
      actor_rule, actor_id, actor_kind, actor_name, actor_username,
      at, until, reason, evidence, former)
    SELECT id, last_case, ${kind}::text, ${columnsOf(target)}, ${rule}::text, ${columnsOf(member)},
      ${toDate(at)}::timestamptz, ${until === undefined ? null : toDate(until)}::timestamptz,
      ${jsonOrNull(reason)}::jsonb, ${toJson(evidence)}::jsonb, ${jsonOrNull(former)}::jsonb
    FROM taken RETURNING chat_id AS "chatId", number`;
}

const columnsOf = (member: Member | undefined): Prisma.Sql =>
  member === undefined
    ? Prisma.sql`NULL::bigint, NULL::text, NULL::text, NULL::text`
    : Prisma.sql`${toId(member.id)}::bigint, ${member.kind}::text, ${toText(member.name)}::text, ${orNull(member.username)}::text`;

const jsonOrNull = (value: unknown): string | null => (value === undefined ? null : toJson(value));

const toCase = (row: Row): Case => ({
  chatId: fromId(row.chatId),
  number: row.number,
  kind: row.kind as CaseKind,
  state: row.state as CaseState,
  target: personOf({ id: row.targetId, kind: row.targetKind, name: row.targetName, username: row.targetUsername }),
  actor: toActor(row),
  at: fromDate(row.at),
  until: row.until === null ? undefined : fromDate(row.until),
  reason: orUndefined(row.reason) as Reason | undefined,
  evidence: row.evidence as unknown as Evidence,
  former: orUndefined(row.former) as Standing | undefined,
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

function toActor({ actorId, actorKind, actorName, actorUsername, actorRule }: Row): Actor {
  const member = personOf({ id: actorId, kind: actorKind, name: actorName, username: actorUsername });
  return member === undefined ? { kind: "rule", rule: actorRule ?? "" } : { kind: "member", member };
}
