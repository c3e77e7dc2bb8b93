// What a unit of work needs after a crash: it lies in the row of the update, and goes with it.
import { Prisma } from "../generated/prisma/client.ts";
import type { Memory } from "../kit/ports/unit-of-work.ts";
import { toId, toJson } from "./columns.ts";
import type { Database } from "./database.ts";
import { createGathering } from "./gathering.ts";
import { isAway } from "./outage.ts";
import { currentUnit } from "./unit.ts";

export function createMemory(database: Pick<Database, "run">): Memory {
  const gathering = createGathering<Kept, void>((kept) => write(database, kept));
  return {
    recall: (key) => currentUnit()?.origin?.memo.get(key),
    keep: async (key, value) => {
      const origin = currentUnit()?.origin;
      if (origin === undefined) return;
      origin.memo.set(key, value);
      if (origin.kind === "update") await gathering.add({ id: origin.id, memo: { [key]: value } });
      if (origin.kind === "delivery")
        await database.run(recordSql(origin.id, toJson({ [key]: value }))).catch(unlessAway);
    },
  };
}

interface Kept {
  readonly id: number;
  readonly memo: Readonly<Record<string, unknown>>;
}

/** An act does not wait for a database that is away: then it is kept in memory alone. */
async function write({ run }: Pick<Database, "run">, kept: readonly Kept[]): Promise<void> {
  await run(additionSql(kept)).catch(unlessAway);
}

function unlessAway(error: unknown): void {
  if (!isAway(error)) throw error;
}

const additionSql = (kept: readonly Kept[]): Prisma.Sql => Prisma.sql`
  UPDATE inbox SET memo = inbox.memo || kept.memo
  FROM (SELECT id, jsonb_object_agg(key, value) AS memo
    FROM jsonb_to_recordset(${toJson(kept)}::jsonb) AS given(id bigint, memo jsonb), jsonb_each(given.memo)
    GROUP BY id) AS kept
  WHERE update_id = kept.id`;

/** A delivery has no row before; what another process has kept first counts, since it may have acted on it. */
const recordSql = (id: number, memo: string): Prisma.Sql => Prisma.sql`
  INSERT INTO inbox (update_id, queue, payload, memo) VALUES (${toId(id)}::bigint, 0, '', ${memo}::jsonb)
  ON CONFLICT (update_id) DO UPDATE SET memo = excluded.memo || inbox.memo`;
