// Where jobs wait: rows that one loop claims and others pass over.
import { after } from "../core/time.ts";
import { type Job as JobRow, Prisma, type PrismaClient } from "../generated/prisma/client.ts";
import type { ClaimedJob, JobStore } from "../kit/ports/jobs.ts";
import { fromDate, jsonText, orUndefined, toDate } from "./columns.ts";

export function createJobStore(db: PrismaClient): JobStore {
  return {
    book: async ({ chatId, job, key, payload, at }) => {
      const due = toDate(at);
      await db.$executeRaw`INSERT INTO jobs (chat_id, job, key, payload, run_at, free_at)
        VALUES (${chatId}, ${job}, ${key ?? null}, ${jsonText(payload ?? null)}::jsonb, ${due}, ${due})
        ON CONFLICT (chat_id, job, key) DO UPDATE
        SET payload = excluded.payload, run_at = excluded.run_at, free_at = excluded.free_at, attempts = 0`;
    },
    cancel: async (chatId, job, key) => void (await db.job.deleteMany({ where: { chatId, job, key } })),
    claim: async (now, hold, limit) => {
      const rows = await db.$queryRaw<
        ClaimRow[]
      >`UPDATE jobs SET free_at = ${toDate(after(now, hold))}, attempts = attempts + 1
        WHERE id IN (SELECT id FROM jobs WHERE free_at <= ${toDate(now)} ORDER BY free_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
        RETURNING id, chat_id AS "chatId", job, key, payload, run_at AS "runAt", attempts`;
      return rows.map(toClaimed).sort((a, b) => a.at - b.at || a.id - b.id);
    },
    finish: async (id) => void (await db.job.deleteMany({ where: { id } })),
    postpone: async (id, until) => void (await db.job.updateMany({ where: { id }, data: { freeAt: toDate(until) } })),
    nextAt: async () => {
      const next = await db.job.findFirst({ orderBy: { freeAt: Prisma.SortOrder.asc }, select: { freeAt: true } });
      return next ? fromDate(next.freeAt) : undefined;
    },
  };
}

type ClaimRow = Omit<JobRow, "freeAt">;

const toClaimed = (row: ClaimRow): ClaimedJob => ({
  id: Number(row.id),
  chatId: Number(row.chatId),
  job: row.job,
  key: orUndefined(row.key),
  payload: row.payload,
  at: fromDate(new Date(row.runAt)),
  attempts: row.attempts,
});
