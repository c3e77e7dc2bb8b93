// The part of the store of reports that is about reported messages and their reporters.

import { z } from "zod";
import type { Member } from "../../core/member.ts";
import type { Text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { Prisma, type ReportedMessage as Row } from "../../generated/prisma/client.ts";
import { storedMember, storedText } from "../../kit/parsing/stored.ts";
import { fromId, fromJson, orUndefined, toDate, toId, toJson, toText } from "../../storage/unit-of-work/columns.ts";
import { currentChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";

/** The decision on a report. */
export type ReportOutcome = "accepted" | "dismissed";

/** A message that somebody has reported. */
export interface ReportedMessage {
  readonly chatId: number;
  readonly messageId: number;
  readonly author: Member;
  /** The reason of the first reporter. */
  readonly reason: string | undefined;
  readonly topic: number | undefined;
  readonly state: "open" | ReportOutcome;
  /** The number of reporters, and the sum of their weights. */
  readonly count: number;
  readonly weight: number;
  /** The message with the card, once it is sent. */
  readonly cardId: number | undefined;
  /** The case of the threshold's act, until an admin decides. */
  readonly caseNumber: number | undefined;
  /** The private cards. */
  readonly privateCards: readonly PrivateCard[];
  /** The text of the decision. */
  readonly decision: Text | undefined;
}

/** A message in an admin's private chat. */
export interface PrivateCard {
  readonly adminId: number;
  readonly messageId: number;
}

/** A report that waits for a decision. */
export type OpenReport = Pick<ReportedMessage, "messageId" | "author">;

/** Somebody's report of a message. */
export interface ReportDraft extends Pick<ReportedMessage, "chatId" | "messageId" | "author" | "reason" | "topic"> {
  readonly reporter: Member;
  readonly weight: number;
  readonly at: Instant;
}

/** The numbers of a member's accepted and dismissed reports. */
export interface Accuracy {
  readonly accepted: number;
  readonly dismissed: number;
}

/** What is read and added; the rest of the store changes what is there. */
export interface ReportRows {
  readonly find: (chatId: number, messageId: number) => Promise<ReportedMessage | undefined>;
  /** Whether somebody has reported the message already. */
  readonly has: (chatId: number, messageId: number, reporterId: number) => Promise<boolean>;
  readonly add: (report: ReportDraft) => Promise<void>;
  /** How many messages somebody has reported since then. */
  readonly countSince: (chatId: number, reporterId: number, since: Instant) => Promise<number>;
  /** The accuracy of a member's latest decided reports. */
  readonly accuracy: (chatId: number, reporterId: number, latest: number) => Promise<Accuracy>;
  /** The newest open reports. */
  readonly open: (chatId: number, limit: number) => Promise<readonly OpenReport[]>;
}

/** The part of the store that reads reports and adds them. */
export function reportsIn({ client, write }: Statements): ReportRows {
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
