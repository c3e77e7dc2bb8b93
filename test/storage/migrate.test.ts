// Migrations at start, and the schema they lead to.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sqlTowards } from "../../scripts/schema-engine.mjs";
import { Prisma } from "../../src/generated/prisma/client.ts";
import { type Database, openDatabase } from "../../src/storage/engine/database.ts";
import { DatabaseIsNewer, MigrationChanged, MigrationFailed } from "../../src/storage/engine/errors.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";
import { createDatabase } from "./engines.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const server = process.env["TEST_DATABASE_URL"];

interface Empty {
  readonly database: Database;
  readonly another: () => Promise<Database>;
  readonly close: () => Promise<void>;
}

const kinds: readonly { readonly name: string; readonly open: () => Promise<Empty> }[] = [
  {
    name: "the embedded database",
    open: async () => {
      const database = await openDatabase({ dataDir: ":memory:" });
      return { database, another: async () => database, close: database.close };
    },
  },
  ...(server ? [{ name: "PostgreSQL", open: () => openEmpty(server) }] : []),
];

async function openEmpty(url: string): Promise<Empty> {
  const { url: own, drop } = await createDatabase(url);
  const opened: Database[] = [];
  const another = async (): Promise<Database> => {
    const database = await openDatabase({ url: own, dataDir: "unused" });
    opened.push(database);
    return database;
  };
  const close = async (): Promise<void> => {
    for (const database of opened) await database.close();
    await drop();
  };
  return { database: await another(), another, close };
}

describe.each(kinds)("migrations on $name", ({ open }) => {
  let empty: Empty;
  let folder: string;
  const database = () => empty.database;
  const add = (name: string, sql: string): void => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, "migration.sql"), sql);
  };
  beforeAll(async () => {
    empty = await open();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "moderato-migrations-"));
    cpSync(join(root, "prisma", "migrations"), folder, { recursive: true });
    await database().session((session) => session.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => empty.close());

  test("an empty database gets all, a second start applies nothing", async () => {
    const names = readdirSync(folder).filter((name) => !name.endsWith(".toml"));
    expect(await migrate(database())).toEqual(names.sort());
    expect(await migrate(database())).toEqual([]);
  });

  test("processes that start at once apply each migration once", async () => {
    const others = await Promise.all([empty.another(), empty.another(), empty.another()]);
    const applied = await Promise.all(
      empty.database.engine === "postgresql" ? others.map((other) => migrate(other)) : [migrate(database())],
    );
    expect(applied.flat()).toHaveLength(readdirSync(folder).length - 1);
  });

  test("a migration whose file was edited after it was applied is refused by name", async () => {
    await migrate(database(), folder);
    add("29990101000000_later", "CREATE TABLE later (id int)");
    await migrate(database(), folder);
    add("29990101000000_later", "CREATE TABLE later (id bigint)");
    await expect(migrate(database(), folder)).rejects.toThrow(MigrationChanged);
    await expect(migrate(database(), folder)).rejects.toThrow("29990101000000_later");
  });

  test("the database of a newer version is refused by the names of what is unknown", async () => {
    add("29990101000000_later", "CREATE TABLE later (id int)");
    await migrate(database(), folder);
    await expect(migrate(database())).rejects.toThrow(DatabaseIsNewer);
    await expect(migrate(database())).rejects.toThrow("29990101000000_later");
  });

  test("a migration that fails leaves nothing behind and can be repeated once it is right", async () => {
    add("29990101000000_broken", "CREATE TABLE half (id int); CREATE TABLE chats (id int)");
    await expect(migrate(database(), folder)).rejects.toThrow(MigrationFailed);
    const half = await database().session((session) => session.query("SELECT to_regclass('half')::text AS name", []));
    expect(half).toEqual([{ name: null }]);
    add("29990101000000_broken", "CREATE TABLE half (id int)");
    expect(await migrate(database(), folder)).toEqual(["29990101000000_broken"]);
  });

  test("a migration that another tool began and did not end is refused", async () => {
    await migrate(database(), folder);
    await database().session((session) =>
      session.run(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '20300101000000_begun')",
      ),
    );
    await expect(migrate(database(), folder)).rejects.toThrow("20300101000000_begun");
  });

  test("the migrations lead to exactly what the schema describes", async () => {
    await migrate(database());
    const migrated = await describeSchema(database());
    await database().session((session) => session.run("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
    const sql = await sqlTowards(join(root, "prisma", "schema"));
    await database().session((session) => session.run(sql));
    expect(await describeSchema(database())).toEqual(migrated);
    expect(migrated.columns.length).toBeGreaterThan(50);
  });

  test("every model can be read", async () => {
    await migrate(database());
    const { client } = database();
    const models = Object.values(Prisma.ModelName).map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    expect(models.length).toBeGreaterThan(20);
    for (const model of models) expect(await client[model as "chat"].findFirst(), model).toBeNull();
  });
});

test("schema and migrations agree by Prisma's own comparison", async () => {
  const sql = await sqlTowards(join(root, "prisma", "schema"), join(root, "prisma", "migrations"));
  expect(sql.replaceAll(/^--.*$/gm, "").trim()).toBe("");
}, 90_000);

async function describeSchema({ session }: Database) {
  return session(async ({ query }) => ({
    columns: await query(
      `SELECT table_name, column_name, data_type, is_nullable, column_default, datetime_precision
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
       ORDER BY table_name, column_name`,
      [],
    ),
    indexes: await query(
      `SELECT tablename, indexdef FROM pg_indexes
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY indexname`,
      [],
    ),
    constraints: await query(
      `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1, 2`,
      [],
    ),
  }));
}
