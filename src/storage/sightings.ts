// What the bot has seen pass by: kept in memory, written in batches, never what was said.
import type { Instant } from "../core/time.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";
import type { SeenMessage, Sightings } from "../kit/ports/sightings.ts";
import { clean, jsonText, toDate, toMember } from "./columns.ts";
import { type Batch, createSightingMemory, isSame, type Noted } from "./sighting-memory.ts";

export interface SightingStore extends Sightings {
  /** How much waits to be written. */
  readonly pending: () => number;
  /** Forgets messages that Telegram would not delete any more. */
  readonly forgetMessages: (before: Instant) => Promise<number>;
}

export function createSightings(db: PrismaClient): SightingStore {
  const memory = createSightingMemory();
  const { people, usernames, messages, albums } = memory;
  return {
    noteMember: memory.noteMember,
    noteMessage: memory.noteMessage,
    pending: memory.pending,
    flush: async () => {
      const batch = memory.takeBatch();
      try {
        await write(db, batch);
      } catch (error) {
        memory.putBack(batch);
        throw error;
      }
    },
    memberById: async (id) => {
      const known = people.get(id)?.member;
      if (known) return known;
      const row = await db.member.findUnique({ where: { id } });
      return row ? toMember(row) : undefined;
    },
    memberByUsername: async (username) => {
      const key = username.toLowerCase();
      const known = usernames.get(key);
      if (known && isSame(people.get(known.id)?.member ?? known, known)) return known;
      const row = await db.member.findFirst({ where: { usernameKey: key }, orderBy: { seenAt: "desc" } });
      return row ? toMember(row) : undefined;
    },
    author: async (chatId, messageId) => {
      const known = messages.get(`${chatId} ${messageId}`);
      if (known) return known.author;
      const seen = await db.seenMessage.findUnique({ where: { chatId_messageId: { chatId, messageId } } });
      const row = seen && (await db.member.findUnique({ where: { id: seen.authorId } }));
      return row ? toMember(row) : undefined;
    },
    album: async (chatId, album) => {
      const rows = await db.seenMessage.findMany({ where: { chatId, album }, select: { messageId: true } });
      const ids = [...rows.map(({ messageId }) => Number(messageId)), ...(albums.get(`${chatId} ${album}`) ?? [])];
      return [...new Set(ids)].sort((a, b) => a - b);
    },
    forgetMessages: async (before) =>
      (await db.seenMessage.deleteMany({ where: { at: { lt: toDate(before) } } })).count,
  };
}

/** One statement a table: the rows travel as JSON, which both engines take apart far faster than many parameters. */
async function write(db: PrismaClient, { members, visits, messages }: Batch): Promise<void> {
  if (members.size > 0) await writeMembers(db, [...members.values()]);
  if (visits.size > 0) await writeVisits(db, [...visits.values()]);
  if (messages.length > 0) await writeMessages(db, messages);
}

async function writeMembers(db: PrismaClient, noted: readonly Noted[]): Promise<void> {
  const rows = noted.map(({ member: { id, kind, name, username }, at }) => ({
    id,
    kind,
    name: clean(name),
    username,
    at: toDate(at),
  }));
  await db.$executeRaw`INSERT INTO members (id, kind, name, username, username_key, seen_at)
    SELECT id, kind, name, username, lower(username), at
    FROM jsonb_to_recordset(${jsonText(rows)}::jsonb) AS r(id bigint, kind text, name text, username text, at timestamptz)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, username = excluded.username,
      username_key = excluded.username_key, seen_at = excluded.seen_at`;
}

/** Visits and messages of a chat that has just become another are dropped with their old id: the join finds no row. */
async function writeVisits(
  db: PrismaClient,
  visits: readonly { chatId: number; memberId: number; at: Instant }[],
): Promise<void> {
  const rows = visits.map(({ chatId, memberId, at }) => ({ chat: chatId, member: memberId, at: toDate(at) }));
  await db.$executeRaw`INSERT INTO chat_members (chat_id, member_id, seen_at)
    SELECT c.id, r.member, r.at FROM jsonb_to_recordset(${jsonText(rows)}::jsonb) AS r(chat bigint, member bigint, at timestamptz)
    JOIN chats c ON c.id = r.chat
    ON CONFLICT (chat_id, member_id) DO UPDATE SET seen_at = excluded.seen_at`;
}

async function writeMessages(db: PrismaClient, messages: readonly SeenMessage[]): Promise<void> {
  const rows = messages.map(({ chat, id, author, album, at }) => ({
    chat: chat.id,
    id,
    author: author.id,
    album,
    at: toDate(at),
  }));
  await db.$executeRaw`INSERT INTO seen_messages (chat_id, message_id, author_id, album, at)
    SELECT c.id, r.id, r.author, r.album, r.at
    FROM jsonb_to_recordset(${jsonText(rows)}::jsonb) AS r(chat bigint, id bigint, author bigint, album text, at timestamptz)
    JOIN chats c ON c.id = r.chat
    ON CONFLICT (chat_id, message_id) DO NOTHING`;
}
