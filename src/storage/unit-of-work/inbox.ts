// Updates that have arrived and are not done.
import { Prisma } from "../../generated/prisma/client.ts";
import type { Acknowledged, Arrival, Inbox, Leftover, Note } from "../../kit/ports/delivery/inbox.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Database } from "../engine/database.ts";
import { toDate, toId, toJson, toText } from "./columns.ts";

/** How long acknowledgements wait for company, in milliseconds, and how many of them do not wait. */
const [GATHER_FOR, ENOUGH] = [200, 1_000];

export interface InboxDeps {
  readonly database: Database;
  /** Writes what handled updates have left in memory; an update is only forgotten after that. */
  readonly before: () => Promise<void>;
  readonly failed: (error: unknown) => void;
}

export function createInbox({ database, before, failed }: InboxDeps): Inbox {
  return {
    append: (arrivals) => kept(database, appendSql(arrivals)),
    approveJoin: (arrivals) => kept(database, admitSql(arrivals)),
    remember: (notes) => kept(database, noteSql(notes)),
    mark: async () => {
      const { rows } = await database.run(Prisma.sql`SELECT update_id AS id FROM inbox_mark`);
      return rows[0] && Number(rows[0]["id"]);
    },
    leftovers: async () => {
      const { rows } = await database.run(Prisma.sql`
        SELECT update_id AS id, queue, payload, crashes, begun, memo FROM inbox WHERE payload <> ''
        ORDER BY received_at, update_id`);
      return rows.map(toLeftover);
    },
    begin: async (ids) => {
      await database.run(Prisma.sql`UPDATE inbox SET begun = begun + 1 WHERE ${among(ids)}`);
    },
    blame: async (ids) => {
      await database.run(Prisma.sql`UPDATE inbox SET crashes = crashes + 1 WHERE ${among(ids)}`);
    },
    absolve: async () => {
      await database.run(Prisma.sql`UPDATE inbox SET begun = 0 WHERE begun > 0`);
    },
    handOver: async (ids) => {
      await database.run(Prisma.sql`UPDATE inbox SET payload = '' WHERE ${among(ids)}`);
    },
    deadLetter: async (id, cause) => {
      await database.run(Prisma.sql`
        WITH gone AS (DELETE FROM inbox WHERE update_id = ${toId(id)}::bigint RETURNING update_id, payload)
        INSERT INTO inbox_set_aside (update_id, payload, cause)
        SELECT update_id, payload, ${toText(cause)}::text FROM gone
        ON CONFLICT (update_id) DO UPDATE SET cause = excluded.cause, at = now()`);
    },
    ...createAcknowledgements({ database, before, failed }),
    forget: async ({ deadLetters, seen }) => {
      await database.run(Prisma.sql`DELETE FROM inbox_set_aside WHERE at < ${toDate(deadLetters)}::timestamptz`);
      await database.run(
        Prisma.sql`DELETE FROM inbox WHERE payload = '' AND received_at < ${toDate(seen)}::timestamptz`,
      );
      await forgetSeen(database, toDate(seen));
    },
  };
}

const among = (ids: readonly number[]): Prisma.Sql => Prisma.sql`update_id = ANY(${ids.map(toId)}::bigint[])`;

async function kept(database: Database, sql: Prisma.Sql): Promise<readonly number[]> {
  const { rows } = await database.run(sql);
  return rows.map(({ id }) => Number(id));
}

/**
 * Columns instead of rows: three parameters, however many updates. JSON has no control characters outside of its
 * escapes (RFC 8259, 7), so that one of them parts payloads which need no quoting then.
 */
const columnsOf = (arrivals: readonly Arrival[]): Prisma.Sql => Prisma.sql`
  unnest(string_to_array(${arrivals.map(({ id }) => id).join()}::text, ',')::bigint[],
    string_to_array(${arrivals.map(({ queue }) => queue).join()}::text, ',')::bigint[],
    string_to_array(${arrivals.map(({ payload }) => payload).join(PARTING)}::text, ${PARTING}::text))`;

const PARTING = "\u001e";

const appendSql = (arrivals: readonly Arrival[]): Prisma.Sql => Prisma.sql`
  WITH kept AS (
    INSERT INTO inbox (update_id, queue, payload) SELECT * FROM ${columnsOf(arrivals)}
    ON CONFLICT DO NOTHING RETURNING update_id),
  marked AS (
    INSERT INTO inbox_mark (id, update_id) VALUES (1, ${toId(arrivals.at(-1)?.id ?? 0)}::bigint)
    ON CONFLICT (id) DO UPDATE SET update_id = excluded.update_id)
  SELECT update_id AS id FROM kept`;

const noteSql = (notes: readonly Note[]): Prisma.Sql => Prisma.sql`
  UPDATE inbox SET memo = inbox.memo || kept.memo
  FROM (SELECT id, jsonb_object_agg(key, value) AS memo
    FROM jsonb_to_recordset(${toJson(notes)}::jsonb) AS given(id bigint, memo jsonb), jsonb_each(given.memo)
    GROUP BY id) AS kept
  WHERE update_id = kept.id RETURNING update_id AS id`;

/** What was seen is remembered beside the inbox, because it leaves the inbox when it is done. */
const admitSql = (arrivals: readonly Arrival[]): Prisma.Sql => Prisma.sql`
  WITH arrived AS (SELECT * FROM ${columnsOf(arrivals)} AS given(update_id, queue, payload)),
  fresh AS (
    INSERT INTO seen_updates (update_id) SELECT DISTINCT update_id FROM arrived ORDER BY update_id
    ON CONFLICT DO NOTHING RETURNING update_id)
  INSERT INTO inbox (update_id, queue, payload)
  SELECT DISTINCT ON (update_id) update_id, queue, payload FROM arrived JOIN fresh USING (update_id)
  ON CONFLICT DO NOTHING RETURNING update_id AS id`;

const toLeftover = (row: Record<string, unknown>): Leftover => ({
  id: Number(row["id"]),
  queue: Number(row["queue"]),
  payload: String(row["payload"]),
  crashes: Number(row["crashes"]),
  begun: Number(row["begun"]),
  memo: row["memo"] as Leftover["memo"],
});

/** Ordinary updates are forgotten in batches, after what they left in memory is written: a crash repeats them, which does nothing. */
function createAcknowledgements({ database, before, failed }: InboxDeps): Pick<Inbox, "done" | "flush"> {
  let waiting: Acknowledged[] = [];
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      await Promise.all(new Set(batch.map(({ isKept }) => isKept)));
      await before();
      await database.run(Prisma.sql`DELETE FROM inbox WHERE ${among(batch.map(({ id }) => id))}`);
      for (const { settled } of batch) settled?.();
    } catch (error) {
      waiting = [...batch, ...waiting];
      if (!isAway(error)) failed(error);
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    work = work.then(write);
    return work;
  };
  return {
    done: (acknowledged) => {
      waiting.push(acknowledged);
      if (waiting.length === ENOUGH) void flush();
      else timer ??= setTimeout(() => void flush(), GATHER_FOR).unref();
    },
    flush,
  };
}

/** In batches, so that no statement runs into its time limit. */
const FORGET_AT_ONCE = 10_000;

async function forgetSeen(database: Database, before: Date): Promise<void> {
  for (let gone = FORGET_AT_ONCE; gone === FORGET_AT_ONCE; )
    gone = (
      await database.run(Prisma.sql`
        DELETE FROM seen_updates WHERE update_id IN (
          SELECT update_id FROM seen_updates WHERE at < ${before}::timestamptz LIMIT ${FORGET_AT_ONCE}::int)`)
    ).count;
}
