// Appeals: one for each case.
import type { Appeal, AppealStore } from "../features/appeals/ports.ts";
import { Prisma, type Appeal as Row } from "../generated/prisma/client.ts";
import { fromDate, fromId, orNull, toDate, toId, toText } from "./columns.ts";
import { currentChat, readChat } from "./current-chat.ts";
import type { Database } from "./database.ts";
import { notesOf } from "./unit.ts";
import type { Writer } from "./writer.ts";

/** Makes the store of appeals. */
export function createAppealStore({ client }: Database, writer: Writer): AppealStore {
  return {
    find: async (chatId, caseNumber) => {
      const row = await client.appeal.findUnique({
        where: { chatId_caseNumber: { chatId: await readChat({ client }, chatId), caseNumber } },
      });
      return row === null ? undefined : withDecision(toAppeal(row));
    },
    add: async ({ chatId, caseNumber, memberId, words, at }) => {
      await writer.write(
        Prisma.sql`
          INSERT INTO appeals (chat_id, case_number, member_id, words, at)
          VALUES (${currentChat(chatId)}, ${caseNumber}::int, ${toId(memberId)}::bigint, ${toText(words)}::text,
            ${toDate(at)}::timestamptz)
          ON CONFLICT (chat_id, case_number) DO NOTHING`,
        1,
      );
    },
    lastAt: async (chatId, memberId) => {
      const where = { chatId: await readChat({ client }, chatId), memberId: toId(memberId), state: { not: "over" } };
      const row = await client.appeal.findFirst({ where, orderBy: { at: "desc" }, select: { at: true } });
      return row === null ? undefined : fromDate(row.at);
    },
    decide: async ({ chatId, caseNumber }, state, by) => {
      decided().set(`${chatId} ${caseNumber}`, state);
      await writer.write(
        Prisma.sql`
          UPDATE appeals SET state = ${state}::text, decided_by = ${orNull(by && toId(by))}::bigint
          WHERE chat_id = ${currentChat(chatId)} AND case_number = ${caseNumber}::int AND state = 'open'`,
        1,
      );
    },
  };
}

/** What the running unit of work has decided. */
const decided = () => notesOf("appeals", () => new Map<string, Appeal["state"]>());

const withDecision = (appeal: Appeal): Appeal => ({
  ...appeal,
  state: decided().get(`${appeal.chatId} ${appeal.caseNumber}`) ?? appeal.state,
});

const toAppeal = ({ chatId, caseNumber, memberId, words, state, at }: Row): Appeal => ({
  chatId: fromId(chatId),
  caseNumber,
  memberId: fromId(memberId),
  words,
  at: fromDate(at),
  state: state as Appeal["state"],
});
