// The connections to PostgreSQL, with limits on everything that could wait for ever.
import type { Socket } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { DatabaseUnreachable } from "./errors.ts";
import type { Ran, Run, SqlSession } from "./sql-session.ts";

/** Without these a frozen server freezes the bot. The server gives up before the client, so that a failed write is known to have failed. */
const LIMITS = {
  max: 10,
  connectionTimeoutMillis: 3000,
  statement_timeout: 5000,
  query_timeout: 6000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
};

/** Connections for statements past the client: those of the journal, of commits and of the outbox. */
const DIRECT = 4;

/** The adapter reads every timestamp as UTC, whatever the server's own time zone. */
const IN_UTC = "-c TimeZone=UTC";

/** A way to PostgreSQL that was seen to work. */
export interface Connection {
  readonly adapter: PrismaPg;
  readonly session: <T>(work: (session: SqlSession) => Promise<T>) => Promise<T>;
  readonly run: Run;
  readonly transaction: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Connects to the server; a connection that breaks while idle is told and replaced. */
export async function connect(url: string, onConnectionError: (error: Error) => void): Promise<Connection> {
  const place = placeOf(url);
  const address = { connectionString: url, application_name: "moderato", options: IN_UTC };
  const pool = new pg.Pool({ ...address, ...LIMITS });
  pool.on("error", onConnectionError);
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw unreachable(url, place, error);
  }
  const direct = new pg.Pool({ ...address, ...LIMITS, max: DIRECT, pipeline: true });
  direct.on("error", onConnectionError);
  return {
    adapter: new PrismaPg(pool, { onConnectionError }),
    session: (work) =>
      withClient(new pg.Client({ ...address, connectionTimeoutMillis: 3000 }), onConnectionError, work),
    run: (sql) => runOn(direct, sql),
    transaction: (work) => transact(direct, work),
    close: async () => {
      await Promise.all([pool.end(), direct.end()]);
    },
  };
}

async function runOn(client: pg.Pool | pg.PoolClient, { text, values }: Parameters<Run>[0]): Promise<Ran> {
  const { rows, rowCount } = await client.query<Record<string, unknown>>(text, [...values]);
  return { rows, count: rowCount ?? 0 };
}

/**
 * Statements that are run without waiting for each other leave in one piece and take one round trip. A connection on which
 * a transaction could not be ended is thrown away: its state is not known.
 */
async function transact<T>(pool: pg.Pool, work: (run: Run) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  const lose = (): void => {
    broken = true;
  };
  client.on("error", lose);
  try {
    gather(client);
    const begun = client.query("BEGIN");
    const [result] = await Promise.all([
      work((sql) => {
        gather(client);
        return runOn(client, sql);
      }),
      begun,
    ]);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(lose);
    throw error;
  } finally {
    client.off("error", lose);
    client.release(broken);
  }
}

/** What is written within this turn of the event loop leaves as one packet. */
function gather(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

async function withClient<T>(
  client: pg.Client,
  onConnectionError: (error: Error) => void,
  work: (session: SqlSession) => Promise<T>,
): Promise<T> {
  client.on("error", onConnectionError);
  await client.connect();
  try {
    return await work({
      run: async (sql) => {
        await client.query(sql);
      },
      query: async (sql, values) => (await client.query<Record<string, unknown>>(sql, [...values])).rows,
    });
  } finally {
    await client.end();
  }
}

/** Host, port and database, where the address is well formed beyond doubt: else a part of the password could be taken for a host. */
function placeOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new DatabaseUnreachable(
      "DATABASE_URL is not an address of PostgreSQL. It looks like postgresql://user:password@host:5432/name; special characters in the password are written as %40, %2F, %23.",
    );
  }
  const isClear = parsed.username !== "" || !url.includes("@");
  return isClear ? ` at ${parsed.host}${parsed.pathname}` : "";
}

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "nothing listens there"],
  ["ENOTFOUND", "no such host"],
  ["EAI_AGAIN", "the host's name could not be looked up"],
  ["ETIMEDOUT", "it did not answer in time"],
  ["28P01", "it refuses the user or the password"],
  ["28000", "it refuses the user"],
  ["3D000", "there is no such database"],
  ["53300", "it has no connection left"],
  ["57P03", "it is starting up"],
]);

/** Codes of a server that is not up yet, or full for the moment. A host without a name may still get one from its network. */
const PASSING = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "57P03",
  "53300",
]);

/** The driver's own error stays behind: it may quote what it was given. */
function unreachable(url: string, place: string, error: unknown): DatabaseUnreachable {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = SENTENCES.get(code) ?? withoutPassword(url, error instanceof Error ? error.message : code);
  return new DatabaseUnreachable(
    `PostgreSQL${place} cannot be used: ${reason || "unknown reason"}${code && ` (${code})`}. Check DATABASE_URL and that the server runs; without DATABASE_URL the embedded database is used.`,
    { mayPass: PASSING.has(code) },
  );
}

function withoutPassword(url: string, message: string): string {
  const { password } = new URL(url);
  const spellings = [password, safelyDecoded(password), new URL(url).searchParams.get("password") ?? ""];
  return spellings.filter((spelling) => spelling !== "").reduce((text, word) => text.replaceAll(word, "***"), message);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
