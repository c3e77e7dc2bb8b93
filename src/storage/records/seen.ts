// What passed by: noted in memory, written in batches. Look-ups see both; a note that is not written yet is the newer one.
import { createCache } from "../../core/cache.ts";
import type { Member } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Database } from "../engine/database.ts";
import {
  fromDate,
  fromId,
  type MemberColumns,
  orUndefined,
  toDate,
  toId,
  toMember,
  toText,
} from "../unit-of-work/columns.ts";
import { createSeenBuffer, type SeenBuffer, usernameKey } from "./seen-buffer.ts";
import { writeNotes } from "./seen-writes.ts";

/** People and messages that were seen, as the unit of work and the retention job see them. */
export interface BufferedSeenStore extends SeenStore {
  /** Whether enough waits, or waits long enough, to be written. */
  readonly isDue: () => boolean;
  /** Deletes the messages seen before an instant; gives how many that were. */
  readonly forgetMessages: (before: Instant) => Promise<number>;
}

/** What that store needs. */
export interface SeenStoreParts {
  readonly database: Database;
  readonly chats: Pick<ChatStore, "know">;
  readonly clock: Clock;
}

/** Makes the store of people and messages that were seen. */
export function createSeenStore({ database, chats, clock }: SeenStoreParts): BufferedSeenStore {
  const notes = createSeenBuffer(clock.now);
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const waiting = notes.waiting();
    const noted = [...waiting.messages, ...waiting.presences].map(({ chat }) => chat);
    const seenIn = new Map(noted.filter((chat) => "kind" in chat).map((chat) => [chat.id, chat]));
    for (const chat of seenIn.values()) await chats.know(chat);
    await writeNotes(database.run, waiting);
    notes.letGo(waiting);
  };

  const flush = (): Promise<void> => {
    writing = writing.then(write, write);
    return writing;
  };

  return {
    noteMessage: notes.noteMessage,
    noteMember: notes.noteMember,
    ...createJoinLookups(database, notes),
    ...createMemberLookups(database, notes),
    ...createMessageLookups(database, notes),
    ...createTopicLookups(database, flush),
    messagesOf: async (chatId, authorId, since) => {
      await flush();
      const rows = await database.client.seenMessage.findMany({
        where: { chatId: toId(chatId), authorId: toId(authorId), at: { gte: toDate(since) } },
        select: { messageId: true },
        orderBy: { messageId: "asc" },
      });
      return rows.map(({ messageId }) => fromId(messageId));
    },
    flush,
    isDue: () => notes.isDue(clock.now()),
    forgetMessages: (before) => forgetMessages(database, before),
  };
}

/** How many answers about joins are remembered: of members who joined before the bot came, or before it started. */
const JOINS = 20_000;

function createJoinLookups({ client }: Database, notes: SeenBuffer): Pick<SeenStore, "noteJoin" | "joinedAt"> {
  const asked = createCache<string, { readonly at: Instant | undefined }>({ max: JOINS });
  const ask = async (chatId: number, memberId: number): Promise<Instant | undefined> => {
    const where = { chatId_memberId: { chatId: toId(chatId), memberId: toId(memberId) } };
    const row = await client.chatMember.findUnique({ where, select: { joinedAt: true } });
    const at = row?.joinedAt ? fromDate(row.joinedAt) : undefined;
    asked.set(`${chatId} ${memberId}`, { at });
    return at;
  };
  return {
    noteJoin: (member, at, chat) => {
      asked.delete(`${chat.id} ${member.id}`);
      notes.noteJoin(member, at, chat);
    },
    joinedAt: (chatId, memberId) => {
      const noted = notes.joinedAt(chatId, memberId);
      if (noted !== undefined) return noted;
      const known = asked.get(`${chatId} ${memberId}`);
      return known ? known.at : ask(chatId, memberId);
    },
  };
}

/** As many candidates for a username are asked for: its former holders may not have been seen since they gave it up. */
const CANDIDATES = 5;

