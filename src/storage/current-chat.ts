// The id under which a chat is kept at the moment of the commit: a group may have become another since the update began.
import { Prisma } from "../generated/prisma/client.ts";
import { toId } from "./columns.ts";

export const currentChat = (chatId: number): Prisma.Sql => Prisma.sql`
  coalesce((SELECT chat_id FROM chat_aliases WHERE former_id = ${toId(chatId)}::bigint), ${toId(chatId)}::bigint)`;
