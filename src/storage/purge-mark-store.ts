// The first message of a range that an admin is about to purge.
import type { PurgeMarkStore } from "../features/purge/ports.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { fromId, toId } from "./columns.ts";
import { currentChat } from "./current-chat.ts";
import type { Database } from "./database.ts";
import type { Writer } from "./writer.ts";

/** Makes the store of purge marks. */
export function createPurgeMarkStore({ client }: Database, writer: Writer): PurgeMarkStore {
  return {
    set: async (chatId, adminId, messageId) => {
      await writer.write(Prisma.sql`
        INSERT INTO purge_marks (chat_id, admin_id, message_id)
        VALUES (${currentChat(chatId)}, ${toId(adminId)}::bigint, ${toId(messageId)}::bigint)
        ON CONFLICT (chat_id, admin_id) DO UPDATE SET message_id = excluded.message_id`);
    },
    take: async (chatId, adminId) => {
      const [chat, admin] = [toId(chatId), toId(adminId)];
      const mark = await client.purgeMark.findUnique({ where: { chatId_adminId: { chatId: chat, adminId: admin } } });
      if (mark === null) return undefined;
      const isTaken = await writer.write(
        Prisma.sql`DELETE FROM purge_marks WHERE chat_id = ${chat}::bigint AND admin_id = ${admin}::bigint`,
        1,
      );
      return isTaken ? fromId(mark.messageId) : undefined;
    },
  };
}
