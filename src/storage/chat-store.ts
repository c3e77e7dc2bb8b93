// The chats the bot knows, and the ids they had before.
import { boundedMap } from "../core/bounded-map.ts";
import type { ChatHandle, ChatKind } from "../core/chat.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import { moveChat } from "./chat-move.ts";
import { clean, orUndefined } from "./columns.ts";

/** How many chats are remembered, so that a known one costs no query. */
const REMEMBERED = 20_000;

/** `moved` hears of a migration, so that what is remembered under the old id is forgotten. */
export function createChatStore(db: PrismaClient, moved: (fromId: number, toId: number) => void): ChatStore {
  const known = boundedMap<number, string>(REMEMBERED);
  const current = boundedMap<number, number>(REMEMBERED);
  const currentId = async (chatId: number): Promise<number> => {
    const remembered = current.get(chatId);
    if (remembered !== undefined) return remembered;
    const alias = await db.chatAlias.findUnique({ where: { formerId: chatId } });
    const id = alias ? Number(alias.chatId) : chatId;
    current.set(chatId, id);
    return id;
  };
  return {
    currentId,
    know: async (chat) => {
      const look = `${chat.kind} ${chat.title} ${chat.username ?? ""}`;
      if (known.get(chat.id) === look) return;
      const row = { kind: chat.kind, title: clean(chat.title), username: chat.username ?? null };
      await db.chat.upsert({ where: { id: chat.id }, create: { id: chat.id, ...row }, update: row });
      known.set(chat.id, look);
    },
    find: async (chatId) => {
      const row = await db.chat.findUnique({ where: { id: chatId } });
      return row ? toChat(row) : undefined;
    },
    migrate: async (fromId, toId) => {
      await moveChat(db, fromId, toId);
      for (const id of [fromId, toId]) known.delete(id);
      current.set(fromId, toId);
      moved(fromId, toId);
    },
    groupsOf: async (memberId, limit) => {
      const rows = await db.chat.findMany({
        where: { members: { some: { memberId } }, kind: { in: ["group", "supergroup"] } },
        orderBy: { title: "asc" },
        take: limit,
      });
      return rows.map(toChat);
    },
  };
}

const KINDS: readonly ChatKind[] = ["private", "group", "supergroup", "channel"];

const toChat = (row: { id: bigint; kind: string; title: string; username: string | null }): ChatHandle => ({
  id: Number(row.id),
  kind: KINDS.find((kind) => kind === row.kind) ?? "supergroup",
  title: row.title,
  username: orUndefined(row.username),
});
