// Opens the database: PostgreSQL where an address is given, otherwise one embedded in the process. The rest of storage does not care.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "../../generated/prisma/client.ts";
import { type LockRhythm, lockDirectory } from "./directory-lock.ts";
import { DatabaseTakenOver } from "./errors.ts";
import { connect } from "./postgresql.ts";
import { preparing } from "./prepared.ts";
import type { Ran, Run, SqlSession } from "./sql-session.ts";

/** An open database. */
export interface Database {
  readonly client: PrismaClient;
  readonly engine: "postgresql" | "embedded";
  /** Lends a connection outside the client's pool and its time limits; migrations run on it. */
  readonly session: <T>(work: (session: SqlSession) => Promise<T>) => Promise<T>;
  /** Runs one statement past the client: for the few that run for every batch of updates. */
  readonly run: Run;
  /** Runs statements in one transaction; a failure takes all of them back. Nothing but `run` may be awaited in it. */
  readonly transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /**
   * Runs one transaction without time limits; a failure takes all of it back. On the embedded database, which is one
   * connection, everybody else waits meanwhile.
   */
  readonly atomically: <T>(work: (session: SqlSession) => Promise<T>) => Promise<T>;
  readonly serverVersion: () => Promise<string>;
  /** Resolves while the database answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where the database is. */
export interface DatabaseOptions {
  /** The address of a PostgreSQL database; without one the embedded database is used. */
  readonly url?: string | undefined;
  /** Where the embedded database lies; ":memory:" for one that ends with the process. */
  readonly dataDir: string;
  /** What the one in memory begins with: a dump of PGlite's. */
  readonly contents?: Blob | undefined;
  /** Is told of connections that broke while idle; the next query makes a new one. */
  readonly onConnectionError?: ((error: Error) => void) | undefined;
  /** Called when another process took the embedded database over; ends the process unless replaced. */
  readonly onTakenOver?: ((error: DatabaseTakenOver) => void) | undefined;
  readonly lockRhythm?: LockRhythm | undefined;
}

/** The client's limits on transactions, in milliseconds; both engines live by the same. */
const TRANSACTION_LIMITS = { maxWait: 5000, timeout: 5000 };

/** Opens the database and makes sure that it answers. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url !== undefined && options.url !== "") {
    const { adapter, session, run, transaction, close } = await connect(
      options.url,
      options.onConnectionError ?? ignore,
    );
    const client = new PrismaClient({ adapter, transactionOptions: TRANSACTION_LIMITS });
    return {
      client,
      engine: "postgresql",
      session,
      run,
      transaction,
      atomically: (work) => session((own) => transact(own, work)),
      ...queriesOf(client),
      close: inTurn(() => client.$disconnect(), close),
    };
  }
  const { pglite, close } = await openEmbedded(options);
  const client = new PrismaClient({ adapter: new PrismaPGlite(pglite), transactionOptions: TRANSACTION_LIMITS });
  const session: Database["session"] = (work) => work(sessionOn(pglite));
  return {
    client,
    engine: "embedded",
    session,
    run: (sql) => runOn(pglite, sql),
    transaction: (work) => pglite.transaction((tx) => work((sql) => runOn(tx, sql))),
    atomically: (work) => pglite.transaction((transaction) => work(sessionOn(transaction))),
    ...queriesOf(client),
    close: inTurn(() => client.$disconnect(), close),
  };
}

async function runOn(pglite: Pick<PGlite, "query">, { text, values }: Parameters<Run>[0]): Promise<Ran> {
  const { rows, affectedRows } = await pglite.query<Record<string, unknown>>(text, [...values]);
  return { rows, count: affectedRows ?? rows.length };
}

const sessionOn = (pglite: Pick<PGlite, "exec" | "query">): SqlSession => ({
  run: async (sql) => {
    await pglite.exec(sql);
  },
  query: async (sql, values) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
});

async function transact<T>(session: SqlSession, work: (session: SqlSession) => Promise<T>): Promise<T> {
  await session.run("BEGIN");
  try {
    const result = await work(session);
    await session.run("COMMIT");
    return result;
  } catch (error) {
    await session.run("ROLLBACK").catch(ignore);
    throw error;
  }
}

const ignore = (): void => undefined;

function queriesOf(client: PrismaClient): Pick<Database, "serverVersion" | "ping"> {
  return {
    serverVersion: async () => {
      const rows = await client.$queryRaw<{ version: string }[]>`SELECT current_setting('server_version') AS version`;
      return rows[0]?.version ?? "";
    },
    ping: async () => {
      await client.$queryRaw`SELECT 1`;
    },
  };
}

/** Closes once, however often it is asked to. */
function inTurn(...steps: readonly (() => Promise<void>)[]): () => Promise<void> {
  let closing: Promise<void> | undefined;
  const all = async (): Promise<void> => {
    for (const step of steps) await step();
  };
  return () => {
    closing ??= all();
    return closing;
  };
}

async function openEmbedded(options: DatabaseOptions): Promise<{ pglite: PGlite; close: () => Promise<void> }> {
  if (options.dataDir === ":memory:") {
    const pglite = preparing(await PGlite.create(options.contents ? { loadDataDir: options.contents } : {}));
    return { pglite, close: () => pglite.close() };
  }
  const { dataDir, onTakenOver = rethrow, lockRhythm } = options;
  const lock = await lockDirectory(dataDir, () => onTakenOver(new DatabaseTakenOver(dataDir)), lockRhythm);
  try {
    mkdirSync(dataDir, { recursive: true });
    const pglite = preparing(await PGlite.create({ dataDir: join(dataDir, "pglite") }));
    return {
      pglite,
      close: inTurn(
        () => pglite.close(),
        async () => lock.release(),
      ),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Thrown from the timer of the lock: nothing catches it, so the process ends before it can write. */
function rethrow(error: DatabaseTakenOver): void {
  throw error;
}
