// Short-lived state of dialogues.
import type { PrismaClient } from "../generated/prisma/client.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { StateStore } from "../kit/ports/states.ts";
import { jsonText, toDate } from "./columns.ts";

export function createStateStore(db: PrismaClient, clock: Clock): StateStore {
  const alive = (): { gt: Date } => ({ gt: toDate(clock.now()) });
  return {
    read: async (key) => (await db.state.findFirst({ where: { key, expiresAt: alive() } }))?.value ?? undefined,
    write: async (key, value, expiresAt) => {
      await db.$executeRaw`INSERT INTO states (key, value, expires_at) VALUES (${key}, ${jsonText(value)}::jsonb, ${toDate(expiresAt)})
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`;
    },
    remove: async (key) => void (await db.state.deleteMany({ where: { key } })),
    take: async (key) => {
      const [taken] = await db.$queryRaw<
        { value: unknown; expires_at: Date }[]
      >`DELETE FROM states WHERE key = ${key} RETURNING value, expires_at`;
      return taken && new Date(taken.expires_at).getTime() > clock.now() ? taken.value : undefined;
    },
  };
}
