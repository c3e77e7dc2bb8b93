// Rows that a careless backup would change: huge ids, nulls of both kinds, every sort of text.
import type { Database } from "../../src/storage/engine/database.ts";

const TEXTS = [
  "Garden",
  "",
  "null",
  "NULL",
  "\\N",
  'it\'s "quoted" \\ and $1 $$ %s',
  "two\nlines\r\nand\ttabs\u0001\u001f\u007f",
  "👩‍👩‍👧‍👦 \u{1F3F4}\u{E0067} é e\u0301 \u202e\u200b\ufeff\u2028\u2029",
  "{a,b}",
  "[1,2]",
  "x".repeat(100_000),
];

const JSONS: readonly (string | undefined)[] = [
  undefined,
  "null",
  "{}",
  "[]",
  '"null"',
  "12345678901234567890.000000000000000001",
  '{"a":null,"b":[1,"é 👍 \\n \\\\",{"":""}],"__proto__":{"x":1}}',
];

const IDS = ["-9223372036854775808", "9223372036854775807", "-1002147483647", "4503599627370497", "9007199254740993"];

const TIMES = ["2030-01-01 00:00:00+00", "1970-01-01 00:00:00.001+00", "2026-11-24 10:00:00.123+05:30", "infinity"];

/** Fills every table that has a shape of its own, and moves a sequence beyond its rows. */
export async function fill({ client }: Database): Promise<void> {
  const run = (sql: string, ...values: readonly unknown[]): Promise<number> => client.$executeRawUnsafe(sql, ...values);
  for (const [index, id] of IDS.entries())
    await run(
      "INSERT INTO chats (id, kind, title, username, known_since) VALUES ($1::text::bigint, 'group', $2, $3, $4::text::timestamptz)",
      id,
      TEXTS[index],
      index % 2 === 0 ? null : TEXTS[index + 1],
      TIMES[index % TIMES.length],
    );
  const [chat] = IDS;
  for (const [index, json] of JSONS.entries()) {
    await run(
      "INSERT INTO setting_revisions (chat_id, feature, key, before, after, by, source, at) VALUES ($1::text::bigint, 'f', 'k', $2::text::jsonb, 'null', $3::text::bigint, 's', now())",
      chat,
      json ?? null,
      IDS[index % IDS.length],
    );
    await run(
      "INSERT INTO cases (chat_id, number, kind, reason, evidence, former, at) VALUES ($1::text::bigint, $2::int, 'warn', $3::text::jsonb, $4::text::jsonb, NULL, now())",
      chat,
      index,
      json ?? null,
      json ?? "1",
    );
  }
  for (const [index, text] of TEXTS.entries()) {
    await run(
      "INSERT INTO states (key, value, expires_at) VALUES ($1, to_jsonb($2::text), now())",
      `key ${text.slice(0, 99)}`,
      text,
    );
    await run(
      "INSERT INTO warnings (chat_id, member_id, by, reason, at) VALUES ($1::text::bigint, $2::int, 1, $3, now())",
      chat,
      index,
      text,
    );
  }
  await run("INSERT INTO chat_aliases (former_id, chat_id) VALUES (1, $1::text::bigint)", chat);
  await run(
    "INSERT INTO jobs (chat_id, job, payload, run_at, free_at) VALUES ($1::text::bigint, 'j', '1', now(), now())",
    chat,
  );
  await run("SELECT setval('jobs_id_seq', nextval('jobs_id_seq') + 41)::text");
}

/** Every row of every table, as the database writes it. */
export async function contentsOf({ client }: Database): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await client.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' ORDER BY 1`;
  const contents: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await client.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
    contents[name] = rows.map(({ row }) => row).sort();
  }
  return contents;
}
