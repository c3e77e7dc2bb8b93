// A basic group becomes a supergroup: all that is kept under the old id moves to the new one, in one transaction.
import type { Prisma, PrismaClient } from "../../generated/prisma/client.ts";
import type { CaseNumber, TablePolicy, Tables } from "../../kit/declarations/tables.ts";

type Transaction = Prisma.TransactionClient;

/** Two rows that are one chat's. */
interface Merge {
  /** The supergroup, as far as it is known by its own id. */
  readonly from: bigint;
  /** The row that stays. */
  readonly into: bigint;
}

/**
 * Moves everything from one id to another. The old row is the one that stays, since it holds the history: what was
 * kept under the new id meanwhile moves into it by the policy of each table, then it takes the new id, and the foreign
 * keys take it along.
 */
export async function migrateChat(
  client: PrismaClient,
  tables: Tables,
  { from, to }: { readonly from: bigint; readonly to: bigint },
): Promise<void> {
  await client.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('chat-migration', 0))`;
    const chats = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM chats WHERE id IN (${from}::bigint, ${to}::bigint) ORDER BY id FOR UPDATE`;
    const isKnown = (id: bigint): boolean => chats.some((chat) => chat.id === id);
    if (isKnown(from)) {
      for (const [name, policy] of Object.entries(tables)) await forgetMessages(tx, { name, policy }, from);
      if (isKnown(to)) await merge(tx, tables, { from: to, into: from });
      await tx.$executeRaw`UPDATE chats SET id = ${to}::bigint, kind = 'supergroup' WHERE id = ${from}::bigint`;
    } else if (!isKnown(to)) {
      await tx.$executeRaw`INSERT INTO chats (id, kind, title) VALUES (${to}::bigint, 'supergroup', '')`;
    }
    await tx.$executeRaw`
      INSERT INTO chat_aliases (former_id, chat_id) VALUES (${from}::bigint, ${to}::bigint)
      ON CONFLICT (former_id) DO UPDATE SET chat_id = excluded.chat_id`;
  });
}

/** A supergroup counts its messages anew: the ids of the basic group's messages would name other people's. */
async function forgetMessages(tx: Transaction, { name, policy }: Named, chatId: bigint): Promise<void> {
  const { messages } = policy;
  const statements = messages === "forget" ? [`DELETE FROM ${name} WHERE chat_id = $1`] : messages;
  for (const sql of statements ?? []) await tx.$executeRawUnsafe(sql, chatId);
}

/** Every table is merged, then the chats themselves: the title of the newer one, and the cases of both counted on. */
async function merge(tx: Transaction, tables: Tables, { from, into }: Merge): Promise<void> {
  const [older] = await tx.$queryRaw<{ last: number }[]>`SELECT last_case AS last FROM chats WHERE id = ${into}`;
  for (const [name, policy] of Object.entries(tables))
    await mergeTable(tx, { name, policy }, { from, into, rise: older?.last ?? 0 });
  await tx.$executeRaw`
    UPDATE chats SET title = newer.title, username = newer.username, last_case = chats.last_case + newer.last_case,
      allowed_by = coalesce(newer.allowed_by, chats.allowed_by) FROM chats newer
    WHERE chats.id = ${into} AND newer.id = ${from}`;
  await tx.$executeRaw`DELETE FROM chats WHERE id = ${from}`;
}

interface Named {
  readonly name: string;
  readonly policy: TablePolicy;
}

/** `rise` is by how much the numbers of the newer chat's cases rise. */
async function mergeTable(
  tx: Transaction,
  { name, policy }: Named,
  { from, into, rise }: Merge & { readonly rise: number },
): Promise<void> {
  const { onMerge, caseNumbers = [], renumber = [] } = policy;
  for (const sql of renumber) await tx.$executeRawUnsafe(sql, from, rise);
  if (onMerge !== "both")
    await tx.$executeRawUnsafe("newer" in onMerge ? dropOlder(name, onMerge.newer) : onMerge.joined, into, from);
  if (onMerge !== "both" && "joined" in onMerge)
    await tx.$executeRawUnsafe(`DELETE FROM ${name} WHERE chat_id = $1`, from);
  const changes = ["chat_id = $1", ...caseNumbers.map(raised)].join(", ");
  const values = caseNumbers.length > 0 ? [into, from, rise] : [into, from];
  await tx.$executeRawUnsafe(`UPDATE ${name} SET ${changes} WHERE chat_id = $2`, ...values);
}

const dropOlder = (name: string, columns: readonly string[]): string =>
  `DELETE FROM ${name} older USING ${name} newer WHERE older.chat_id = $1 AND newer.chat_id = $2
    AND ${columns.map((column) => `older.${column} = newer.${column}`).join(" AND ")}`;

const raised = (number: CaseNumber): string =>
  typeof number === "string"
    ? `${number} = ${number} + $3`
    : `${number.json} = CASE WHEN ${number.json} ? '${number.field}'
        THEN jsonb_set(${number.json}, '{${number.field}}', to_jsonb((${number.json} ->> '${number.field}')::int + $3))
        ELSE ${number.json} END`;
