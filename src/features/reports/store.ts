// The store of reports: their messages, reporters and decisions.

import type { Text } from "../../core/text.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { toId, toJson } from "../../storage/unit-of-work/columns.ts";
import { currentChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import { type PrivateCard, type ReportOutcome, type ReportRows, reportsIn } from "./message-store.ts";
import { peopleIn, type ReportPeople } from "./people-store.ts";

/** The decision on a report, and its text. */
export interface ReportDecision {
  readonly outcome: ReportOutcome;
  readonly said: Text;
}

export interface ReportStore extends ReportRows, ReportPeople {
  /** Of two decisions the first counts: the unit of work of the second is repeated, and finds the report decided. */
  readonly decide: (chatId: number, messageId: number, decision: ReportDecision) => Promise<void>;
  readonly noteCard: (chatId: number, messageId: number, cardId: number) => Promise<void>;
  readonly notePrivateCard: (chatId: number, messageId: number, card: PrivateCard) => Promise<void>;
  readonly noteCase: (chatId: number, messageId: number, caseNumber: number) => Promise<void>;
}

/**
 * Decided reports are kept for the accuracy of their reporters, under negative ids, which no message has. Open reports can
 * no longer be decided, and are deleted.
 */
export const reportTables: Tables = {
  reports: {
    onMerge: "both",
    messages: [
      `DELETE FROM reports USING reported_messages reported
       WHERE reports.chat_id = $1 AND reported.chat_id = reports.chat_id
         AND reported.message_id = reports.message_id AND reported.state = 'open'`,
      "UPDATE reports SET message_id = -message_id WHERE chat_id = $1 AND message_id > 0",
    ],
  },
  reported_messages: {
    onMerge: "both",
    messages: [
      "DELETE FROM reported_messages WHERE chat_id = $1 AND state = 'open'",
      "UPDATE reported_messages SET message_id = -message_id, card_id = NULL WHERE chat_id = $1 AND message_id > 0",
    ],
    caseNumbers: ["case_number"],
  },
  report_people: { onMerge: { newer: ["member_id", "kind"] } },
};

/** Makes the store of reports. */
export function createReportStore(statements: Statements): ReportStore {
  const change = async (chatId: number, messageId: number, set: Prisma.Sql): Promise<void> => {
    await statements.write(Prisma.sql`UPDATE reported_messages SET ${set} WHERE ${chosen(chatId, messageId)}`);
  };
  return {
    ...reportsIn(statements),
    ...peopleIn(statements),
    decide: async (chatId, messageId, { outcome, said }) => {
      await statements.write(
        Prisma.sql`UPDATE reported_messages SET state = ${outcome}::text, decision = ${toJson(said)}::jsonb
          WHERE ${chosen(chatId, messageId)} AND state = 'open'`,
        1,
      );
    },
    noteCard: (chatId, messageId, cardId) => change(chatId, messageId, Prisma.sql`card_id = ${toId(cardId)}::bigint`),
    notePrivateCard: (chatId, messageId, card) =>
      change(chatId, messageId, Prisma.sql`private_cards = private_cards || ${toJson([card])}::jsonb`),
    noteCase: (chatId, messageId, number) => change(chatId, messageId, Prisma.sql`case_number = ${number}::int`),
  };
}

const chosen = (chatId: number, messageId: number): Prisma.Sql =>
  Prisma.sql`chat_id = ${currentChat(chatId)} AND message_id = ${toId(messageId)}::bigint`;
