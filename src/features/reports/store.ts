// Reports: the messages, who reported them, and what admins made of it.

import { z } from "zod";
import type { Member } from "../../core/member.ts";
import type { Text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { Prisma, type ReportedMessage as Row } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { storedMember, storedText } from "../../kit/parsing/stored.ts";
import { fromId, fromJson, orUndefined, toDate, toId, toJson, toText } from "../../storage/unit-of-work/columns.ts";
import { currentChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";
import { peopleIn, type ReportPeople } from "./people-store.ts";

/** What admins made of a report. */
export type ReportOutcome = "accepted" | "dismissed";

/** A message that somebody has reported. */
export interface ReportedMessage {
  readonly chatId: number;
  readonly messageId: number;
  readonly author: Member;
  /** What the first of them wrote. */
  readonly reason: string | undefined;
  readonly topic: number | undefined;
  readonly state: "open" | ReportOutcome;
  /** How many have reported it, and what their word weighs together. */
  readonly count: number;
  readonly weight: number;
  /** The message that shows it to the admins, once it stands. */
  readonly cardId: number | undefined;
  /** The case by which it was dealt with until an admin decides. */
  readonly caseNumber: number | undefined;
  /** The private messages that show it to admins who want to hear of reports there. */
  readonly privateCards: readonly PrivateCard[];
  /** What is said of it since it is decided. */
  readonly decision: Text | undefined;
}

/** A message in an admin's private chat. */
export interface PrivateCard {
  readonly adminId: number;
  readonly messageId: number;
}

/** A report that waits for a decision. */
export type OpenReport = Pick<ReportedMessage, "messageId" | "author">;

/** What became of a report, and the words in which everybody reads it. */
export interface ReportDecision {
  readonly outcome: ReportOutcome;
  readonly said: Text;
}

/** Somebody's report of a message. */
export interface ReportDraft extends Pick<ReportedMessage, "chatId" | "messageId" | "author" | "reason" | "topic"> {
  readonly reporter: Member;
  readonly weight: number;
  readonly at: Instant;
}

/** What became of somebody's latest reports. */
export interface Accuracy {
  readonly accepted: number;
  readonly dismissed: number;
}

export interface ReportStore extends ReportPeople {
  readonly find: (chatId: number, messageId: number) => Promise<ReportedMessage | undefined>;
  /** Whether somebody has reported the message already. */
  readonly has: (chatId: number, messageId: number, reporterId: number) => Promise<boolean>;
  readonly add: (report: ReportDraft) => Promise<void>;
  /** How many messages somebody has reported since then. */
  readonly countSince: (chatId: number, reporterId: number, since: Instant) => Promise<number>;
  /** Of somebody's latest reports that were decided. */
  readonly accuracy: (chatId: number, reporterId: number, latest: number) => Promise<Accuracy>;
  /** The newest that are not decided. */
  readonly open: (chatId: number, limit: number) => Promise<readonly OpenReport[]>;
  /** Of two who decide one counts: the other's unit of work is done again, and finds it decided. */
  readonly decide: (chatId: number, messageId: number, decision: ReportDecision) => Promise<void>;
  readonly noteCard: (chatId: number, messageId: number, cardId: number) => Promise<void>;
  readonly notePrivateCard: (chatId: number, messageId: number, card: PrivateCard) => Promise<void>;
  readonly noteCase: (chatId: number, messageId: number, caseNumber: number) => Promise<void>;
}

type Kept = Pick<ReportStore, "find" | "open" | "has" | "add" | "countSince" | "accuracy">;

/**
 * What became of reports says how often their reporters were right, whatever the messages were: those go on under ids that
 * no message has. A report that is open can no longer be decided.
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

function reportsIn({ client, write }: Statements): Kept {
  return {
    find: async (chatId, messageId) => {
      const where = { chatId: toId(chatId), messageId: toId(messageId) };
      const row = await client.reportedMessage.findUnique({ where: { chatId_messageId: where } });
      if (row === null) return undefined;
      const { _count: count, _sum: sum } = await client.report.aggregate({
        where,
        _count: true,
        _sum: { weight: true },
      });
      return toReported(row, { count, weight: sum.weight ?? 0 });
    },
    open: async (chatId, limit) => {
      const where = { chatId: toId(chatId), state: "open" };
      const rows = await client.reportedMessage.findMany({ where, orderBy: { messageId: "desc" }, take: limit });
      return rows.map(({ messageId, author }) => ({
        messageId: fromId(messageId),
        author: fromJson(storedMember, author, "reported_messages.author"),
      }));
    },
    has: async (chatId, messageId, reporterId) =>
      (await client.report.count({
        where: { chatId: toId(chatId), messageId: toId(messageId), reporterId: toId(reporterId) },
      })) > 0,
    add: async (draft) => {
      for (const sql of insertions(draft)) await write(sql);
    },
    countSince: (chatId, reporterId, since) =>
      client.report.count({
        where: { chatId: toId(chatId), reporterId: toId(reporterId), at: { gte: toDate(since) } },
      }),
    accuracy: async (chatId, reporterId, latest) => {
      const [row] = await client.$queryRaw<{ accepted: bigint; dismissed: bigint }[]>`
        SELECT count(*) FILTER (WHERE state = 'accepted') AS accepted,
          count(*) FILTER (WHERE state = 'dismissed') AS dismissed
        FROM (SELECT state FROM reports JOIN reported_messages USING (chat_id, message_id)
          WHERE reports.chat_id = ${toId(chatId)}::bigint AND reporter_id = ${toId(reporterId)}::bigint AND state <> 'open'
          ORDER BY reports.at DESC LIMIT ${latest}::int) AS decided`;
      return { accepted: Number(row?.accepted ?? 0), dismissed: Number(row?.dismissed ?? 0) };
    },
  };
}

function insertions({
  chatId,
  messageId,
  author,
  reason,
  topic,
  reporter,
  weight,
  at,
}: ReportDraft): readonly Prisma.Sql[] {
  return [
    Prisma.sql`
      INSERT INTO reported_messages (chat_id, message_id, author, reason, topic, at)
      VALUES (${currentChat(chatId)}, ${toId(messageId)}::bigint, ${toJson(author)}::jsonb,
        ${reason === undefined ? null : toText(reason)}::text, ${topic === undefined ? null : toId(topic)}::bigint,
        ${toDate(at)}::timestamptz)
      ON CONFLICT (chat_id, message_id) DO NOTHING`,
    Prisma.sql`
      INSERT INTO reports (chat_id, message_id, reporter_id, weight, at)
      VALUES (${currentChat(chatId)}, ${toId(messageId)}::bigint, ${toId(reporter.id)}::bigint, ${weight}::float8,
        ${toDate(at)}::timestamptz)
      ON CONFLICT (chat_id, message_id, reporter_id) DO NOTHING`,
  ];
}

const storedState = z.enum(["open", "accepted", "dismissed"]);
const storedCards = z.array(z.object({ adminId: z.number(), messageId: z.number() }));

const toReported = (row: Row, { count, weight }: Pick<ReportedMessage, "count" | "weight">): ReportedMessage => ({
  chatId: fromId(row.chatId),
  messageId: fromId(row.messageId),
  count,
  weight,
  author: fromJson(storedMember, row.author, "reported_messages.author"),
  reason: orUndefined(row.reason),
  topic: row.topic === null ? undefined : fromId(row.topic),
  state: fromJson(storedState, row.state, "reported_messages.state"),
  cardId: row.cardId === null ? undefined : fromId(row.cardId),
  caseNumber: orUndefined(row.caseNumber),
  privateCards: fromJson(storedCards, row.privateCards, "reported_messages.private_cards"),
  decision: row.decision === null ? undefined : fromJson(storedText, row.decision, "reported_messages.decision"),
});
