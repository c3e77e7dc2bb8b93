// Appeals: one for each case.

import { z } from "zod";
import type { Instant } from "../../core/time.ts";
import { Prisma, type Appeal as Row } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { fromDate, fromId, fromJson, orNull, toDate, toId, toText } from "../../storage/unit-of-work/columns.ts";
import { currentChat, readChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import { pendingWrites } from "../../storage/unit-of-work/unit.ts";

export interface Appeal {
  readonly chatId: number;
  readonly caseNumber: number;
  readonly memberId: number;
  readonly words: string;
  /** Over: the case expired or was replaced before anybody decided. */
  readonly state: "open" | "accepted" | "rejected" | "over";
  readonly at: Instant;
}

export interface AppealStore {
  readonly find: (chatId: number, caseNumber: number) => Promise<Appeal | undefined>;
  /** Of two appeals for one case the first is stored; the unit of work of the second is repeated, and finds it. */
  readonly add: (appeal: Omit<Appeal, "state">) => Promise<void>;
  /** The time of a person's last appeal in the chat, without appeals that were over before a decision. */
  readonly lastAt: (chatId: number, memberId: number) => Promise<Instant | undefined>;
  /** Of two decisions the first counts, as with `add`. An appeal that is over cannot be decided. */
  readonly decide: (
    appeal: Pick<Appeal, "chatId" | "caseNumber">,
    state: Exclude<Appeal["state"], "open">,
    by: number | undefined,
  ) => Promise<void>;
}

export const appealTables: Tables = { appeals: { onMerge: "both", caseNumbers: ["case_number"] } };

/** Makes the store of appeals. */
export function createAppealStore({ client, write }: Statements): AppealStore {
  return {
    find: async (chatId, caseNumber) => {
      const row = await client.appeal.findUnique({
        where: { chatId_caseNumber: { chatId: await readChat({ client }, chatId), caseNumber } },
      });
      return row === null ? undefined : withDecision(toAppeal(row));
    },
    add: async ({ chatId, caseNumber, memberId, words, at }) => {
      await write(
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
      await write(
        Prisma.sql`
          UPDATE appeals SET state = ${state}::text, decided_by = ${orNull(by && toId(by))}::bigint
          WHERE chat_id = ${currentChat(chatId)} AND case_number = ${caseNumber}::int AND state = 'open'`,
        1,
      );
    },
  };
}

const storedState = z.enum(["open", "accepted", "rejected", "over"]);

/** What the running unit of work has decided. */
const decided = () => pendingWrites("appeals", () => new Map<string, Appeal["state"]>());

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
  state: fromJson(storedState, state, "appeals.state"),
});
