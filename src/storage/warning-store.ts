// Warnings: added and counted one after the other for each member.
import type { Instant } from "../core/time.ts";
import type { NewWarning, Warning, WarningStore } from "../features/warns/ports.ts";
import type { Prisma, Warning as Row } from "../generated/prisma/client.ts";
import { fromDate, fromId, orUndefined, toDate, toId, toText } from "./columns.ts";
import type { Database } from "./database.ts";

/** Makes the store of warnings. */
export function createWarningStore({ client }: Database): WarningStore {
  return {
    add: async (warning, since) => {
      const { chatId, member } = warning;
      const [, row, count] = await client.$transaction([
        client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`warnings ${chatId} ${member.id}`}::text, 0))`,
        client.warning.create({ data: columnsOf(warning) }),
        client.warning.count({ where: standing(chatId, member.id, since) }),
      ]);
      return { warning: toWarning(row), count };
    },
    link: async (chatId, id, caseNumber) => {
      await client.warning.updateMany({ where: { chatId: toId(chatId), id: toId(id) }, data: { caseNumber } });
    },
    list: async (chatId, memberId, since) => {
      const where = standing(chatId, memberId, since);
      const rows = await client.warning.findMany({ where, orderBy: [{ at: "asc" }, { id: "asc" }] });
      return rows.map(toWarning);
    },
    withdraw: async (chatId, id) => {
      const rows = await client.$queryRaw<Row[]>`
        DELETE FROM warnings WHERE chat_id = ${toId(chatId)}::bigint AND id = ${toId(id)}::bigint
        RETURNING id, chat_id AS "chatId", member_id AS "memberId", by, reason, at, case_number AS "caseNumber"`;
      return rows.map(toWarning).at(0);
    },
    withdrawNewest: async (chatId, memberId, since) => {
      const rows = await client.$queryRaw<Row[]>`
        DELETE FROM warnings WHERE id = (
          SELECT id FROM warnings
          WHERE chat_id = ${toId(chatId)}::bigint AND member_id = ${toId(memberId)}::bigint
            AND at >= ${since === undefined ? new Date(0) : toDate(since)}::timestamptz
          ORDER BY at DESC, id DESC LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING id, chat_id AS "chatId", member_id AS "memberId", by, reason, at, case_number AS "caseNumber"`;
      return rows.map(toWarning).at(0);
    },
    reset: async (chatId, memberId) => {
      const { count } = await client.warning.deleteMany({ where: standing(chatId, memberId, undefined) });
      return count;
    },
    resetAll: async (chatId) => {
      const rows = await client.$queryRaw<{ count: number }[]>`
        WITH gone AS (DELETE FROM warnings WHERE chat_id = ${toId(chatId)}::bigint RETURNING case_number),
          closed AS (
            UPDATE cases SET state = 'undone' WHERE chat_id = ${toId(chatId)}::bigint AND state = 'open'
              AND number IN (SELECT case_number FROM gone))
        SELECT count(*)::int AS count FROM gone`;
      return rows[0]?.count ?? 0;
    },
  };
}

const standing = (chatId: number, memberId: number, since: Instant | undefined): Prisma.WarningWhereInput => ({
  chatId: toId(chatId),
  memberId: toId(memberId),
  ...(since === undefined ? {} : { at: { gte: toDate(since) } }),
});

const columnsOf = ({ chatId, member, by, reason, at }: NewWarning): Prisma.WarningUncheckedCreateInput => ({
  chatId: toId(chatId),
  memberId: toId(member.id),
  by: toId(by),
  reason: reason === undefined ? null : toText(reason),
  at: toDate(at),
});

const toWarning = (row: Row): Warning => ({
  id: fromId(row.id),
  chatId: fromId(row.chatId),
  memberId: fromId(row.memberId),
  by: fromId(row.by),
  reason: orUndefined(row.reason),
  at: fromDate(row.at),
  caseNumber: orUndefined(row.caseNumber),
});
