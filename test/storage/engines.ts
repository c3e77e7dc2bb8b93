// The engines the contract suites run on: the embedded one always, PostgreSQL when TEST_DATABASE_URL names a server.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { after, type Duration, type Instant, instant } from "../../src/core/time.ts";
import { noMeter } from "../../src/kit/ports/delivery/meter.ts";
import { type Database, openDatabase } from "../../src/storage/engine/database.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";
import { type AllStores, createAllStores } from "../support/stores.ts";
import { openMigrated } from "./template.ts";

/** One way to run the same tests. */
export interface Engine {
  readonly name: string;
  /** Opens a migrated database of its own. */
  readonly open: () => Promise<Database>;
  /** One for suites that change no table: others have used it before, none does at the same time. */
  readonly share: () => Promise<Database>;
}

const server = process.env["TEST_DATABASE_URL"];

/** All engines at hand, for describe.each. */
export const engines: readonly Engine[] = [
  { name: "the embedded database", open: openMigrated, share: openShared },
  ...(server ? [{ name: "PostgreSQL", open: () => openOnServer(server), share: () => openOnServer(server) }] : []),
];

let shared: Promise<Database> | undefined;

/** One embedded database for all files of a worker: opening one costs more than most suites. */
async function openShared(): Promise<Database> {
  shared ??= openMigrated();
  return { ...(await shared), close: async () => undefined };
}

/** Runs one statement on the server itself. */
export async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes an empty database on the server; `drop` removes it. */
export async function createDatabase(
  url: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `moderato_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { url: address.href, drop: () => onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function openOnServer(url: string): Promise<Database> {
  const { url: own, drop } = await createDatabase(url);
  const database = await openDatabase({ url: own, dataDir: "unused" });
  await migrate(database);
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

const TABLES = `SELECT quote_ident(relname) AS name FROM pg_class
  WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`;

/** Deleting is much quicker than TRUNCATE where there is little to delete; without triggers the order does not matter. */
const EMPTY_ALL = `DO $$
DECLARE name text;
BEGIN
  PERFORM set_config('session_replication_role', 'replica', true);
  FOR name IN ${TABLES} LOOP EXECUTE 'DELETE FROM ' || name; END LOOP;
END $$`;

/** The same on the one connection of an embedded database, which then keeps the plans of all its deletions. */
const MAKE_EMPTYING = `DO $do$ BEGIN
  EXECUTE (SELECT format('CREATE FUNCTION pg_temp.empty_all() RETURNS void LANGUAGE plpgsql
    SET session_replication_role = replica AS %L', 'BEGIN ' || string_agg('DELETE FROM ' || name, '; ') || '; END')
    FROM (${TABLES}) AS tables);
END $do$`;

const readyToEmpty = new WeakSet<Database["client"]>();

/** Empties every table but the record of migrations. */
export async function truncate({ client, engine }: Database): Promise<void> {
  if (engine === "postgresql") return void (await client.$executeRawUnsafe(EMPTY_ALL));
  if (!readyToEmpty.has(client)) await client.$executeRawUnsafe(MAKE_EMPTYING);
  readyToEmpty.add(client);
  await client.$executeRawUnsafe("SELECT pg_temp.empty_all()");
}

/** What a storage test works with. */
export interface World {
  readonly database: Database;
  readonly stores: AllStores;
  /** What storage told, as event and details. */
  readonly told: [event: string, details: Readonly<Record<string, unknown>>][];
  /** The time by the stores' clock. */
  now: Instant;
}

/** The moment at which every test begins. */
export const START = instant(Date.UTC(2030, 0, 1));

/** The moment that lies a while after the beginning of a test. */
export const later = (duration: Duration): Instant => after(START, duration);

/** Gives each test of a suite an empty database and fresh stores; ask for them inside the test. */
export function useWorld(engine: Engine): () => World {
  let database: Database | undefined;
  let world: World | undefined;
  beforeAll(async () => {
    database = await engine.share();
  });
  beforeEach(async () => {
    if (database === undefined) throw new Error("the engine did not open");
    await truncate(database);
    world = newWorld(database);
  });
  afterAll(() => database?.close());
  return () => {
    if (world === undefined) throw new Error("a world exists inside tests alone");
    return world;
  };
}

/** Fresh stores with empty caches, as after a restart. */
export function newWorld(database: Database, now: Instant = START): World {
  const told: World["told"] = [];
  const tell = (event: string, details: Readonly<Record<string, unknown>>): void => void told.push([event, details]);
  const clock = { now: () => world.now };
  const world: World = {
    database,
    told,
    now,
    stores: createAllStores({ database, clock, meter: noMeter, tell: { warn: tell } }),
  };
  return world;
}
