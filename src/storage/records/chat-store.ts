// The chats the bot knows, and the ids they had before.

import { createCache } from "../../core/cache.ts";
import { type ChatHandle, type ChatKind, isGroup } from "../../core/chat.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { ChatCache } from "../engine/change-notices.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Database } from "../engine/database.ts";
import { fromId, orNull, orUndefined, toId, toText } from "../unit-of-work/columns.ts";
import { migrateChat } from "./chat-migration.ts";

/** What a chat store needs; `onMigrated` lets caches forget what they know under either id. */
export interface ChatStoreParts {
  readonly database: Database;
  readonly clock: Clock;
  /** Every table that names a chat, with what happens to its rows when a group moves. */
  readonly tables: Tables;
  readonly onMigrated: (fromId: number, toId: number) => void;
}

const MAX_CACHED = 10_000;

/** Ids of supergroups and channels lie below this one; only what lies above, and below zero, can become something else. */
const SUPERGROUPS_BELOW = -1_000_000_000_000;

/** A chat as it was written last; `written` while that is under way. */
interface Known {
  readonly chat: ChatHandle;
  written: Promise<void> | undefined;
}

/** What is known of who has allowed the bot to work in a chat, also that nobody has; and until when that is not read again. */
interface Allowance {
  readonly by: number | undefined;
  freshUntil: Instant;
}

/** How long this process goes by what it has read: another process may have changed it. */
const ALLOWANCE_AGE = minutes(1);

/**
 * Who has allowed the bot to work where: at hand in memory for a minute, so that an ordinary message waits for nothing.
 * While the database is away, what was known goes on to count.
 */
function createAllowances(
  client: Database["client"],
  clock: Clock,
): ChatCache & Pick<ChatStore, "allowedBy" | "allow"> {
  const known = createCache<number, Allowance>({ max: MAX_CACHED });
  const read = async (chatId: number): Promise<number | undefined> => {
    const by = await allowanceOf(client, chatId);
    known.set(chatId, { by, freshUntil: after(clock.now(), ALLOWANCE_AGE) });
    return by;
  };
  return {
    forget: (chatId) => known.delete(chatId),
    forgetAll: () => known.clear(),
    allowedBy: (chatId) => {
      const allowance = known.get(chatId);
      if (allowance === undefined) return read(chatId);
      if (clock.now() < allowance.freshUntil) return allowance.by;
      return read(chatId).catch((error: unknown) => {
        if (!isAway(error)) throw error;
        allowance.freshUntil = after(clock.now(), ALLOWANCE_AGE);
        return allowance.by;
      });
    },
    allow: async (chatId, by) => {
      await client.chat.updateMany({ where: { id: toId(chatId) }, data: { allowedBy: orNull(by && toId(by)) } });
      known.delete(chatId);
    },
  };
}

/** What basic groups have become. */
function createCurrentIds(client: Database["client"], clock: Clock): ChatCache & Pick<ChatStore, "currentId"> {
  const known = createCache<number, number>({ max: MAX_CACHED, maxAge: minutes(1), now: clock.now });
  return {
    forget: (chatId) => known.delete(chatId),
    forgetAll: () => known.clear(),
    currentId: async (chatId) => {
      if (chatId >= 0 || chatId <= SUPERGROUPS_BELOW) return chatId;
      const current = known.get(chatId) ?? (await supergroupOf(client, chatId));
      known.set(chatId, current);
      return current;
    },
  };
}

/** Makes the store of chats. */
export function createChatStore({
  database: { client },
  clock,
  tables,
  onMigrated,
}: ChatStoreParts): ChatStore & ChatCache {
  const known = createCache<number, Known>({ max: MAX_CACHED });
  const { currentId, ...currentIds } = createCurrentIds(client, clock);
  const { allowedBy, allow, ...allowances } = createAllowances(client, clock);

  /** Others who ask meanwhile wait for the same statement. */
  const learn = async (chat: ChatHandle): Promise<void> => {
    const entry: Known = { chat, written: write(client, chat) };
    known.set(chat.id, entry);
    try {
      await entry.written;
      entry.written = undefined;
    } catch (error) {
      known.delete(chat.id);
      throw error;
    }
  };

  const forget = (id: number): void => {
    known.delete(id);
    currentIds.forget(id);
    allowances.forget(id);
  };

  return {
    forget,
    forgetAll: () => {
      known.clear();
      currentIds.forgetAll();
      allowances.forgetAll();
    },
    know: (chat) => {
      const cached = known.get(chat.id);
      return cached !== undefined && isSame(cached.chat, chat) ? cached.written : learn(chat);
    },
    find: async (chatId) => {
      const row = await client.chat.findUnique({ where: { id: toId(chatId) } });
      return row === null ? undefined : toHandle(row);
    },
    migrate: async (from, to) => {
      if (from === to) return;
      await migrateChat(client, tables, { from: toId(from), to: toId(to) });
      for (const id of [from, to]) forget(id);
      onMigrated(from, to);
    },
    currentId,
    allowedBy,
    allow,
    groupsOf: (memberId, limit) => groupsOf(client, memberId, limit),
  };
}

async function supergroupOf(client: Database["client"], chatId: number): Promise<number> {
  const alias = await client.chatAlias.findUnique({ where: { formerId: toId(chatId) } });
  return alias === null ? chatId : fromId(alias.chatId);
}

async function allowanceOf(client: Database["client"], chatId: number): Promise<number | undefined> {
  const row = await client.chat.findUnique({ where: { id: toId(chatId) }, select: { allowedBy: true } });
  return row?.allowedBy == null ? undefined : fromId(row.allowedBy);
}

async function write(client: Database["client"], chat: ChatHandle): Promise<void> {
  const [id, title, username] = [toId(chat.id), toText(chat.title), orNull(chat.username)];
  await client.$executeRaw`
    INSERT INTO chats (id, kind, title, username)
    SELECT ${id}::bigint, ${chat.kind}::text, ${title}::text, ${username}::text
    WHERE NOT EXISTS (SELECT FROM chat_aliases WHERE former_id = ${id}::bigint)
    ON CONFLICT (id) DO UPDATE
      SET kind = excluded.kind, title = excluded.title, username = excluded.username`;
}

async function groupsOf(client: Database["client"], memberId: number, limit: number) {
  const rows = await client.chat.findMany({
    where: { kind: { in: ["group", "supergroup"] }, members: { some: { memberId: toId(memberId) } } },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(toHandle).filter(isGroup);
}

const isSame = (a: ChatHandle, b: ChatHandle): boolean =>
  a.kind === b.kind && a.title === b.title && a.username === b.username;

const KINDS: readonly ChatKind[] = ["private", "group", "supergroup", "channel"];

const toHandle = (row: { id: bigint; kind: string; title: string; username: string | null }): ChatHandle => ({
  id: fromId(row.id),
  kind: KINDS.find((kind) => kind === row.kind) ?? "supergroup",
  title: row.title,
  username: orUndefined(row.username),
});
