// The short-lived state of dialogues.
import type { Instant } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { StateStore } from "../kit/ports/states.ts";
import { toDate, toJson, toText } from "./columns.ts";
import type { Database } from "./database.ts";

/** A state store that can also be rid of what has expired. */
export interface ExpiringStates extends StateStore {
  /** Deletes what expired before an instant; gives how many that were. */
  readonly forgetExpired: (before: Instant) => Promise<number>;
}

/** Makes the store of states. */
export function createStateStore({ client }: Database, clock: Clock): ExpiringStates {
  return {
    read: async (key) => {
      const row = await client.state.findFirst({
        where: { key: toText(key), expiresAt: { gt: toDate(clock.now()) } },
      });
      return row?.value;
    },
    write: async (key, value, expiresAt) => {
      await client.$executeRaw`
        INSERT INTO states (key, value, expires_at)
        VALUES (${toText(key)}::text, ${toJson(value)}::jsonb, ${toDate(expiresAt)}::timestamptz)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`;
    },
    remove: async (key) => {
      await client.state.deleteMany({ where: { key: toText(key) } });
    },
    take: async (key) => {
      const now = toDate(clock.now());
      const rows = await client.$queryRaw<{ value: unknown; stands: boolean }[]>`
        DELETE FROM states WHERE key = ${toText(key)} RETURNING value, expires_at > ${now}::timestamptz AS stands`;
      return rows.find(({ stands }) => stands)?.value;
    },
    forgetExpired: async (before) => {
      const { count } = await client.state.deleteMany({ where: { expiresAt: { lt: toDate(before) } } });
      return count;
    },
  };
}
