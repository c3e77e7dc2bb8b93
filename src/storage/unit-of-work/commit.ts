// The one way into the database for what counts. Units that finish while a transaction is under way share the next one.
import { Prisma } from "../../generated/prisma/client.ts";
import type { Origin } from "../../kit/ports/unit-of-work.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Database } from "../engine/database.ts";
import { retryWhileAway } from "../engine/retry-while-away.ts";
import type { Run } from "../engine/sql-session.ts";
import type { Tell } from "../engine/tell.ts";
import type { Unit, Write } from "./unit.ts";

/** What was read has changed before the commit: the work has to be done again. */
export class Conflict extends Error {
  override readonly name = "Conflict";
}

export interface Committer {
  /**
   * Resolves once the unit is in the database, or "foreign" where somebody else has committed its origin. Throws
   * `Conflict`; while the database is away it waits, because the outcome of what was under way is not known before.
   */
  readonly commit: (unit: Unit) => Promise<"own" | "foreign">;
  /** Resolves when nothing waits. */
  readonly idle: () => Promise<void>;
}

/** How many units share a transaction: enough to share its cost, few enough that a bad one does not cost many a second try. */
const MOST = 64;

interface Pending {
  readonly unit: Unit;
  readonly resolve: (whose: "own" | "foreign") => void;
  readonly reject: (error: unknown) => void;
  /** A transaction with it broke off, and may have been committed all the same. */
  isUncertain: boolean;
}

/** What one transaction has settled: all units, or the one that spoiled it for the others. */
type Attempt =
  | { readonly kind: "done"; readonly taken: ReadonlySet<Pending> }
  | { readonly kind: "spoiled"; readonly by: Pending; readonly error: unknown };

export interface CommitterDeps {
  readonly database: Database;
  readonly tell: Tell;
  /** Hears how long a transaction took, in seconds. */
  readonly took: (seconds: number) => void;
}

export function createCommitter({ database, tell, took }: CommitterDeps): Committer {
  let waiting: Pending[] = [];
  let work: Promise<void> | undefined;

  const attempt = async (group: readonly Pending[]): Promise<Attempt> => {
    const begun = performance.now();
    const made = await retryWhileAway(
      () => transact(database, group),
      (error) => {
        for (const pending of group) pending.isUncertain = true;
        tell.warn("storage.away", { error });
      },
    );
    took((performance.now() - begun) / 1000);
    return made;
  };
  /** Those before the one that spoils it are committed without it, so that its next try sees what they wrote. */
  const commitGroup = async (group: readonly Pending[]): Promise<void> => {
    const made = await attempt(group);
    const good = made.kind === "done" ? group : group.slice(0, group.indexOf(made.by));
    if (made.kind === "spoiled" && good.length > 0) return commitGroup(good);
    const settled = settle(group, made);
    waiting = waiting.filter((pending) => !settled.has(pending));
  };
  /** What nobody planned for, such as a database that was closed, ends those it concerns and holds up nobody else. */
  const giveUp = (group: readonly Pending[], error: unknown): void => {
    waiting = waiting.filter((pending) => !group.includes(pending));
    for (const pending of group) pending.reject(error);
  };
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, MOST);
      await commitGroup(group).catch((error: unknown) => giveUp(group, error));
    }
    work = undefined;
  };

  return {
    commit: (unit) =>
      new Promise((resolve, reject) => {
        waiting.push({ unit, resolve, reject, isUncertain: false });
        work ??= Promise.resolve().then(drain);
      }),
    idle: async () => work,
  };
}

/** One transaction for the whole group; what spoils it is told, and the others are tried again without it. */
async function transact(database: Database, group: readonly Pending[]): Promise<Attempt> {
  try {
    return await database.transaction(async (run) => {
      const taken = await takeOrigins(run, group);
      await writeAll(run, [...taken]);
      return { kind: "done", taken };
    });
  } catch (error) {
    const cause = error instanceof Spoiled ? error.cause : error;
    if (isDeadlock(cause)) return transact(database, group);
    if (!(error instanceof Spoiled) || isAway(cause)) throw error;
    return { kind: "spoiled", by: error.by, error: cause };
  }
}

