// Which of several processes polls: the one whose session holds an advisory lock, which ends with the session, however that ends.
import pg from "pg";
import { NEVER, type Signal } from "../../async/abortable.ts";
import { doubling, retry } from "../../async/retry.ts";
import { sleep } from "../../async/sleep.ts";
import { isAway } from "./connection-errors.ts";
import { LeadershipLost } from "./errors.ts";

export interface Leadership {
  /** Resolves when this process leads, at once where it does already; rejects when aborted. `waits` hears, once, that another leads. */
  readonly lead: (signal: Signal, waits: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LeadershipDeps {
  readonly url: string;
  /** Another process leads by now: this one has to end. */
  readonly lost: (error: LeadershipLost) => void;
}

/** Nobody else can lead: on the embedded database, and where the operator sees to it. */
export const soleLeadership: Leadership = { lead: async () => undefined, close: async () => undefined };

/** The key of the advisory lock; a database belongs to one bot. */
export const POLLER_LOCK = 72_707_370;

/** How often a standby tries, how often the leader's session is used, and the first delay after a failure, in milliseconds. */
const [TRY_EVERY, LOOK_EVERY, FIRST_WAIT] = [1_000, 3_000, 100];

const delayAfter = doubling(FIRST_WAIT, 2_000);

/** The server frees the lock of a machine that is gone after some ten seconds, instead of after its own two hours. */
const KEEP_ALIVE = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

const LIMITS = { connectionTimeoutMillis: 3000, query_timeout: 6000, keepAlive: true };

/** A session, and its number at the server. */
interface Session {
  readonly client: pg.Client;
  readonly pid: number;
}

/** On PostgreSQL. A session that is lost is opened anew, and the lock taken again where nobody else has it by then. */
export function createLeadership({ url, lost }: LeadershipDeps): Leadership {
  let held: Session | undefined;
  let isClosing = false;
  let leading: Promise<void> | undefined;
  const hold = (session: Session): void => {
    held = session;
    void lookAfter(session, () => isClosing).then(() => (isClosing ? undefined : resume(session)));
  };
  const resume = async (former: Session): Promise<void> => {
    former.client.end().catch(ignore);
    const session = await reach(() => regain(url, former.pid), NEVER);
    if (isClosing) await session?.client.end().catch(ignore);
    else if (session === undefined) lost(new LeadershipLost());
    else hold(session);
  };
  return {
    lead: (signal, waits) => {
      leading ??= acquire(url, signal, waits).then(hold);
      return leading;
    },
    close: async () => {
      isClosing = true;
      await held?.client.end().catch(ignore);
    },
  };
}

/** A session with the lock, whenever nobody else has it. */
async function acquire(url: string, signal: Signal, waits: () => void): Promise<Session> {
  let session = await reach(() => open(url), signal);
  let isTold = false;
  for (; ; await sleep(TRY_EVERY, { signal })) {
    const isLeader = await tryLock(session).catch(() => undefined);
    if (isLeader) return session;
    if (isLeader === undefined) session = await renewed(url, session, signal);
    else if (!isTold) waits();
    isTold ||= isLeader === false;
  }
}

async function renewed(url: string, { client }: Session, signal: Signal): Promise<Session> {
  client.end().catch(ignore);
  return reach(() => open(url), signal);
}

/** Uses the session now and then; resolves once it is gone. */
async function lookAfter({ client }: Session, isClosing: () => boolean): Promise<void> {
  const isOver = new AbortController();
  client.once("end", () => isOver.abort());
  const works = (): Promise<boolean> =>
    client.query("SELECT 1").then(
      () => true,
      () => false,
    );
  do await sleep(LOOK_EVERY, { signal: isOver.signal }).catch(ignore);
  while (!isClosing() && !isOver.signal.aborted && (await works()));
}

const ignore = (): void => undefined;

async function open(url: string): Promise<Session> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "moderato-poller",
    options: KEEP_ALIVE,
    ...LIMITS,
  });
  client.on("error", ignore);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  return { client, pid: rows[0]?.pid ?? 0 };
}

async function tryLock({ client }: Session): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1) AS got", [POLLER_LOCK]);
  return rows[0]?.got === true;
}

/**
 * A new session with the lock; undefined where another process has it. The former session may hold it still, as long as the
 * server has not missed it: it is ended.
 */
async function regain(url: string, formerPid: number): Promise<Session | undefined> {
  const session = await open(url);
  for (; ; await sleep(FIRST_WAIT)) {
    if (await tryLock(session)) return session;
    const holders = await holdersOf(session);
    if (holders.some((pid) => pid !== formerPid)) break;
    await session.client.query("SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid", [holders]);
  }
  await session.client.end();
  return undefined;
}

/** The sessions that hold the lock: one, or none that moment. */
async function holdersOf({ client }: Session): Promise<readonly number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_locks
     WHERE locktype = 'advisory' AND classid = 0 AND objid = $1 AND objsubid = 1 AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [POLLER_LOCK],
  );
  return rows.map(({ pid }) => pid);
}

/** Tries until the database answers; rejects when aborted. */
const reach = <T>(attempt: () => Promise<T>, signal: Signal): Promise<T> =>
  retry(attempt, { signal, delay: (failures, error) => (isAway(error) ? delayAfter(failures) : undefined) });
