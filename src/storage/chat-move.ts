// Moves everything of a basic group to the supergroup it has become, in one transaction; a second time it does nothing.
import { Prisma, type PrismaClient } from "../generated/prisma/client.ts";

type Transaction = Pick<PrismaClient, "$executeRaw" | "$queryRaw">;

export async function moveChat(db: PrismaClient, fromId: number, toId: number): Promise<void> {
  await db.$transaction(async (tx) => {
    const [target] = await tx.$queryRaw<
      { id: bigint; last_case: number }[]
    >`SELECT id, last_case FROM chats WHERE id = ${toId} FOR UPDATE`;
    const [source] = await tx.$queryRaw<
      { last_case: number }[]
    >`SELECT last_case FROM chats WHERE id = ${fromId} FOR UPDATE`;
    if (source && target) await merge(tx, { fromId, toId, shift: source.last_case });
    else if (source) await tx.$executeRaw`UPDATE chats SET id = ${toId}, kind = 'supergroup' WHERE id = ${fromId}`;
    else if (!target) await tx.$executeRaw`INSERT INTO chats (id, kind, title) VALUES (${toId}, 'supergroup', '')`;
    await tx.$executeRaw`INSERT INTO chat_aliases (former_id, chat_id) VALUES (${fromId}, ${toId}) ON CONFLICT (former_id) DO NOTHING`;
  });
}

interface Merge {
  readonly fromId: number;
  readonly toId: number;
  /** Cases that the supergroup already has come after those of the group. */
  readonly shift: number;
}

/** Tables whose rows of both chats stand side by side: nothing in them can meet. */
const APPENDED = ["setting_revisions", "warnings", "chat_aliases"];

/** Tables with a key within the chat: what the supergroup already has is newer and stays. */
const KEYED = [
  ["feature_settings", "feature"],
  ["chat_members", "member_id"],
  ["seen_messages", "message_id"],
  ["purge_marks", "admin_id"],
] as const;

/** Both ids have rows: events of the supergroup came before the news of the move. */
async function merge(tx: Transaction, { fromId, toId, shift }: Merge): Promise<void> {
  await tx.$executeRaw`UPDATE warnings SET case_number = case_number + ${shift} WHERE chat_id = ${toId}`;
  await tx.$executeRaw`UPDATE cases SET number = -number WHERE chat_id = ${toId}`;
  await tx.$executeRaw`UPDATE cases SET number = ${shift} - number WHERE chat_id = ${toId}`;
  await tx.$executeRaw`UPDATE cases SET chat_id = ${toId} WHERE chat_id = ${fromId}`;
  for (const table of APPENDED)
    await tx.$executeRaw`UPDATE ${Prisma.raw(table)} SET chat_id = ${toId} WHERE chat_id = ${fromId}`;
  for (const [table, key] of KEYED) await moveKeyed(tx, { table, key, fromId, toId });
  await tx.$executeRaw`DELETE FROM jobs o USING jobs n WHERE o.chat_id = ${fromId} AND n.chat_id = ${toId} AND o.job = n.job AND o.key = n.key`;
  await tx.$executeRaw`UPDATE jobs SET chat_id = ${toId} WHERE chat_id = ${fromId}`;
  await tx.$executeRaw`UPDATE chats SET last_case = last_case + ${shift} WHERE id = ${toId}`;
  await tx.$executeRaw`DELETE FROM chats WHERE id = ${fromId}`;
}

interface Keyed {
  readonly table: string;
  readonly key: string;
  readonly fromId: number;
  readonly toId: number;
}

async function moveKeyed(tx: Transaction, { table, key, fromId, toId }: Keyed): Promise<void> {
  const [rows, column] = [Prisma.raw(table), Prisma.raw(key)];
  await tx.$executeRaw`DELETE FROM ${rows} o WHERE o.chat_id = ${fromId} AND EXISTS (SELECT 1 FROM ${rows} n WHERE n.chat_id = ${toId} AND n.${column} = o.${column})`;
  await tx.$executeRaw`UPDATE ${rows} SET chat_id = ${toId} WHERE chat_id = ${fromId}`;
}
