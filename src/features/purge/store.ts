// The first message of a range that an admin is about to purge.

import { Prisma } from "../../generated/prisma/client.ts";
import type { Tables } from "../../kit/declarations/tables.ts";
import { fromId, toId } from "../../storage/unit-of-work/columns.ts";
import { currentChat } from "../../storage/unit-of-work/current-chat.ts";
import type { Statements } from "../../storage/unit-of-work/statements.ts";

export interface PurgeMarkStore {
  /** Remembers the first message of an admin's range, in place of an earlier mark. */
  readonly set: (chatId: number, adminId: number, messageId: number) => Promise<void>;
  /** Returns the mark and deletes it. */
  readonly take: (chatId: number, adminId: number) => Promise<number | undefined>;
}

export const purgeTables: Tables = { purge_marks: { onMerge: "both", messages: "forget" } };

/** Makes the store of purge marks. */
export function createPurgeMarkStore({ client, write }: Statements): PurgeMarkStore {
  return {
    set: async (chatId, adminId, messageId) => {
      await write(Prisma.sql`
        INSERT INTO purge_marks (chat_id, admin_id, message_id)
        VALUES (${currentChat(chatId)}, ${toId(adminId)}::bigint, ${toId(messageId)}::bigint)
        ON CONFLICT (chat_id, admin_id) DO UPDATE SET message_id = excluded.message_id`);
    },
    take: async (chatId, adminId) => {
      const [chat, admin] = [toId(chatId), toId(adminId)];
      const mark = await client.purgeMark.findUnique({ where: { chatId_adminId: { chatId: chat, adminId: admin } } });
      if (mark === null) return undefined;
      const isTaken = await write(
        Prisma.sql`DELETE FROM purge_marks WHERE chat_id = ${chat}::bigint AND admin_id = ${admin}::bigint`,
        1,
      );
      return isTaken ? fromId(mark.messageId) : undefined;
    },
  };
}
