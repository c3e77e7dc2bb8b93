// What a unit of work needs after a crash: it lies in the row of the update, and goes with it.
import { Prisma } from "../generated/prisma/client.ts";
import type { Memory } from "../kit/ports/unit-of-work.ts";
import { toId, toJson } from "./columns.ts";
import type { Database } from "./database.ts";
import { isAway } from "./outage.ts";
import { currentUnit } from "./unit.ts";

export function createMemory({ run }: Pick<Database, "run">): Memory {
  return {
    recall: (key) => currentUnit()?.origin?.memo.get(key),
    keep: async (key, value) => {
      const origin = currentUnit()?.origin;
      if (origin === undefined) return;
      origin.memo.set(key, value);
      if (origin.kind === "job") return;
      const memo = toJson({ [key]: value });
      await run(origin.kind === "update" ? additionSql(origin.id, memo) : recordSql(origin.id, memo)).catch(unlessAway);
    },
  };
}

function unlessAway(error: unknown): void {
  if (!isAway(error)) throw error;
}

const additionSql = (id: number, memo: string): Prisma.Sql => Prisma.sql`
  UPDATE inbox SET memo = memo || ${memo}::jsonb WHERE update_id = ${toId(id)}::bigint`;

/** A delivery has no row before; what another process has kept first counts, since it may have acted on it. */
const recordSql = (id: number, memo: string): Prisma.Sql => Prisma.sql`
  INSERT INTO inbox (update_id, queue, payload, memo) VALUES (${toId(id)}::bigint, 0, '', ${memo}::jsonb)
  ON CONFLICT (update_id) DO UPDATE SET memo = excluded.memo || inbox.memo`;
