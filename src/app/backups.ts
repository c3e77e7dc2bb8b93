// The embedded database does not outlive a power loss for certain, so the running bot copies it every hour and keeps the last seven.
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import { elapsed, hours, type Instant, instant, minutes } from "../core/time.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Meter } from "../kit/ports/delivery/meter.ts";
import { backUp } from "../storage/backup/backup.ts";
import type { Database } from "../storage/engine/database.ts";
import { causeOf } from "../telegram/outbound/client.ts";
import type { Config } from "./environment/config.ts";
import { EVENTS } from "./observability/logger.ts";

/** How old the newest copy may grow, how often that is looked at, and how many copies are kept. */
const [AGE, LOOK_EVERY, KEPT] = [hours(1), minutes(1), 7];

export interface BackupDeps {
  readonly config: Pick<Config, "DATA_DIR">;
  readonly database: Database;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly logger: Pick<Logger, "info" | "error">;
}

export interface Backups {
  /** Looks every minute; nothing is copied in the first one, when there is enough to do. */
  readonly start: () => void;
  /** Copies where the newest copy is an hour old, or there is none. Never rejects: a failure is told. */
  readonly look: () => Promise<void>;
  /** Waits for the copy in progress. */
  readonly stop: () => Promise<void>;
}

/** Where the copies lie. */
export const backupFolder = ({ DATA_DIR }: Pick<Config, "DATA_DIR">): string => join(DATA_DIR, "backups");

/** The name of a backup made at a moment; names sort by time. */
export const backupName = (at: Instant): string =>
  `moderato-${new Date(at).toISOString().slice(0, 16).replace(":", "-")}.jsonl.gz`;

const NAME = /^moderato-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)[.]jsonl[.]gz$/;

/** The copies of the embedded database that the bot makes by itself. */
export function createBackups(deps: BackupDeps): Backups {
  const { config, clock, meter, logger } = deps;
  const folder = backupFolder(config);
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const round = async (): Promise<void> => {
    const newest = (await namesIn(folder)).at(-1);
    if (newest !== undefined && isYoung(newest, clock.now())) return;
    try {
      await copy(deps, folder);
      meter.count("backups", { outcome: "done" });
    } catch (error) {
      meter.count("backups", { outcome: "failed" });
      logger.error({ cause: causeOf(error) }, EVENTS.backupFailed);
    }
  };
  const look = (): Promise<void> => {
    work = work.then(round);
    return work;
  };
  return {
    look,
    start: () => {
      timer = setInterval(() => void look(), LOOK_EVERY).unref();
    },
    stop: async () => {
      clearInterval(timer);
      await work;
    },
  };
}

async function copy({ database, clock, logger }: BackupDeps, folder: string): Promise<void> {
  const begun = performance.now();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const rows = await backUp(database, join(folder, backupName(clock.now())), clock.now());
  for (const name of (await namesIn(folder)).slice(0, -KEPT)) await rm(join(folder, name));
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  logger.info({ rows: total, milliseconds: Math.round(performance.now() - begun) }, EVENTS.backedUp);
}

/** The copies of this program, oldest first; other files are left alone. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => NAME.test(name)).sort();
}

/** A copy from the future, as after a clock was put back, is no reason to wait. */
function isYoung(name: string, now: Instant): boolean {
  const [, hour, minute] = NAME.exec(name) ?? [];
  const age = elapsed(instant(Date.parse(`${hour}:${minute}Z`)), now);
  return age >= 0 && age < AGE;
}
