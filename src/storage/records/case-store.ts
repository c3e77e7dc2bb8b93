// Cases: numbered from 1 in every chat, closed by one closer alone.

import { createCache } from "../../core/cache.ts";
import type { Case, CaseState } from "../../core/case.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { CaseFilter, CaseStore } from "../../kit/ports/cases/cases.ts";
import type { Database } from "../engine/database.ts";
import { fromId, toDate, toId, toJson } from "../unit-of-work/columns.ts";
import { currentChat, readChat } from "../unit-of-work/current-chat.ts";
import { retryOnConflict, type Writer } from "../unit-of-work/writer.ts";
import { noteChanged, noteOpened, openedNow, withChanges, withOpened } from "./case-changes.ts";
import { insertion, jsonOrNull, toCase } from "./case-rows.ts";
import { openCasesAtHand } from "./open-cases.ts";

/** How many chats' last numbers are remembered. */
const CHATS = 10_000;

/** Makes the store of cases. */
export function createCaseStore({ client }: Database, writer: Writer): CaseStore {
  const numbers = createNumbers(client);
  const looks = look(client);
  return {
    ...looks,
    open: (draft) =>
      retryOnConflict(async () => {
        const { chatId, number } = await numbers.next(draft.chatId);
        const opened: Case = { ...draft, chatId, number, state: "open" };
        writer.onRollback(() => numbers.forget(chatId));
        const isDone = await writer.write(insertion(opened), 1);
        if (isDone) noteOpened(opened);
        else numbers.forget(chatId);
        return { result: opened, isDone };
      }),
    close: async (chatId, number, state) => {
      const found = await looks.find(chatId, number);
      if (found?.state !== "open") return false;
      noteChanged(found, { state });
      return writer.write(stateChange(found, state), 1);
    },
    closeAll: closingAll(client, writer),
    reopen: async (chatId, number) => {
      const found = await looks.find(chatId, number);
      if (found === undefined || found.state === "open") return false;
      noteChanged(found, { state: "open" });
      return writer.write(stateChange(found, "open"), 1);
    },
    explain: async (chatId, number, reason) => {
      const found = await looks.find(chatId, number);
      if (found === undefined) return false;
      noteChanged(found, { reason });
      const explained = Prisma.sql`evidence = evidence || '{"isExplained": true}'::jsonb`;
      await writer.write(changing(found, Prisma.sql`reason = ${toJson(reason)}::jsonb, ${explained}`));
      return true;
    },
    rebase: async (chatId, number, former) => {
      noteChanged({ chatId: await presentId(client, chatId), number }, { former });
      await writer.write(changing({ chatId, number }, Prisma.sql`former = ${jsonOrNull(former)}::jsonb`));
    },
  };
}

/** Closes many cases by two statements, however many they are. */
const closingAll =
  (client: Database["client"], { write }: Writer): CaseStore["closeAll"] =>
  async (asked, numbers, state) => {
    if (numbers.length === 0) return [];
    const chatId = await presentId(client, asked);
    const where = { chatId: toId(chatId), number: { in: [...numbers] }, state: "open" };
    const open = (await client.case.findMany({ where, select: { number: true } })).map(({ number }) => number);
    for (const number of open) noteChanged({ chatId, number }, { state });
    await write(Prisma.sql`
      UPDATE cases SET state = ${state}::text
      WHERE chat_id = ${currentChat(chatId)} AND number = ANY(${open}::int[]) AND state = 'open'`);
    return open;
  };

/** The id under which a chat is kept now. */
const presentId = async (client: Database["client"], chatId: number): Promise<number> =>
  fromId(await readChat({ client }, chatId));

const listing =
  (client: Database["client"]): CaseStore["list"] =>
  async (asked, filter, { limit, before }) => {
    const chatId = await presentId(client, asked);
    const to = before === undefined ? filter.to : Math.min(before - 1, filter.to ?? before);
    const where = whereOf(chatId, { ...filter, to });
    const rows = await client.case.findMany({ where, orderBy: { number: "desc" }, take: limit });
    const found = withOpened(rows.map(toCase), chatId, filter);
    return found.filter(({ number }) => before === undefined || number < before).slice(0, limit);
  };

type Looks = Pick<CaseStore, "find" | "allOpen" | "list" | "openAtHand" | "count" | "byMessage">;

