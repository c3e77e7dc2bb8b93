// Warnings that stand. Adding and counting is one step under a lock on the member, so two at once never count the same.
import type { Instant } from "../core/time.ts";
import type { Warning, WarningStore } from "../features/warns/ports.ts";
import { Prisma, type PrismaClient, type Warning as WarningRow } from "../generated/prisma/client.ts";
import { clean, fromDate, orUndefined, toDate } from "./columns.ts";

export function createWarningStore(db: PrismaClient): WarningStore {
  return {
    add: ({ chatId, member, by, reason, at }, since) =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(${`warn ${chatId} ${member.id}`}, 0))`;
        const data = {
          chatId,
          memberId: member.id,
          by,
          reason: reason === undefined ? null : clean(reason),
          at: toDate(at),
        };
        const row = await tx.warning.create({ data });
        const count = await tx.warning.count({ where: standing(chatId, member.id, since) });
        return { warning: fromRow(row), count };
      }),
    link: async (chatId, id, caseNumber) =>
      void (await db.warning.updateMany({ where: { chatId, id }, data: { caseNumber } })),
    list: async (chatId, memberId, since) => {
      const rows = await db.warning.findMany({ where: standing(chatId, memberId, since), orderBy: { id: "asc" } });
      return rows.map(fromRow);
    },
    withdraw: async (chatId, id) => {
      const rows = await db.$queryRaw<
        RawRow[]
      >`DELETE FROM warnings WHERE chat_id = ${chatId} AND id = ${id} RETURNING ${COLUMNS}`;
      return rows[0] && fromRow(rows[0]);
    },
    withdrawNewest: async (chatId, memberId, since) => {
      const from = toDate(since ?? (0 as Instant));
      const rows = await db.$queryRaw<RawRow[]>`DELETE FROM warnings WHERE id = (
        SELECT id FROM warnings WHERE chat_id = ${chatId} AND member_id = ${memberId} AND at >= ${from} ORDER BY id DESC LIMIT 1 FOR UPDATE SKIP LOCKED
      ) RETURNING ${COLUMNS}`;
      return rows[0] && fromRow(rows[0]);
    },
    reset: async (chatId, memberId) => (await db.warning.deleteMany({ where: { chatId, memberId } })).count,
    resetAll: async (chatId) => (await db.warning.deleteMany({ where: { chatId } })).count,
  };
}

type RawRow = WarningRow;

const COLUMNS = Prisma.raw(
  'id, chat_id AS "chatId", member_id AS "memberId", by, reason, at, case_number AS "caseNumber"',
);

const standing = (chatId: number, memberId: number, since: Instant | undefined) => ({
  chatId,
  memberId,
  ...(since === undefined ? {} : { at: { gte: toDate(since) } }),
});

const fromRow = (row: WarningRow): Warning => ({
  id: Number(row.id),
  chatId: Number(row.chatId),
  memberId: Number(row.memberId),
  by: Number(row.by),
  reason: orUndefined(row.reason),
  at: fromDate(new Date(row.at)),
  caseNumber: orUndefined(row.caseNumber),
});
