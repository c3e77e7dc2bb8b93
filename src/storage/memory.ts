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
      if (origin.kind !== "update") return;
      try {
        await run(Prisma.sql`
          UPDATE inbox SET memo = memo || ${toJson({ [key]: value })}::jsonb WHERE update_id = ${toId(origin.id)}::bigint`);
      } catch (error) {
        if (!isAway(error)) throw error;
      }
    },
  };
}
