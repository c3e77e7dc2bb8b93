// Jobs: booked, claimed for a while, and gone with the commit of what they did.
import { after, type Instant } from "../../core/time.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Booking } from "../../kit/declarations/job.ts";
import type { ClaimedJob, JobStore } from "../../kit/ports/jobs.ts";
import type { Database } from "../engine/database.ts";
import { fromDate, fromId, orNull, orUndefined, toDate, toId, toJson } from "../unit-of-work/columns.ts";
import { currentChat } from "../unit-of-work/current-chat.ts";
import type { Writer } from "../unit-of-work/writer.ts";

interface Row {
  readonly id: bigint;
  readonly chatId: bigint;
  readonly job: string;
  readonly key: string | null;
  readonly payload: unknown;
  readonly runAt: Date;
  readonly attempts: number;
}

/** The store of jobs; who books beside it, in a transaction of their own, calls `booked` once that is committed. */
export interface TellingJobStore extends JobStore {
  readonly booked: () => void;
}

/** Makes the store of jobs. */
export function createJobStore({ client }: Database, writer: Writer): TellingJobStore {
  let booked: () => void = () => undefined;
  return {
    booked: () => booked(),
    book: async (booking) => {
      await writer.write(bookingSql(booking));
      writer.onCommit(() => booked());
    },
    onBooked: (listener) => {
      booked = listener;
    },
    cancel: async (chatId, job, key) => {
      await writer.write(Prisma.sql`
        DELETE FROM jobs WHERE chat_id = ${currentChat(chatId)} AND job = ${job}::text AND key = ${key}::text`);
    },
    claim: async (now, hold, { limit, busy = [] }) => {
      const rows = await client.$queryRaw<Row[]>`
        UPDATE jobs SET free_at = ${toDate(after(now, hold))}::timestamptz, attempts = attempts + 1
        WHERE id IN (
          SELECT id FROM jobs WHERE free_at <= ${toDate(now)}::timestamptz AND chat_id <> ALL(${busy.map(toId)}::bigint[])
          ORDER BY free_at, id LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
        RETURNING id, chat_id AS "chatId", job, key, payload, run_at AS "runAt", attempts`;
      return rows.map(toClaimed).sort((a, b) => a.at - b.at || a.id - b.id);
    },
    drop: async (id) => {
      await client.job.deleteMany({ where: { id: toId(id) } });
    },
    postpone: async (id, until) => {
      await client.job.updateMany({ where: { id: toId(id) }, data: { freeAt: toDate(until) } });
    },
    nextAt: async (busy = []): Promise<Instant | undefined> => {
      const next = await client.job.findFirst({
        where: { chatId: { notIn: busy.map(toId) } },
        orderBy: [{ freeAt: "asc" }, { id: "asc" }],
        select: { freeAt: true },
      });
      return next === null ? undefined : fromDate(next.freeAt);
    },
  };
}

/**
 * A booking in place of an earlier one is a new row: the process that runs the earlier one cannot finish this one. It is made only
 * where the condition holds.
 */
export const bookingSql = (
  { chatId, job, key, payload, at }: Booking,
  condition: Prisma.Sql = Prisma.sql`true`,
): Prisma.Sql => Prisma.sql`
  INSERT INTO jobs (chat_id, job, key, payload, run_at, free_at)
  SELECT ${currentChat(chatId)}, ${job}::text, ${orNull(key)}::text, ${toJson(payload)}::jsonb,
    ${toDate(at)}::timestamptz, ${toDate(at)}::timestamptz
  WHERE ${condition}
  ON CONFLICT (chat_id, job, key) DO UPDATE SET id = excluded.id, payload = excluded.payload,
    run_at = excluded.run_at, free_at = excluded.free_at, attempts = 0`;

const toClaimed = (row: Row): ClaimedJob => ({
  id: fromId(row.id),
  chatId: fromId(row.chatId),
  job: row.job,
  key: orUndefined(row.key),
  payload: row.payload,
  at: fromDate(row.runAt),
  attempts: row.attempts,
});
