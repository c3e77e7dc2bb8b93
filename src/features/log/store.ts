// Entries of logs that wait for their channel.

import { z } from "zod";
import type { Text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { storedWords } from "../../kit/parsing/stored.ts";
import type { Card } from "../../kit/reply.ts";
import { fromDate, fromId, fromJson, toDate, toId, toJson } from "../../storage/unit-of-work/columns.ts";
import { currentChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";

/** A case by its number, shown in its state at the time of posting; or a text with its buttons. */
export type LogEntry = { readonly number: number } | { readonly text: Text; readonly buttons: Card["buttons"] };

/** An entry that waits for the channel. */
export interface WaitingPost {
  readonly id: number;
  readonly entry: LogEntry;
  /** When it happened. */
  readonly at: Instant;
}

export interface LogPostStore {
  readonly add: (chatId: number, entry: LogEntry, at: Instant) => Promise<void>;
  /** The entries that have waited longest. */
  readonly oldest: (chatId: number, limit: number) => Promise<readonly WaitingPost[]>;
  readonly remove: (chatId: number, ids: readonly number[]) => Promise<void>;
  /** Deletes all waiting entries, such as those of a log that was removed. */
  readonly clear: (chatId: number) => Promise<void>;
}

/** An entry as it is kept, in the column and in jobs. */
export const storedEntry: z.ZodType<LogEntry> = z.union([z.object({ number: z.number() }), storedWords]);

/** Waiting entries of both chats are still posted; an entry may name a case. */
export const logTables: Tables = {
  log_posts: { onMerge: "both", caseNumbers: [{ json: "entry", field: "number" }] },
};

/** Makes the store of entries that wait. */
export function createLogPostStore({ client, write }: Statements): LogPostStore {
  return {
    add: async (chatId, entry, at) => {
      await write(Prisma.sql`
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
        entry: fromJson(storedEntry, entry, "log_posts.entry"),
      }));
    },
    remove: async (chatId, ids) => {
      if (ids.length === 0) return;
      await write(Prisma.sql`
        DELETE FROM log_posts WHERE chat_id = ${currentChat(chatId)} AND id = ANY(${ids.map(toId)}::bigint[])`);
    },
    clear: async (chatId) => {
      await write(Prisma.sql`DELETE FROM log_posts WHERE chat_id = ${currentChat(chatId)}`);
    },
  };
}
