// The id under which a chat is kept at the moment of the commit: a group may have become another since the update began.
import { Prisma } from "../../generated/prisma/client.ts";
import type { Database } from "../engine/database.ts";
import { toId } from "./columns.ts";

export const currentChat = (chatId: number): Prisma.Sql => Prisma.sql`
  coalesce((SELECT chat_id FROM chat_aliases WHERE former_id = ${toId(chatId)}::bigint), ${toId(chatId)}::bigint)`;

/** Ids of supergroups and channels lie at or below this one; only what lies above, and below zero, can become something else. */
const SUPERGROUPS_BELOW = -1_000_000_000_000;

/**
 * The same for reading. What is read under a former id and written under the present one would never agree, however often
 * the work is done again: an update that the basic group sent before it became a supergroup reads what moved along.
 */
export async function readChat({ client }: Pick<Database, "client">, chatId: number): Promise<bigint> {
  if (chatId >= 0 || chatId <= SUPERGROUPS_BELOW) return toId(chatId);
  const alias = await client.chatAlias.findUnique({ where: { formerId: toId(chatId) } });
  return alias?.chatId ?? toId(chatId);
}
