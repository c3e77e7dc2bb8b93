// How stores write: into the running unit of work, or at once where there is none.
import type { Prisma } from "../../generated/prisma/client.ts";
import { type Committer, Conflict } from "./commit.ts";
import { currentUnit, openUnit } from "./unit.ts";

export interface Writer {
  /**
   * Writes; `expects` says how many rows it must touch. False where that cannot be, because what was read has changed:
   * the caller reads again. Inside a unit of work it is always true, since the unit is done again then.
   */
  readonly write: (sql: Prisma.Sql, expects?: number) => Promise<boolean>;
  /** Calls back once what was written before is committed. */
  readonly onCommit: (kept: () => void) => void;
  /** Calls back where what was written before never will be. */
  readonly onRollback: (dropped: () => void) => void;
}

export function createWriter({ commit }: Pick<Committer, "commit">): Writer {
  return {
    write: async (sql, expects) => {
      const unit = currentUnit();
      if (unit !== undefined) {
        unit.writes.push({ sql, expects });
        return true;
      }
      const alone = openUnit(undefined);
      alone.writes.push({ sql, expects });
      try {
        await commit(alone);
        return true;
      } catch (error) {
        if (error instanceof Conflict) return false;
        throw error;
      }
    },
    onCommit: (kept) => {
      const unit = currentUnit();
      if (unit === undefined) kept();
      else unit.kept.push(kept);
    },
    onRollback: (dropped) => void currentUnit()?.dropped.push(dropped),
  };
}

/** Reads and writes until nothing has changed between the two. */
export async function retryOnConflict<T>(
  attempt: () => Promise<{ readonly result: T; readonly isDone: boolean }>,
): Promise<T> {
  for (;;) {
    const { result, isDone } = await attempt();
    if (isDone) return result;
  }
}
