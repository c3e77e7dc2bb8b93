// The store of warnings. Updates of a chat are handled one after the other; a conflict is detected at the commit.

import type { SpentWarning } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import { Prisma, type Warning as Row } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { fromDate, fromId, orNull, orUndefined, toDate, toId, toText } from "../../storage/unit-of-work/columns.ts";
import { currentChat, readChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import { pendingWrites } from "../../storage/unit-of-work/unit.ts";
import { retryOnConflict } from "../../storage/unit-of-work/writer.ts";

/** A new warning. */
export interface NewWarning {
  readonly chatId: number;
  readonly member: Member;
  readonly by: number;
  readonly reason: string | undefined;
  readonly at: Instant;
  /** The case that records it. */
  readonly caseNumber: number;
}

/** An active warning. Ids are unique in the whole store. */
export interface Warning {
  readonly id: number;
  readonly chatId: number;
  readonly memberId: number;
  readonly by: number;
  readonly reason: string | undefined;
  readonly at: Instant;
  /** The case that records it; undefined for a warning older than cases. */
  readonly caseNumber: number | undefined;
}

/** Every `since` leaves older warnings out: they have expired, though they are still stored. */
export interface WarningStore {
  /** Adds a warning and counts the active ones, this one included, in one step: two at once never get the same count. */
  readonly add: (
    warning: NewWarning,
    since: Instant | undefined,
  ) => Promise<{ readonly warning: Warning; readonly count: number }>;
  /** Active warnings, oldest first. */
  readonly list: (chatId: number, memberId: number, since: Instant | undefined) => Promise<readonly Warning[]>;
  /** An active warning. */
  readonly find: (chatId: number, id: number) => Promise<Warning | undefined>;
  /** Restores warnings that an act had used up; those that are active stay unchanged. */
  readonly restore: (chatId: number, memberId: number, spent: readonly SpentWarning[]) => Promise<void>;
  /** Removes one warning; undefined where it is no longer active. */
  readonly withdraw: (chatId: number, id: number) => Promise<Warning | undefined>;
  /** Removes all warnings of a member; returns their number. */
  readonly reset: (chatId: number, memberId: number) => Promise<number>;
  /** Removes all warnings of the chat; returns their number, and the numbers of their cases. */
  readonly resetAll: (chatId: number) => Promise<{ readonly count: number; readonly cases: readonly number[] }>;
}

/** Warnings of both chats count; they name their cases. */
export const warningTables: Tables = { warnings: { onMerge: "both", caseNumbers: ["case_number"] } };

/** Makes the store of warnings. */
export function createWarningStore({ client, write }: Statements): WarningStore {
  const { list, find } = createLookUps(client);
  return {
    list,
    add: (warning, since) =>
      retryOnConflict(async () => {
        const { chatId, member } = warning;
        const before = await list(chatId, member.id, since);
        const added = await numbered(client, warning);
        const isDone = await write(addition(added, { before: before.length, since }), 1);
        pending().added.push(added);
        return { result: { warning: added, count: before.length + 1 }, isDone };
      }),
    find,
    restore: async (chatId, memberId, spent) => {
      const standing = new Set((await list(chatId, memberId, undefined)).map(({ id }) => id));
      for (const one of spent.filter(({ id }) => !standing.has(id))) {
        const restored = { ...one, chatId, memberId };
        await write(restoration(restored), 1);
        pending().gone.delete(one.id);
        pending().added.push(restored);
      }
    },
    withdraw: async (chatId, id) => {
      const warning = await find(chatId, id);
      if (warning === undefined) return undefined;
      pending().gone.add(id);
      const isDone = await write(Prisma.sql`DELETE FROM warnings WHERE id = ${toId(id)}::bigint`, 1);
      return isDone ? warning : undefined;
    },
    reset: async (chatId, memberId) => {
      const all = await list(chatId, memberId, undefined);
      for (const { id } of all) pending().gone.add(id);
      await write(Prisma.sql`
        DELETE FROM warnings WHERE chat_id = ${currentChat(chatId)} AND member_id = ${toId(memberId)}::bigint`);
      return all.length;
    },
    resetAll: async (chatId) => {
      const where = { chatId: await readChat({ client }, chatId) };
      const rows = await client.warning.findMany({ where, select: { caseNumber: true } });
      await write(Prisma.sql`DELETE FROM warnings WHERE chat_id = ${currentChat(chatId)}`);
      const cases = rows.map(({ caseNumber }) => caseNumber).filter((number) => number !== null);
      return { count: rows.length, cases: [...new Set(cases)] };
    },
  };
}

/** Reads warnings as the running unit of work has left them. */
function createLookUps(client: Statements["client"]): Pick<WarningStore, "list" | "find"> {
  return {
    list: async (chatId, memberId, since) => {
      const where = countedRows(await readChat({ client }, chatId), memberId, since);
      const rows = await client.warning.findMany({ where, orderBy: [{ at: "asc" }, { id: "asc" }] });
      return withPending(rows.map(toWarning), { chatId, memberId, since });
    },
    find: async (chatId, id) => {
      const { gone, added } = pending();
      if (gone.has(id)) return undefined;
      const mine = added.find((one) => one.chatId === chatId && one.id === id);
      if (mine) return mine;
      const where = { chatId: await readChat({ client }, chatId), id: toId(id) };
      const row = await client.warning.findFirst({ where });
      return row === null ? undefined : toWarning(row);
    },
  };
}

/** The warnings that the running unit of work has added, and the ids that it has removed. */
const pending = () => pendingWrites("warnings", () => ({ added: [] as Warning[], gone: new Set<number>() }));

interface WarningQuery {
  readonly chatId: number;
  readonly memberId: number;
  readonly since: Instant | undefined;
}

function withPending(kept: readonly Warning[], { chatId, memberId, since }: WarningQuery): readonly Warning[] {
  const { added, gone } = pending();
  const mine = added.filter((one) => one.chatId === chatId && one.memberId === memberId && one.at >= (since ?? 0));
  return [...kept, ...mine].filter(({ id }) => !gone.has(id)).sort((a, b) => a.at - b.at || a.id - b.id);
}

/** The warning with a new id; ids may have gaps. */
async function numbered(
  client: Statements["client"],
  { chatId, member, by, reason, at, caseNumber }: NewWarning,
): Promise<Warning> {
  const [row] = await client.$queryRaw<
    { id: bigint }[]
  >`SELECT nextval(pg_get_serial_sequence('warnings', 'id')) AS id`;
  if (row === undefined) throw new Error("The sequence of warnings gives no number.");
  return { id: fromId(row.id), chatId, memberId: member.id, by, reason, at, caseNumber };
}

/** Adds no row where the member has another number of warnings than `before`. */
function addition(
  { id, chatId, memberId, by, reason, at, caseNumber }: Warning,
  { before, since }: { readonly before: number; readonly since: Instant | undefined },
): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO warnings (id, chat_id, member_id, by, reason, at, case_number)
    SELECT ${toId(id)}::bigint, ${currentChat(chatId)}, ${toId(memberId)}::bigint, ${toId(by)}::bigint,
      ${reason === undefined ? null : toText(reason)}::text, ${toDate(at)}::timestamptz, ${orNull(caseNumber)}::int
    WHERE ${before}::int = (
      SELECT count(*) FROM warnings
      WHERE chat_id = ${currentChat(chatId)} AND member_id = ${toId(memberId)}::bigint
        AND at >= ${since === undefined ? new Date(0) : toDate(since)}::timestamptz)`;
}

/** Touches no row where the warning is active already. */
const restoration = ({ id, chatId, memberId, by, reason, at, caseNumber }: Warning): Prisma.Sql => Prisma.sql`
  INSERT INTO warnings (id, chat_id, member_id, by, reason, at, case_number)
  VALUES (${toId(id)}::bigint, ${currentChat(chatId)}, ${toId(memberId)}::bigint, ${toId(by)}::bigint,
    ${reason === undefined ? null : toText(reason)}::text, ${toDate(at)}::timestamptz, ${orNull(caseNumber)}::int)
  ON CONFLICT (id) DO NOTHING`;

const countedRows = (chatId: bigint, memberId: number, since: Instant | undefined): Prisma.WarningWhereInput => ({
  chatId,
  memberId: toId(memberId),
  ...(since === undefined ? {} : { at: { gte: toDate(since) } }),
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
