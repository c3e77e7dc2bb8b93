// Where the bot has told of cases.
import { z } from "zod";
import { after, days, type Instant } from "../../core/time.ts";
import { Prisma, type CaseMessage as Row } from "../../generated/prisma/client.ts";
import { storedWords } from "../../kit/parsing/stored.ts";
import type {
  CaseMessage,
  CaseMessageStore,
  PostedCaseMessage,
  SentCaseMessage,
} from "../../kit/ports/cases/case-messages.ts";
import { TOLD_AS } from "../../kit/reply.ts";
import type { Database } from "../engine/database.ts";
import { fromId, fromJson, orNull, toDate, toId, toJson } from "../unit-of-work/columns.ts";
import { currentChat } from "../unit-of-work/current-chat.ts";
import type { Writer } from "../unit-of-work/writer.ts";
import { bookingSql } from "./job-store.ts";

/** What stays is followed for so long, and at least until the act ends by itself. */
const FOLLOWED_FOR = days(90);

/** The store, which can also be rid of what follows no case any more. */
export interface ExpiringCaseMessages extends CaseMessageStore {
  readonly forgetExpired: (before: Instant) => Promise<unknown>;
}

/** Makes the store of messages that tell of cases. */
export function createCaseMessageStore({ client }: Database, writer: Writer): ExpiringCaseMessages {
  const change = async (set: Prisma.Sql, where: Prisma.Sql): Promise<void> => {
    await writer.write(Prisma.sql`UPDATE case_messages SET ${set} WHERE ${where}`);
  };
  return {
    stale: async (chatId, now, limit) => {
      const behind = await client.caseMessage.findMany({
        where: { chatId: toId(chatId), isStale: true, until: { gt: toDate(now) } },
        select: { placeId: true, messageId: true },
        distinct: ["placeId", "messageId"],
        orderBy: [{ placeId: "asc" }, { messageId: "asc" }],
        take: limit,
      });
      if (behind.length === 0) return [];
      const rows = await client.caseMessage.findMany({ where: { OR: behind }, orderBy: { number: "asc" } });
      return behind
        .map((place) => toMessage(rows.filter((row) => isOf(row, place))))
        .filter((one) => one !== undefined);
    },
    at: async ({ placeId, messageId }) => {
      const where = { placeId: toId(placeId), messageId: toId(messageId) };
      return toMessage(await client.caseMessage.findMany({ where, orderBy: { number: "asc" } }));
    },
    of: async (chatId, number, as) => {
      const rows = await client.caseMessage.findMany({ where: { chatId: toId(chatId), number, kind: as } });
      return rows.map((row) => toMessage([row])).filter((one) => one !== undefined);
    },
    caughtUp: async (messages) => {
      for (const message of messages) await change(Prisma.sql`is_stale = false`, isMessage(message));
    },
    changed: (chatId, numbers) =>
      change(BEHIND, Prisma.sql`chat_id = ${currentChat(chatId)} AND number = ANY(${[...numbers]}::int[])`),
    kindChanged: (chatId, as) => change(BEHIND, Prisma.sql`chat_id = ${currentChat(chatId)} AND kind = ${as}::text`),
    forget: async (message) => {
      await writer.write(Prisma.sql`DELETE FROM case_messages WHERE ${isMessage(message)}`);
    },
    remember: async (message) => {
      await writer.write(Prisma.sql`DELETE FROM case_messages WHERE ${isMessage(message)}`);
      await writer.write(insertion(message));
    },
    forgetExpired: (before) => client.caseMessage.deleteMany({ where: { until: { lt: toDate(before) } } }),
  };
}

/** Remembers a message that was sent, and books what follows where one of its cases is open no longer. */
export function sentSql(sent: SentCaseMessage): readonly Prisma.Sql[] {
  const { ifChanged } = sent;
  return [
    insertion(sent),
    bookingSql(ifChanged, Prisma.sql`EXISTS (SELECT 1 FROM case_messages WHERE ${isMessage(sent)} AND is_stale)`),
  ];
}

const BEHIND = Prisma.sql`is_stale = true`;

type MessagePlace = Pick<CaseMessage, "placeId" | "messageId">;

const isMessage = ({ placeId, messageId }: MessagePlace): Prisma.Sql =>
  Prisma.sql`place_id = ${toId(placeId)}::bigint AND message_id = ${toId(messageId)}::bigint`;

const isOf = (row: Row, { placeId, messageId }: Pick<Row, "placeId" | "messageId">): boolean =>
  row.placeId === placeId && row.messageId === messageId;

/** A row for each case that there is; one that is closed or explained by now is behind from the start. */
function insertion(message: PostedCaseMessage): Prisma.Sql {
  const { chatId, numbers, placeId, messageId, as, card, at, fadesAt } = message;
  const fades = orNull(fadesAt && toDate(fadesAt));
  return Prisma.sql`
    INSERT INTO case_messages (chat_id, number, place_id, message_id, kind, card, is_stale, until)
    SELECT chat_id, number, ${toId(placeId)}::bigint, ${toId(messageId)}::bigint, ${as}::text, ${toJson(card)}::jsonb,
      state <> 'open' OR evidence -> 'isExplained' IS NOT NULL,
      coalesce(${fades}::timestamptz, greatest(${toDate(after(at, FOLLOWED_FOR))}::timestamptz, until + interval '1 day'))
    FROM cases WHERE chat_id = ${currentChat(chatId)} AND number = ANY(${[...numbers]}::int[])
    ON CONFLICT (place_id, message_id, number) DO NOTHING`;
}

const storedKind = z.enum(TOLD_AS);

/** One message by its rows. */
function toMessage(rows: readonly Row[]): CaseMessage | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { chatId, placeId, messageId, kind, card } = first;
  return {
    chatId: fromId(chatId),
    numbers: rows.map(({ number }) => number),
    placeId: fromId(placeId),
    messageId: fromId(messageId),
    as: fromJson(storedKind, kind, "case_messages.kind"),
    card: fromJson(storedWords, card, "case_messages.card"),
  };
}
