// Writes notes of what passed by: one statement for each table and each thousand notes.
import { Prisma } from "../../generated/prisma/client.ts";
import type { SeenMessage } from "../../kit/ports/people/seen.ts";
import type { Run } from "../engine/sql-session.ts";
import { orNull, toDate, toJson, toText } from "../unit-of-work/columns.ts";
import { type MemberNote, type Notes, type PresenceNote, usernameKey } from "./seen-buffer.ts";

const BATCH = 1000;

/** Writes notes; writing them twice does what writing them once does. */
export async function writeNotes(run: Run, { members, presences, messages }: Notes): Promise<void> {
  for (const batch of batches(members)) await writeMembers(run, batch);
  for (const batch of batches(presences)) await writePresences(run, batch);
  for (const batch of batches(messages)) await writeMessages(run, batch);
}

function* batches<N>(notes: readonly N[]): Generator<readonly N[]> {
  for (let start = 0; start < notes.length; start += BATCH) yield notes.slice(start, start + BATCH);
}

/** Sorted by id, so that two processes that write the same people do not wait for each other in a circle. */
async function writeMembers(run: Run, notes: readonly MemberNote[]): Promise<void> {
  const rows = notes.map(({ member, at }) => ({
    ...member,
    username: orNull(member.username),
    key: usernameKey(member.username) || null,
    at: toDate(at),
  }));
  await run(Prisma.sql`
    INSERT INTO members (id, kind, name, username, username_key, seen_at)
    SELECT id, kind, name, username, key, at
    FROM jsonb_to_recordset(${toJson(rows)}::jsonb)
      AS seen(id bigint, kind text, name text, username text, key text, at timestamptz)
    ORDER BY id
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, username = excluded.username,
      username_key = excluded.username_key, seen_at = excluded.seen_at
    WHERE members.seen_at <= excluded.seen_at`);
  await takeNames(
    run,
    rows.filter(({ key }) => key !== null),
  );
}

/** A username has one holder: the rows of those who were seen with it before lose it. */
async function takeNames(run: Run, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await run(Prisma.sql`
    UPDATE members SET username = NULL, username_key = NULL
    WHERE id IN (
      SELECT former.id
      FROM jsonb_to_recordset(${toJson(rows)}::jsonb) AS seen(id bigint, key text, at timestamptz)
      JOIN members AS holder ON holder.id = seen.id AND holder.username_key = seen.key
      JOIN members AS former ON former.username_key = seen.key AND former.id <> seen.id
        AND (former.seen_at, former.id) < (seen.at, seen.id)
      ORDER BY former.id
      FOR UPDATE OF former)`);
}

/** A note from a basic group counts for the supergroup it has become. */
async function writePresences(run: Run, notes: readonly PresenceNote[]): Promise<void> {
  const rows = notes.map(({ chat, memberId, at, joinedAt }) => ({
    chat: chat.id,
    member: memberId,
    at: toDate(at),
    joined: joinedAt === undefined ? null : toDate(joinedAt),
  }));
  await run(Prisma.sql`
    INSERT INTO chat_members (chat_id, member_id, seen_at, joined_at)
    SELECT chats.id, member, max(at), max(joined)
    FROM jsonb_to_recordset(${toJson(rows)}::jsonb)
      AS seen(chat bigint, member bigint, at timestamptz, joined timestamptz)
    LEFT JOIN chat_aliases ON former_id = chat
    JOIN chats ON chats.id = coalesce(chat_aliases.chat_id, chat)
    GROUP BY chats.id, member
    ORDER BY chats.id, member
    ON CONFLICT (chat_id, member_id) DO UPDATE SET seen_at = greatest(chat_members.seen_at, excluded.seen_at),
      joined_at = greatest(chat_members.joined_at, excluded.joined_at)`);
}

/** The author of lines that Telegram wrote, and of what the bot wrote. */
const NOBODY = 0;

/** Messages of a chat that no longer goes by its id are left out: their ids mean nothing any more. */
async function writeMessages(run: Run, notes: readonly SeenMessage[]): Promise<void> {
  const listed = (of: (note: SeenMessage) => number | string): string => notes.map(of).join();
  await run(Prisma.sql`
    INSERT INTO seen_messages (chat_id, message_id, author_id, topic, album, at)
    SELECT chat, message, author, topic, album, to_timestamp(ms / 1000.0)
    FROM unnest(
      string_to_array(${listed(({ chat }) => chat.id)}::text, ',')::bigint[],
      string_to_array(${listed(({ id }) => id)}::text, ',')::bigint[],
      string_to_array(${listed(({ author }) => author?.id ?? NOBODY)}::text, ',')::bigint[],
      string_to_array(${listed(({ topic }) => topic)}::text, ',')::bigint[],
      ${notes.map(({ album }) => (album === undefined ? null : toText(album)))}::text[],
      string_to_array(${listed(({ at }) => at)}::text, ',')::bigint[]
    ) AS seen(chat, message, author, topic, album, ms)
    JOIN chats ON chats.id = chat
    ON CONFLICT (chat_id, message_id) DO NOTHING`);
}