/** Reads cases as the running unit of work has left them. */
function look(client: Database["client"]): Looks {
  const list = listing(client);
  return {
    list,
    ...openCasesAtHand(client, list),
    find: async (asked, number) => {
      const chatId = await presentId(client, asked);
      const own = openedNow(chatId, number);
      if (own) return own;
      const row = await client.case.findUnique({ where: { chatId_number: { chatId: toId(chatId), number } } });
      return row === null ? undefined : withChanges(toCase(row));
    },
    allOpen: async (asked, targetId, kind) => {
      const chatId = await presentId(client, asked);
      const filter = { targetId, kinds: [kind], state: "open" } as const;
      const rows = await client.case.findMany({ where: whereOf(chatId, filter), orderBy: { number: "desc" } });
      return withOpened(rows.map(toCase), chatId, filter);
    },
    count: async (asked, filter) => client.case.count({ where: whereOf(await presentId(client, asked), filter) }),
    byMessage: async (asked, messageId) => {
      const chatId = await presentId(client, asked);
      const [found] = await client.$queryRaw<{ number: number }[]>`
        SELECT number FROM cases
        WHERE chat_id = ${currentChat(chatId)} AND (evidence -> 'messageIds' @> ${toJson([messageId])}::jsonb
            OR evidence -> 'about' @> ${toJson([messageId])}::jsonb)
        ORDER BY number DESC LIMIT 1`;
      const where = found && { chatId_number: { chatId: toId(chatId), number: found.number } };
      const row = where && (await client.case.findUnique({ where }));
      return row ? toCase(row) : undefined;
    },
  };
}

function whereOf(chatId: number, filter: CaseFilter): Prisma.CaseWhereInput {
  const { targetId, actorId, kinds, state, batch, since, byRule, from, to } = filter;
  return {
    chatId: toId(chatId),
    ...(targetId === undefined ? {} : { targetId: toId(targetId) }),
    ...(actorId === undefined ? {} : { actorId: toId(actorId) }),
    ...(kinds === undefined ? {} : { kind: { in: [...kinds] } }),
    ...(state === undefined ? {} : { state }),
    ...(batch === undefined ? {} : { batch }),
    ...(since === undefined ? {} : { at: { gte: toDate(since) } }),
    ...(byRule === undefined ? {} : { actorRule: { not: null } }),
    ...(from === undefined && to === undefined ? {} : { number: numbersOf(from, to) }),
  };
}

const numbersOf = (from: number | undefined, to: number | undefined): Prisma.IntFilter => ({
  ...(from === undefined ? {} : { gte: from }),
  ...(to === undefined ? {} : { lte: to }),
});

/** Touches no row where the state is another than was read. */
const stateChange = ({ chatId, number, state }: Pick<Case, "chatId" | "number" | "state">, to: CaseState): Prisma.Sql =>
  Prisma.sql`
    UPDATE cases SET state = ${to}::text
    WHERE chat_id = ${currentChat(chatId)} AND number = ${number}::int AND state = ${state}::text`;

const changing = ({ chatId, number }: Pick<Case, "chatId" | "number">, change: Prisma.Sql): Prisma.Sql => Prisma.sql`
  UPDATE cases SET ${change} WHERE chat_id = ${currentChat(chatId)} AND number = ${number}::int`;

/** The last number of every chat, remembered: one worker at a time handles a chat, and the commit notices where not. */
function createNumbers(client: Database["client"]) {
  const taken = createCache<number, number>({ max: CHATS });
  const read = async (chatId: number): Promise<{ readonly chatId: number; readonly last: number }> => {
    const [row] = await client.$queryRaw<{ id: bigint; last: number }[]>`
      SELECT id, last_case AS last FROM chats WHERE id = ${currentChat(chatId)}`;
    if (row === undefined) throw new Error(`A case needs a known chat; ${chatId} is not known.`);
    return { chatId: fromId(row.id), last: row.last };
  };
  const take = (chatId: number, last: number): { readonly chatId: number; readonly number: number } => {
    taken.set(chatId, last + 1);
    return { chatId, number: last + 1 };
  };
  return {
    /** Each number is given once, also to callers at the same time. */
    next: async (asked: number): Promise<{ readonly chatId: number; readonly number: number }> => {
      const known = taken.get(asked);
      if (known !== undefined) return take(asked, known);
      const { chatId, last } = await read(asked);
      return take(chatId, taken.get(chatId) ?? last);
    },
    forget: (chatId: number): void => taken.delete(chatId),
  };
}