/** One unit keeps a transaction from being committed. */
class Spoiled extends Error {
  readonly by: Pending;

  constructor(by: Pending, cause: unknown) {
    super("A unit of work spoils the transaction.", { cause });
    this.by = by;
  }
}

/** All statements under way at once, in order: the first that fails is to blame, for those behind it only follow. */
async function writeAll(run: Run, pending: readonly Pending[]): Promise<void> {
  const writes = pending.flatMap((by) => by.unit.writes.map((write) => ({ by, outcome: writeOne(run, write) })));
  const outcomes = await Promise.allSettled(writes.map(({ outcome }) => outcome));
  const first = outcomes.findIndex(({ status }) => status === "rejected");
  const [failed, blamed] = [outcomes[first], writes[first]];
  if (failed?.status === "rejected" && blamed) throw new Spoiled(blamed.by, failed.reason);
}

/** Two processes locked the same rows the other way round: the server has taken all of this one's back, and the other goes on. */
const isDeadlock = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "40P01";

/** Tells those who wait, and gives whom. A row that is gone after an uncertain try was removed by that very try. */
function settle(group: readonly Pending[], attempt: Attempt): ReadonlySet<Pending> {
  if (attempt.kind === "spoiled") {
    attempt.by.reject(attempt.error);
    return new Set([attempt.by]);
  }
  for (const pending of group) pending.resolve(attempt.taken.has(pending) || pending.isUncertain ? "own" : "foreign");
  return new Set(group);
}

async function writeOne(run: Run, { sql, expects }: Write): Promise<void> {
  const { count } = await run(sql);
  if (expects !== undefined && count !== expects) throw new Conflict("What was read has changed.");
}

/**
 * Removes the rows of the origins, and gives the units whose row was there. One whose row is gone was committed before
 * or by another: this is what makes every effect happen once.
 */
async function takeOrigins(run: Run, group: readonly Pending[]): Promise<ReadonlySet<Pending>> {
  const taken = new Set<string>();
  const take = async (kind: Origin["kind"]): Promise<void> => {
    const ids = group.flatMap(({ unit: { origin } }) => (origin?.kind === kind ? [BigInt(origin.id)] : []));
    if (ids.length === 0) return;
    const { rows } = await run(removal(kind, ids));
    for (const { id } of rows) taken.add(`${kind} ${Number(id)}`);
    if (kind === "delivery") await run(forgettingMemos(ids));
  };
  await Promise.all([take("update"), take("delivery"), take("job")]);
  const isOpen = ({ unit: { origin } }: Pending): boolean =>
    origin === undefined || taken.has(`${origin.kind} ${origin.id}`);
  return new Set(group.filter(isOpen));
}

/** What makes a commit the only one. Deliveries in order, so that two processes with the same ones wait for each other one way round. */
function removal(kind: Origin["kind"], ids: readonly bigint[]): Prisma.Sql {
  if (kind === "update")
    return Prisma.sql`DELETE FROM inbox WHERE update_id = ANY(${ids}::bigint[]) RETURNING update_id AS id`;
  if (kind === "job") return Prisma.sql`DELETE FROM jobs WHERE id = ANY(${ids}::bigint[]) RETURNING id`;
  return Prisma.sql`
    INSERT INTO seen_updates (update_id) SELECT id FROM unnest(${ids}::bigint[]) AS id ORDER BY id
    ON CONFLICT DO NOTHING RETURNING update_id AS id`;
}

/** What deliveries have kept lies in rows of the inbox. */
const forgettingMemos = (ids: readonly bigint[]): Prisma.Sql =>
  Prisma.sql`DELETE FROM inbox WHERE update_id = ANY(${ids}::bigint[])`;
