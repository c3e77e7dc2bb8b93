// What the database itself knows of our tables: their columns, their order by reference, their sequences.
import type { SqlSession } from "../engine/sql-session.ts";

/** A table with its columns and their types, as SQL writes them. */
export interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
}

/** How far a sequence has counted; null where it never did. A text, since it may be beyond a number. */
export interface Sequence {
  readonly name: string;
  readonly last: string | null;
}

/** Prisma's own record of migrations, which is no data. */
const RECORD = "_prisma_migrations";

const COLUMNS = `
SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> '${RECORD}'
  AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
ORDER BY c.relname, a.attnum`;

const REFERENCES = `
SELECT f.relname AS from, t.relname AS to
FROM pg_constraint k JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
WHERE k.contype = 'f' AND k.conrelid <> k.confrelid AND f.relnamespace = current_schema()::regnamespace`;

/** An identifier as SQL wants it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** All tables but the record of migrations; those that others refer to come first. */
export async function tablesOf(session: SqlSession): Promise<readonly Table[]> {
  const tables = new Map<string, [string, string][]>();
  for (const { table, name, type } of await session.query(COLUMNS, [])) {
    const columns = tables.get(String(table)) ?? [];
    columns.push([String(name), String(type)]);
    tables.set(String(table), columns);
  }
  const references = (await session.query(REFERENCES, [])).map(({ from, to }) => [String(from), String(to)] as const);
  return inOrder([...tables.keys()], references).map((name) => ({ name, columns: tables.get(name) ?? [] }));
}

/** Takes, again and again, what refers to nothing that is left. */
function inOrder(names: readonly string[], references: readonly (readonly [string, string])[]): readonly string[] {
  const left = new Set(names);
  const order: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter((name) => !references.some(([from, to]) => from === name && left.has(to)));
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...left].join(", ")}`);
    for (const name of free) left.delete(name);
    order.push(...free);
  }
  return order;
}

/** All sequences of the schema. */
export async function sequencesOf(session: SqlSession): Promise<readonly Sequence[]> {
  const rows = await session.query(
    "SELECT sequencename::text AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = current_schema() ORDER BY 1",
    [],
  );
  return rows.map(({ name, last }) => ({ name: String(name), last: last === null ? null : String(last) }));
}

/** The migrations that are applied, oldest first; none in a database that never was migrated. */
export async function appliedMigrations(session: SqlSession): Promise<readonly string[]> {
  const [found] = await session.query("SELECT to_regclass($1) IS NOT NULL AS is_there", [RECORD]);
  if (found?.["is_there"] !== true) return [];
  const rows = await session.query(
    `SELECT migration_name AS name FROM ${RECORD} WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY 1`,
    [],
  );
  return rows.map(({ name }) => String(name));
}
