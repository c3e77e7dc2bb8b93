// What must leave for Telegram, written with the unit of work that decided it.
import { randomUUID } from "node:crypto";
import { after, type Instant, minutes } from "../../core/time.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { AfterSend, Outbox, Outgoing, PayloadKind, Waiting } from "../../kit/ports/delivery/outbox.ts";
import type { Database } from "../engine/database.ts";
import { sentSql } from "../records/case-message-store.ts";
import { bookingSql } from "../records/job-store.ts";
import { fromDate, toDate, toId, toJson } from "./columns.ts";
import { currentUnit, pendingWrites } from "./unit.ts";
import { createWriteBatcher } from "./write-batcher.ts";
import type { Writer } from "./writer.ts";

/** So long a row belongs to the process that wrote it; where there are others, they take up sooner what one has left. */
const [HELD_FOR, HELD_AMONG_OTHERS] = [minutes(10), minutes(1)];

/** The most acts that are taken up again at once. */
const ROUND = 100;

export interface OutboxDeps {
  readonly database: Database;
  readonly writer: Writer;
  readonly clock: Clock;
  /** Other processes send from it, too. */
  readonly isShared: boolean;
  /** Hears that what follows on something that left is booked. */
  readonly booked: () => void;
}

export function createOutbox({ database, writer, clock, isShared, booked }: OutboxDeps): Outbox {
  const hold = isShared ? HELD_AMONG_OTHERS : HELD_FOR;
  let take: (waiting: Waiting) => void = () => undefined;
  const leaving = createWriteBatcher(async (keys: readonly string[], isAgain) => {
    const { rows } = await database.run(claimSql(keys, { until: after(clock.now(), hold), isAgain }));
    return new Set(rows.map(({ key }) => String(key)));
  });
  const done = createWriteBatcher<Finished, void>(async (finished) => {
    if (await finish(database, finished)) booked();
  });
  return {
    onPut: (listener) => {
      take = listener;
    },
    put: async (outgoing) => {
      const waiting = waitingOf(outgoing, clock.now());
      await writer.write(putSql(waiting, after(clock.now(), hold)));
      writer.onCommit(() => take(waiting));
    },
    leftovers: async (now) => {
      const { rows: unknown } = await database.run(Prisma.sql`
        DELETE FROM outbox WHERE is_leaving AND kind = 'say' RETURNING key`);
      const { rows } = await database.run(Prisma.sql`
        UPDATE outbox SET is_leaving = false, free_at = greatest(free_at, ${toDate(after(now, hold))}::timestamptz)
        RETURNING key, seq, kind, addressee, payload, attempts, expires_at`);
      return { waiting: inOrder(rows), unknown: unknown.length };
    },
    leaving: async (key) => (await leaving.add(key)).has(key),
    done: (key, next) => done.add({ key, next }),
    postpone: async (key, until) => {
      await database.run(Prisma.sql`
        UPDATE outbox SET attempts = attempts + 1, free_at = ${toDate(until)}::timestamptz WHERE key = ${key}::text`);
    },
    due: async (now) => {
      const { rows } = await database.run(Prisma.sql`
        UPDATE outbox SET free_at = ${toDate(after(now, hold))}::timestamptz
        WHERE key IN (
          SELECT key FROM outbox WHERE free_at <= ${toDate(now)}::timestamptz AND NOT is_leaving
          ORDER BY seq LIMIT ${ROUND}::int FOR UPDATE SKIP LOCKED)
        RETURNING key, seq, kind, addressee, payload, attempts, expires_at`);
      return inOrder(rows);
    },
    abandoned: async (now) => {
      const { count } = await database.run(Prisma.sql`
        DELETE FROM outbox WHERE free_at <= ${toDate(now)}::timestamptz AND is_leaving AND kind = 'say'`);
      return count;
    },
  };
}

/** One that leaves already is another's, unless this very statement may have marked it before it broke off. */
const claimSql = (keys: readonly string[], { until, isAgain }: { until: Instant; isAgain: boolean }): Prisma.Sql =>
  Prisma.sql`
    UPDATE outbox SET is_leaving = true, free_at = greatest(free_at, ${toDate(until)}::timestamptz)
    WHERE key = ANY(${keys}::text[]) AND (NOT is_leaving OR ${isAgain}::boolean) RETURNING key`;

/** In the order in which they were written. */
const inOrder = (rows: readonly Record<string, unknown>[]): readonly Waiting[] =>
  [...rows].sort((a, b) => Number(a["seq"]) - Number(b["seq"])).map(toWaiting);

/** Keys of a unit count up, so that a unit that is done again writes the same ones. */
function waitingOf({ kind, chatId, payload, lifetime }: Outgoing, now: Instant): Waiting {
  const origin = currentUnit()?.origin;
  const counted = pendingWrites("outbox", () => ({ count: 0 }));
  counted.count += 1;
  const key = origin ? `${origin.kind} ${origin.id} ${counted.count}` : randomUUID();
  return { kind, chatId, payload, key, attempts: 0, expiresAt: after(origin?.at ?? now, lifetime) };
}

const putSql = ({ key, kind, chatId, payload, expiresAt }: Waiting, freeAt: Instant): Prisma.Sql => Prisma.sql`
  INSERT INTO outbox (key, kind, addressee, payload, free_at, expires_at)
  VALUES (${key}::text, ${kind}::text, ${toId(chatId)}::bigint, ${toJson(payload)}::jsonb,
    ${toDate(freeAt)}::timestamptz, ${toDate(expiresAt)}::timestamptz)`;

const toWaiting = (row: Record<string, unknown>): Waiting => ({
  key: String(row["key"]),
  kind: row["kind"] as PayloadKind,
  chatId: Number(row["addressee"]),
  payload: row["payload"],
  attempts: Number(row["attempts"]),
  expiresAt: fromDate(row["expires_at"] as Date),
});

interface Finished {
  readonly key: string;
  readonly next: AfterSend | undefined;
}

/** What follows is booked only where the row was still there: a second time it books nothing. True where something is booked. */
async function finish(database: Database, finished: readonly Finished[]): Promise<boolean> {
  const keys = finished.map(({ key }) => key);
  const removal = Prisma.sql`DELETE FROM outbox WHERE key = ANY(${keys}::text[]) RETURNING key`;
  if (finished.every(({ next }) => next === undefined)) {
    await database.run(removal);
    return false;
  }
  return database.transaction(async (run) => {
    const gone = new Set((await run(removal)).rows.map(({ key }) => key));
    const afterSend = finished.flatMap(({ key, next }) => (gone.delete(key) && next ? [next] : []));
    await Promise.all(afterSend.flatMap(sqlOf).map(run));
    return afterSend.some(({ bookings }) => bookings.length > 0);
  });
}

const sqlOf = ({ bookings, tells }: AfterSend): readonly Prisma.Sql[] => [
  ...bookings.map((booking) => bookingSql(booking)),
  ...(tells ? sentSql(tells) : []),
];
