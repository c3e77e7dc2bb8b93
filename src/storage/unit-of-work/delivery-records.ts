// What is known of updates that come by the queue between processes: those that are done, and what earlier tries have kept.
import { Prisma } from "../../generated/prisma/client.ts";
import type { DeliveryRecord, DeliveryRecords } from "../../kit/ports/delivery/inbox.ts";
import type { Database } from "../engine/database.ts";
import { toId, toText } from "./columns.ts";

export function createDeliveryRecords({ run }: Pick<Database, "run">): DeliveryRecords {
  return {
    look: async (ids) => {
      const wanted = ids.map(toId);
      const { rows } = await run(Prisma.sql`
        SELECT update_id AS id, true AS is_done, '{}'::jsonb AS memo FROM seen_updates
        WHERE update_id = ANY(${wanted}::bigint[])
        UNION ALL
        SELECT update_id, false, memo FROM inbox WHERE update_id = ANY(${wanted}::bigint[])
        ORDER BY is_done`);
      return new Map(rows.map((row) => [Number(row["id"]), toRecord(row)]));
    },
    begin: async (id) => {
      const { rows } = await run(Prisma.sql`
        INSERT INTO inbox (update_id, queue, payload, begun) VALUES (${toId(id)}::bigint, 0, '', 1)
        ON CONFLICT (update_id) DO UPDATE SET begun = inbox.begun + 1 RETURNING begun`);
      return Number(rows[0]?.["begun"]);
    },
    deadLetter: async ({ id, payload }, cause) => {
      await run(Prisma.sql`
        WITH gone AS (DELETE FROM inbox WHERE update_id = ${toId(id)}::bigint),
        seen AS (
          INSERT INTO seen_updates (update_id) VALUES (${toId(id)}::bigint) ON CONFLICT DO NOTHING RETURNING update_id)
        INSERT INTO inbox_set_aside (update_id, payload, cause)
        SELECT update_id, ${toText(payload)}::text, ${toText(cause)}::text FROM seen
        ON CONFLICT (update_id) DO UPDATE SET cause = excluded.cause, at = now()`);
    },
  };
}

const toRecord = (row: Record<string, unknown>): DeliveryRecord => ({
  isDone: row["is_done"] === true,
  memo: row["memo"] as DeliveryRecord["memo"],
});
