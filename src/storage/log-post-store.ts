// Entries of logs that wait for their channel.
import type { LogEntry, LogPostStore } from "../features/log/ports.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { fromDate, fromId, toDate, toId, toJson } from "./columns.ts";
import { currentChat } from "./current-chat.ts";
import type { Database } from "./database.ts";
import type { Writer } from "./writer.ts";

/** Makes the store of entries that wait. */
export function createLogPostStore({ client }: Database, writer: Writer): LogPostStore {
  return {
    add: async (chatId, entry, at) => {
      await writer.write(Prisma.sql`
        INSERT INTO log_posts (chat_id, entry, at)
        VALUES (${currentChat(chatId)}, ${toJson(entry)}::jsonb, ${toDate(at)}::timestamptz)`);
    },
    oldest: async (chatId, limit) => {
      const rows = await client.logPost.findMany({
        where: { chatId: toId(chatId) },
        orderBy: { id: "asc" },
        take: limit,
      });
      return rows.map(({ id, entry, at }) => ({
        id: fromId(id),
        at: fromDate(at),
        entry: entry as unknown as LogEntry,
      }));
    },
    remove: async (chatId, ids) => {
      if (ids.length === 0) return;
      await writer.write(Prisma.sql`
        DELETE FROM log_posts WHERE chat_id = ${currentChat(chatId)} AND id = ANY(${ids.map(toId)}::bigint[])`);
    },
    clear: async (chatId) => {
      await writer.write(Prisma.sql`DELETE FROM log_posts WHERE chat_id = ${currentChat(chatId)}`);
    },
  };
}
