// The first message of a range that an admin is about to purge.
import type { PurgeMarkStore } from "../features/purge/ports.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";

export function createPurgeMarkStore(db: PrismaClient): PurgeMarkStore {
  return {
    set: async (chatId, adminId, messageId) => {
      const where = { chatId_adminId: { chatId, adminId } };
      await db.purgeMark.upsert({ where, create: { chatId, adminId, messageId }, update: { messageId } });
    },
    take: async (chatId, adminId) => {
      const [taken] = await db.$queryRaw<
        { message_id: bigint }[]
      >`DELETE FROM purge_marks WHERE chat_id = ${chatId} AND admin_id = ${adminId} RETURNING message_id`;
      return taken && Number(taken.message_id);
    },
  };
}
