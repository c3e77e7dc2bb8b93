// Every table that names a chat says what becomes of its rows where a group becomes a supergroup, and that comes true.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { features } from "../../src/features/index.ts";
import { tablesOf } from "../../src/kit/declarations/tables.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import { migrateChat } from "../../src/storage/records/chat-migration.ts";
import { recordTables } from "../../src/storage/records/tables.ts";
import { truncate } from "../storage/engines.ts";
import { openMigrated } from "../storage/template.ts";

const policies = { ...recordTables, ...tablesOf(features) };
const [GROUP, SUPERGROUP] = [-5n, -1_000_000_000_005n];

let database: Database;
beforeAll(async () => {
  database = await openMigrated();
});
beforeEach(() => truncate(database));
afterAll(() => database.close());

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isKey: boolean;
}

/** The columns without a default of all tables that name a chat. */
const columns = (): Promise<readonly Column[]> =>
  database.client.$queryRaw`
    SELECT c.table_name AS table, c.column_name AS name, c.data_type AS type, EXISTS (
      SELECT FROM information_schema.table_constraints k
      JOIN information_schema.key_column_usage u USING (constraint_name, table_schema)
      WHERE k.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name AND u.column_name = c.column_name
    ) AS "isKey"
    FROM information_schema.columns c
    WHERE c.table_schema = current_schema() AND c.column_default IS NULL AND c.table_name IN (
      SELECT table_name FROM information_schema.columns WHERE column_name = 'chat_id' AND table_schema = current_schema())
    ORDER BY c.table_name, c.ordinal_position`;

function byTable(all: readonly Column[]): ReadonlyMap<string, readonly Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of all) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

/** What a column holds in the row of either chat: the same, unless rows of two chats could not be told apart. */
function sqlOf({ name, type }: Column, chat: bigint, isTold: boolean): string {
  if (name === "chat_id") return String(chat);
  const number = isTold && chat === SUPERGROUP ? "2" : "1";
  switch (type) {
    case "jsonb":
      return `'{"number": 1}'::jsonb`;
    case "text":
      return `'${number}'`;
    case "timestamp with time zone":
      return "now()";
    default:
      return number;
  }
}

/** One row for each chat in each table. */
async function fill(): Promise<void> {
  for (const chat of [GROUP, SUPERGROUP])
    await database.client
      .$executeRaw`INSERT INTO chats (id, kind, title, last_case) VALUES (${chat}, 'group', 'Garden', 1)`;
  for (const [table, own] of byTable(await columns())) {
    const keys = own.filter(({ isKey }) => isKey);
    const isTold = keys.length > 0 && !keys.some(({ name }) => name === "chat_id");
    for (const chat of [GROUP, SUPERGROUP]) {
      const values = own.map((column) => sqlOf(column, chat, isTold && column.isKey));
      await database.client.$executeRawUnsafe(
        `INSERT INTO ${table} (${own.map(({ name }) => name).join(", ")}) VALUES (${values.join(", ")})`,
      );
    }
  }
}

const migrate = (tables: typeof policies) => migrateChat(database.client, tables, { from: GROUP, to: SUPERGROUP });

const rowsOf = async (table: string, chat: bigint): Promise<number> => {
  const [found] = await database.client.$queryRawUnsafe<{ count: bigint }[]>(
    `SELECT count(*) AS count FROM ${table} WHERE chat_id = $1`,
    chat,
  );
  return Number(found?.count);
};

test("every table that names a chat has a policy, and every policy a table", async () => {
  const tables = [...byTable(await columns()).keys()];
  const undeclared = tables.filter((table) => policies[table] === undefined);
  expect(undeclared, "declare them by `tables` of their feature (kit/declarations/tables.ts)").toEqual([]);
  expect(Object.keys(policies).sort()).toEqual(tables);
  expect(tables.length).toBeGreaterThan(12);
});

test("where both ids have a row in every table, nothing stays under the old one and nothing breaks", async () => {
  await fill();
  await migrate(policies);
  for (const table of Object.keys(policies)) expect(await rowsOf(table, GROUP), table).toBe(0);
  const numbered = Object.entries(policies).filter(([, { onMerge, messages }]) => onMerge === "both" && !messages);
  for (const [table] of numbered) expect(await rowsOf(table, SUPERGROUP), table).toBeGreaterThanOrEqual(2);
  expect(await database.client.case.findMany({ select: { number: true }, orderBy: { number: "asc" } })).toEqual([
    { number: 1 },
    { number: 2 },
  ]);
});

describe("a table that is forgotten is noticed:", () => {
  test.each(Object.keys(policies).filter((table) => table !== "chat_aliases"))("%s", async (table) => {
    await fill();
    const { [table]: forgotten, ...others } = policies;
    expect(forgotten).toBeDefined();
    await expect(migrate(others)).rejects.toThrow();
  });
});
