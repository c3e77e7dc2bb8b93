// The short-lived state of dialogues.
import type { Instant } from "../../core/time.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { StateStore } from "../../kit/ports/states.ts";
import type { Database } from "../engine/database.ts";
import { toDate, toJson, toText } from "../unit-of-work/columns.ts";
import { pendingWrites } from "../unit-of-work/unit.ts";
import type { Writer } from "../unit-of-work/writer.ts";

/** A state store that can also be rid of what has expired. */
export interface ExpiringStates extends StateStore {
  /** Deletes what expired before an instant; gives how many that were. */
  readonly forgetExpired: (before: Instant) => Promise<number>;
}

interface StateStoreDeps {
  readonly clock: Clock;
  readonly writer: Writer;
}

/** What the running unit of work has written, by key; undefined where it has removed it. */
const writtenNow = (): Map<string, unknown> => pendingWrites("states", () => new Map<string, unknown>());

/** Makes the store of states. */
export function createStateStore({ client }: Database, { clock, writer }: StateStoreDeps): ExpiringStates {
  const read = async (key: string): Promise<unknown> => {
    const written = writtenNow();
    if (written.has(key)) return written.get(key);
    const row = await client.state.findFirst({ where: { key: toText(key), expiresAt: { gt: toDate(clock.now()) } } });
    return row?.value;
  };
  return {
    read,
    write: async (key, value, expiresAt) => {
      writtenNow().set(key, value);
      await writer.write(Prisma.sql`
        INSERT INTO states (key, value, expires_at)
        VALUES (${toText(key)}::text, ${toJson(value)}::jsonb, ${toDate(expiresAt)}::timestamptz)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`);
    },
    remove: async (key) => {
      writtenNow().set(key, undefined);
      await writer.write(Prisma.sql`DELETE FROM states WHERE key = ${toText(key)}::text`);
    },
    take: async (key) => {
      const value = await read(key);
      if (value === undefined) return undefined;
      writtenNow().set(key, undefined);
      const isTaken = await writer.write(Prisma.sql`DELETE FROM states WHERE key = ${toText(key)}::text`, 1);
      return isTaken ? value : undefined;
    },
    forgetExpired: async (before) => {
      const { count } = await client.state.deleteMany({ where: { expiresAt: { lt: toDate(before) } } });
      return count;
    },
  };
}
