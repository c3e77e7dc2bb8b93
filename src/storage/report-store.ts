// Reports: the messages, who reported them, and what admins made of it.
import type { Member } from "../core/member.ts";
import type { ReportDraft, ReportedMessage, ReportStore } from "../features/reports/ports.ts";
import { Prisma, type ReportedMessage as Row } from "../generated/prisma/client.ts";
import { fromId, orUndefined, toDate, toId, toJson, toText } from "./columns.ts";
import { currentChat } from "./current-chat.ts";
import type { Database } from "./database.ts";
import type { Writer } from "./writer.ts";

type Kept = Pick<ReportStore, "find" | "open" | "has" | "add" | "countSince" | "accuracy">;

/** Makes the store of reports. */
export function createReportStore(database: Database, writer: Writer): ReportStore {
  const change = async (chatId: number, messageId: number, set: Prisma.Sql): Promise<void> => {
    await writer.write(Prisma.sql`UPDATE reported_messages SET ${set} WHERE ${chosen(chatId, messageId)}`);
  };
  return {
    ...reportsIn(database, writer),
    ...peopleIn(database, writer),
    decide: async (chatId, messageId, { outcome, said }) => {
      await writer.write(
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

function reportsIn({ client }: Database, writer: Writer): Kept {
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
        author: author as unknown as Member,
      }));
    },
    has: async (chatId, messageId, reporterId) =>
      (await client.report.count({
        where: { chatId: toId(chatId), messageId: toId(messageId), reporterId: toId(reporterId) },
      })) > 0,
    add: async (draft) => {
      for (const sql of insertions(draft)) await writer.write(sql);
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

const toReported = (row: Row, { count, weight }: Pick<ReportedMessage, "count" | "weight">): ReportedMessage => ({
  chatId: fromId(row.chatId),
  messageId: fromId(row.messageId),
  count,
  weight,
  author: row.author as unknown as Member,
  reason: orUndefined(row.reason),
  topic: row.topic === null ? undefined : fromId(row.topic),
  state: row.state as ReportedMessage["state"],
  cardId: row.cardId === null ? undefined : fromId(row.cardId),
  caseNumber: orUndefined(row.caseNumber),
  privateCards: row.privateCards as unknown as ReportedMessage["privateCards"],
  decision: orUndefined(row.decision) as ReportedMessage["decision"],
});

const BLOCKED = "blocked";
const WATCHING = "watching";

function peopleIn(
  { client }: Database,
  writer: Writer,
): Pick<ReportStore, "block" | "unblock" | "blocked" | "watch" | "watching"> {
  const note = async (chatId: number, member: Member, kind: string): Promise<void> => {
    await writer.write(Prisma.sql`
      INSERT INTO report_people (chat_id, member_id, kind, member)
      VALUES (${currentChat(chatId)}, ${toId(member.id)}::bigint, ${kind}::text, ${toJson(member)}::jsonb)
      ON CONFLICT (chat_id, member_id, kind) DO UPDATE SET member = excluded.member`);
  };
  const forget = async (chatId: number, memberId: number, kind: string): Promise<void> => {
    await writer.write(Prisma.sql`
      DELETE FROM report_people WHERE chat_id = ${currentChat(chatId)} AND member_id = ${toId(memberId)}::bigint
        AND kind = ${kind}::text`);
  };
  return {
    block: (chatId, member) => note(chatId, member, BLOCKED),
    unblock: (chatId, memberId) => forget(chatId, memberId, BLOCKED),
    blocked: async (chatId) => {
      const where = { chatId: toId(chatId), kind: BLOCKED };
      const rows = await client.reportPerson.findMany({ where, orderBy: { memberId: "asc" } });
      return rows.map(({ member }) => member as unknown as Member);
    },
    watch: (member, isOn) => (isOn ? note(member.id, member, WATCHING) : forget(member.id, member.id, WATCHING)),
    watching: async (memberIds) => {
      const ids = memberIds.map(toId);
      const rows = await client.reportPerson.findMany({ where: { chatId: { in: ids }, kind: WATCHING } });
      return rows.map(({ memberId }) => fromId(memberId));
    },
  };
}
