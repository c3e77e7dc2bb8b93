// The database behind one client: PostgreSQL where an address is given, else PGlite inside this process.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "../generated/prisma/client.ts";
import type { Clock } from "../kit/ports/clock.ts";
import { lockDirectory } from "./directory-lock.ts";
import { DatabaseUnreachable } from "./failures.ts";
import { migrate } from "./migrate.ts";

export type Engine = "postgresql" | "embedded";

/** An open, migrated database. */
export interface Database {
  readonly client: PrismaClient;
  readonly engine: Engine;
  /** Names of the migrations that were applied at this opening. */
  readonly migrated: readonly string[];
  /** Asks the database for nothing but an answer. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface DatabaseNeeds {
  readonly url?: string | undefined;
  /** The folder of the embedded database, or `:memory:`. */
  readonly dataDir: string;
  readonly clock: Clock;
}

/** Opens and migrates; throws what failures.ts names. */
export const openDatabase = (needs: DatabaseNeeds): Promise<Database> =>
  needs.url === undefined ? openEmbedded(needs) : openPostgres(needs.url);

async function openEmbedded({ dataDir, clock }: DatabaseNeeds): Promise<Database> {
  const isInMemory = dataDir === ":memory:";
  const lock = isInMemory ? undefined : await lockDirectory(dataDir, clock.now);
  const folder = join(dataDir, "pglite");
  if (!isInMemory) await mkdir(folder, { recursive: true });
  const pglite = await PGlite.create(isInMemory ? {} : { dataDir: folder });
  const runner = {
    run: async (sql: string) => void (await pglite.exec(sql)),
    rows: async (sql: string) => (await pglite.query(sql)).rows,
  };
  const close = async (): Promise<void> => {
    await pglite.close();
    await lock?.release();
  };
  try {
    const migrated = await migrate(runner);
    const client = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
    return { ...opened(client, migrated, close), engine: "embedded" };
  } catch (error) {
    await close();
    throw error;
  }
}

/** No call to PostgreSQL may hang: these bound it, in milliseconds. A frozen server answers nothing at all. */
const POOL: pg.PoolConfig = {
  max: 10,
  connectionTimeoutMillis: 3_000,
  statement_timeout: 5_000,
  query_timeout: 6_000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
};

/** Any number of processes may start at once: one migrates, the others wait for this lock. */
const MIGRATION_LOCK = 7_262_837_311;

async function openPostgres(url: string): Promise<Database> {
  const migrated = await migratePostgres(url);
  const noted = (): void => undefined;
  const adapter = new PrismaPg({ ...POOL, connectionString: url }, { onPoolError: noted, onConnectionError: noted });
  const client = new PrismaClient({ adapter });
  return { ...opened(client, migrated, async () => undefined), engine: "postgresql" };
}

async function migratePostgres(url: string): Promise<readonly string[]> {
  const connection = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  connection.on("error", () => undefined);
  try {
    await connection.connect();
  } catch (error) {
    throw new DatabaseUnreachable(
      `PostgreSQL at DATABASE_URL cannot be reached (${codeOf(error)}). Is it running, and are name and password right?`,
    );
  }
  try {
    await connection.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const runner = {
      run: async (sql: string) => void (await connection.query(sql)),
      rows: async (sql: string) => (await connection.query(sql)).rows,
    };
    return await migrate(runner);
  } finally {
    await connection.end();
  }
}

/** A code such as ECONNREFUSED or 28P01; error texts can hold the address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no answer";

const opened = (
  client: PrismaClient,
  migrated: readonly string[],
  close: () => Promise<void>,
): Omit<Database, "engine"> => ({
  client,
  migrated,
  ping: async () => void (await client.$queryRaw`SELECT 1`),
  close: async () => {
    await client.$disconnect();
    await close();
  },
});
