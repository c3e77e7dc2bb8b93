// One update or job, from its first read to its commit.
import { withTimeout } from "../../async/with-timeout.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Acknowledged } from "../../kit/ports/delivery/inbox.ts";
import { type Origin, StoreAway, type UnitOfWork } from "../../kit/ports/unit-of-work.ts";
import { isAway } from "../engine/connection-errors.ts";
import { toId, toText } from "./columns.ts";
import { type Committer, Conflict } from "./commit.ts";
import { currentUnit, openUnit, type Unit, within } from "./unit.ts";
import type { Writer } from "./writer.ts";

/** How often work is done again whose readings have changed under it. */
const MOST_TRIES = 5;

/**
 * How long a chat waits for its commit before it goes on, in milliseconds: only a database that is away takes longer. A
 * delivery waits for as long as it takes, since another process may have gone on with the chat.
 */
const PATIENCE = 1_000;

export interface UnitOfWorkDeps {
  readonly committer: Pick<Committer, "commit">;
  /** Acknowledges an update that wrote nothing, and calls back once that is so. */
  readonly acknowledge: (acknowledged: Acknowledged) => void;
  readonly writer: Pick<Writer, "onCommit" | "onRollback">;
}

export function createUnitOfWork(deps: UnitOfWorkDeps): UnitOfWork {
  const attempt = async (origin: Origin, work: () => Promise<void>): Promise<CommitResult> => {
    const unit = await worked(origin, work);
    if (unit.writes.length === 0 && origin.kind !== "job") {
      deps.acknowledge({ id: origin.id, isKept: origin.isKept, settled: origin.settled });
      return settle(unit);
    }
    if (origin.isInTurn?.() === false) {
      drop(unit);
      throw new StoreAway("An earlier update of the chat waits for the database.");
    }
    const fate = finish(deps, unit);
    if (origin.kind === "delivery") return fate;
    const known = await withTimeout(PATIENCE, fate);
    if (known !== undefined) return known;
    fate.then((late) => (late === "conflict" ? origin.again() : undefined), origin.again);
    return "on its way";
  };
  return {
    ...deps.writer,
    origin: () => currentUnit()?.origin,
    run: async (origin, work) => {
      for (let tries = 0; tries < MOST_TRIES; tries++) if ((await attempt(origin, work)) !== "conflict") return;
      throw new Conflict("What this work reads changes each time it is done.");
    },
  };
}

/** What became of a unit; one on its way is committed once the database is back. */
type CommitResult = "committed" | "conflict" | "on its way";

/** The unit after the work. A failure of an update is committed with what it had written; one of a job is thrown on. */
async function worked(origin: Origin, work: () => Promise<void>): Promise<Unit> {
  const unit = openUnit(origin);
  try {
    await within(unit, work);
  } catch (error) {
    if (isAway(error) || origin.kind === "job") {
      drop(unit);
      throw isAway(error) ? new StoreAway("The database is away.", { cause: error }) : error;
    }
    unit.writes.push({ sql: deadLetterSql(origin, error) });
  }
  return unit;
}

async function finish({ committer }: UnitOfWorkDeps, unit: Unit): Promise<CommitResult> {
  const { origin } = unit;
  await origin?.isKept;
  try {
    if ((await committer.commit(unit)) === "foreign") {
      drop(unit);
      origin?.settled?.();
      return "committed";
    }
  } catch (error) {
    drop(unit);
    if (error instanceof Conflict) return "conflict";
    if (origin === undefined || origin.kind === "job") throw error;
    const rest = openUnit(origin);
    rest.writes.push({ sql: deadLetterSql(origin, error) });
    await committer.commit(rest);
    origin.settled?.();
    return "committed";
  }
  origin?.settled?.();
  return settle(unit);
}

function settle({ kept }: Unit): CommitResult {
  for (const call of kept) call();
  return "committed";
}

function drop({ dropped }: Unit): void {
  for (const call of dropped) call();
}

/** Keeps what failed, for the operator. */
const deadLetterSql = (origin: Origin, error: unknown): Prisma.Sql => Prisma.sql`
  INSERT INTO inbox_set_aside (update_id, payload, cause)
  VALUES (${toId(origin.id)}::bigint, ${toText(origin.payload())}::text, ${toText(origin.failed(error))}::text)
  ON CONFLICT (update_id) DO UPDATE SET cause = excluded.cause, at = now()`;
