// Where cases are kept: numbers come from a counter of the chat, so two at once never get the same.
import type { Actor, Case, CaseDraft, CaseKind, CaseState, Evidence, Reason } from "../core/case.ts";
import type { Standing } from "../core/member.ts";
import { type Case as CaseRow, Prisma, type PrismaClient } from "../generated/prisma/client.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import { clean, fromDate, optionalDate, optionalInstant, orUndefined, toDate, toJson, toMember } from "./columns.ts";

export function createCaseStore(db: PrismaClient): CaseStore {
  return {
    open: (draft) =>
      db.$transaction(async (tx) => {
        const { lastCase: number } = await tx.chat.update({
          where: { id: draft.chatId },
          data: { lastCase: { increment: 1 } },
        });
        await tx.case.create({ data: { number, ...toRow(draft) } });
        return { ...draft, number, state: "open" as const };
      }),
    find: async (chatId, number) => {
      const row = await db.case.findUnique({ where: { chatId_number: { chatId, number } } });
      return row ? fromRow(row) : undefined;
    },
    newestOpen: async (chatId, targetId, kinds) => {
      const where = { chatId, targetId, kind: { in: [...kinds] }, state: "open" };
      const row = await db.case.findFirst({ where, orderBy: { number: "desc" } });
      return row ? fromRow(row) : undefined;
    },
    close: async (chatId, number, state) => {
      const { count } = await db.case.updateMany({ where: { chatId, number, state: "open" }, data: { state } });
      return count === 1;
    },
  };
}

function toRow({ chatId, kind, target, actor, at, until, reason, evidence, former }: CaseDraft) {
  const by = actor.kind === "member" ? actor.member : undefined;
  return {
    ...{ chatId, kind, at: toDate(at), until: optionalDate(until), evidence: toJson(evidence) },
    reason: reason === undefined ? Prisma.DbNull : toJson(reason),
    former: former === undefined ? Prisma.DbNull : toJson(former),
    ...(target && {
      targetId: target.id,
      targetKind: target.kind,
      targetName: clean(target.name),
      targetUsername: target.username ?? null,
    }),
    ...(by && { actorId: by.id, actorKind: by.kind, actorName: clean(by.name), actorUsername: by.username ?? null }),
    actorRule: actor.kind === "rule" ? actor.rule : null,
  };
}

function fromRow(row: CaseRow): Case {
  return {
    chatId: Number(row.chatId),
    number: row.number,
    kind: row.kind as CaseKind,
    state: row.state as CaseState,
    target: personOf({ id: row.targetId, kind: row.targetKind, name: row.targetName, username: row.targetUsername }),
    actor: actorOf(row),
    at: fromDate(row.at),
    until: optionalInstant(row.until),
    reason: orUndefined(row.reason) as Reason | undefined,
    evidence: row.evidence as unknown as Evidence,
    former: orUndefined(row.former) as Standing | undefined,
  };
}

type PersonRow = { id: bigint | null; kind: string | null; name: string | null; username: string | null };

const personOf = ({ id, kind, name, username }: PersonRow) =>
  id === null ? undefined : toMember({ id, kind: kind ?? "user", name: name ?? "", username });

function actorOf(row: CaseRow): Actor {
  const member = personOf({ id: row.actorId, kind: row.actorKind, name: row.actorName, username: row.actorUsername });
  return member ? { kind: "member", member } : { kind: "rule", rule: row.actorRule ?? "" };
}
