// What a unit of work needs after a crash: it lies in the row of the update, and goes with it.

import { Prisma } from "../../generated/prisma/client.ts";
import type { Inbox, Note } from "../../kit/ports/delivery/inbox.ts";
import type { OverflowFile } from "../../kit/ports/delivery/overflow-file.ts";
import type { Memory } from "../../kit/ports/unit-of-work.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Database } from "../engine/database.ts";
import { fromJson, toId, toJson } from "./columns.ts";
import { currentUnit } from "./unit.ts";
import { createWriteBatcher } from "./write-batcher.ts";

export interface MemoryDeps {
  readonly database: Pick<Database, "run">;
  readonly inbox: Pick<Inbox, "remember">;
  readonly overflowFile: Pick<OverflowFile, "note">;
}

export function createMemory(deps: MemoryDeps): Memory {
  const batcher = createWriteBatcher<Note, void>((notes) => keep(deps, notes));
  return {
    recall: (key, schema) => {
      const kept = currentUnit()?.origin?.memo.get(key);
      return kept === undefined ? undefined : fromJson(schema, kept, `inbox.memo (${key})`);
    },
    keep: async (key, value) => {
      const origin = currentUnit()?.origin;
      if (origin === undefined) return;
      origin.memo.set(key, value);
      if (origin.kind === "update") await batcher.add({ id: origin.id, memo: { [key]: value } });
      if (origin.kind === "delivery")
        await deps.database.run(recordSql(origin.id, toJson({ [key]: value }))).catch(unlessAway);
    },
  };
}

/** An act does not wait for a database that is away, nor for a row that is not there yet: the overflow file remembers for them. */
async function keep({ inbox, overflowFile }: MemoryDeps, notes: readonly Note[]): Promise<void> {
  const there = new Set(await inbox.remember(notes).catch(noneIfAway));
  const others = notes.filter(({ id }) => !there.has(id));
  if (others.length > 0) await overflowFile.note(others);
}

function unlessAway(error: unknown): void {
  if (!isAway(error)) throw error;
}

function noneIfAway(error: unknown): readonly number[] {
  unlessAway(error);
  return [];
}

/** A delivery has no row before; what another process has kept first counts, since it may have acted on it. */
const recordSql = (id: number, memo: string): Prisma.Sql => Prisma.sql`
  INSERT INTO inbox (update_id, queue, payload, memo) VALUES (${toId(id)}::bigint, 0, '', ${memo}::jsonb)
  ON CONFLICT (update_id) DO UPDATE SET memo = excluded.memo || inbox.memo`;