function createMemberLookups(
  { client }: Database,
  notes: SeenBuffer,
): Pick<SeenStore, "memberByUsername" | "memberById"> {
  return {
    memberByUsername: async (username) => {
      const wanted = toText(usernameKey(username));
      if (wanted === "") return undefined;
      const noted = notes.memberByUsername(wanted);
      if (noted !== undefined) return noted;
      const rows = await client.member.findMany({
        where: { usernameKey: wanted },
        orderBy: { seenAt: "desc" },
        take: CANDIDATES,
      });
      return rows.map((row) => newest(notes, row)).find((member) => usernameKey(member.username) === wanted);
    },
    memberById: async (memberId) => {
      const noted = notes.memberById(memberId);
      if (noted !== undefined) return noted;
      const row = await client.member.findUnique({ where: { id: toId(memberId) } });
      return row === null ? undefined : toMember(row);
    },
  };
}

function createMessageLookups(
  { client }: Database,
  notes: SeenBuffer,
): Pick<SeenStore, "author" | "albumOf" | "album"> {
  return {
    author: async (chatId, messageId) => {
      const noted = notes.message(chatId, messageId)?.author;
      if (noted) return notes.memberById(noted.id) ?? noted;
      const rows = await client.$queryRaw<MemberColumns[]>`
        SELECT members.id, members.kind, members.name, members.username FROM seen_messages
        JOIN members ON members.id = author_id
        WHERE chat_id = ${toId(chatId)}::bigint AND message_id = ${toId(messageId)}::bigint`;
      return rows.map((row) => newest(notes, row)).at(0);
    },
    albumOf: async (chatId, messageId) => {
      const noted = notes.message(chatId, messageId);
      if (noted !== undefined) return noted.album;
      const row = await client.seenMessage.findFirst({
        where: { chatId: toId(chatId), messageId: toId(messageId) },
        select: { album: true },
      });
      return orUndefined(row?.album ?? null);
    },
    album: async (chatId, album) => {
      const rows = await client.seenMessage.findMany({
        where: { chatId: toId(chatId), album: toText(album) },
        select: { messageId: true },
      });
      const written = rows.map(({ messageId }) => fromId(messageId));
      return [...new Set([...written, ...notes.album(chatId, album)])].sort((a, b) => a - b);
    },
  };
}

/** A topic's messages are looked up by commands alone; what is noted is written first. */
function createTopicLookups(
  { client }: Database,
  flush: () => Promise<void>,
): Pick<SeenStore, "topicOf" | "inTopic" | "openings"> {
  return {
    topicOf: async (chatId, messageId) => {
      await flush();
      const row = await client.seenMessage.findFirst({
        where: { chatId: toId(chatId), messageId: toId(messageId) },
        select: { topic: true },
      });
      const topic = row?.topic ?? null;
      return topic === null ? undefined : fromId(topic);
    },
    inTopic: async (chatId, topic, { from, to }) => {
      await flush();
      const rows = await client.seenMessage.findMany({
        where: { chatId: toId(chatId), topic: toId(topic), messageId: { gte: toId(from), lte: toId(to) } },
        select: { messageId: true },
        orderBy: { messageId: "asc" },
      });
      return rows.map(({ messageId }) => fromId(messageId)).filter((id) => id !== topic);
    },
    openings: async (chatId, { from, to }) => {
      await flush();
      const rows = await client.$queryRaw<{ id: bigint }[]>`
        SELECT message_id AS id FROM seen_messages
        WHERE chat_id = ${toId(chatId)}::bigint AND topic = message_id
          AND message_id BETWEEN ${toId(from)}::bigint AND ${toId(to)}::bigint`;
      return rows.map(({ id }) => fromId(id));
    },
  };
}

const newest = (notes: SeenBuffer, row: MemberColumns): Member => notes.memberById(fromId(row.id)) ?? toMember(row);

const RETENTION_BATCH = 5000;

/** In batches, so that no statement runs into its time limit. */
async function forgetMessages({ client }: Database, before: Instant): Promise<number> {
  let forgotten = 0;
  for (let deleted = RETENTION_BATCH; deleted === RETENTION_BATCH; forgotten += deleted)
    deleted = await client.$executeRaw`
      DELETE FROM seen_messages WHERE (chat_id, message_id) IN (
        SELECT chat_id, message_id FROM seen_messages WHERE at < ${toDate(before)}::timestamptz
        LIMIT ${RETENTION_BATCH}::int)`;
  return forgotten;
}
