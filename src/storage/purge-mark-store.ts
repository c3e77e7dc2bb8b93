// The first message of a range that an admin is about to purge.
import type { PurgeMarkStore } from "../features/purge/ports.ts";
import { fromId, toId } from "./columns.ts";
import type { Database } from "./database.ts";

/** Makes the store of purge marks. */
export function createPurgeMarkStore({ client }: Database): PurgeMarkStore {
  return {
    set: async (chatId, adminId, messageId) => {
      await client.$executeRaw`
        INSERT INTO purge_marks (chat_id, admin_id, message_id)
        VALUES (${toId(chatId)}::bigint, ${toId(adminId)}::bigint, ${toId(messageId)}::bigint)
        ON CONFLICT (chat_id, admin_id) DO UPDATE SET message_id = excluded.message_id`;
    },
    take: async (chatId, adminId) => {
      const rows = await client.$queryRaw<{ messageId: bigint }[]>`
        DELETE FROM purge_marks WHERE chat_id = ${toId(chatId)}::bigint AND admin_id = ${toId(adminId)}::bigint
        RETURNING message_id AS "messageId"`;
      return rows.map(({ messageId }) => fromId(messageId)).at(0);
    },
  };
}
