// What one unit of work has written so far; nothing of it is in the database yet.
import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Origin } from "../../kit/ports/unit-of-work.ts";

/** A statement that waits for the commit. */
export interface Write {
  readonly sql: Prisma.Sql;
  /** How many rows it must touch: another number means that what was read before it has changed. */
  readonly expects?: number | undefined;
}

/** A unit of work that is not committed. */
export interface Unit {
  /** Undefined for a write outside of a unit. */
  readonly origin: Origin | undefined;
  readonly writes: Write[];
  /** What stores remember of their own writes, because their reads cannot see them yet. */
  readonly notes: Map<string, unknown>;
  /** Called once it is committed. */
  readonly kept: (() => void)[];
  /** Called where it never will be: caches forget what they took for granted. */
  readonly dropped: (() => void)[];
}

/** Where code runs as a part of a unit; what goes on after the unit has ended is no part of it any more. */
interface Scope {
  unit: Unit | undefined;
}

const current = new AsyncLocalStorage<Scope>();

/** A unit that has written nothing. */
export const openUnit = (origin: Origin | undefined): Unit => ({
  origin,
  writes: [],
  notes: new Map(),
  kept: [],
  dropped: [],
});

/** The unit that the running code belongs to; undefined outside of any. */
export const currentUnit = (): Unit | undefined => current.getStore()?.unit;

/** Runs code as a part of the unit. */
export async function within<T>(unit: Unit, work: () => Promise<T>): Promise<T> {
  const scope: Scope = { unit };
  try {
    return await current.run(scope, work);
  } finally {
    scope.unit = undefined;
  }
}

/** Notes of one store in the running unit, made at the first look; outside of any unit they are forgotten at once. */
export function pendingWrites<T>(key: string, make: () => T): T {
  const unit = currentUnit();
  if (unit === undefined) return make();
  const known = unit.notes.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  unit.notes.set(key, made);
  return made;
}
