// Whether the bot can do its work: Telegram and the database have both answered lately.
import { withTimeout } from "../async/with-timeout.ts";

/** What has not answered for this long counts as away, in seconds. */
const PATIENCE = 60;

/** An answer of the database that is no older than this, in seconds, is not asked for again. */
const FRESH = 5;

/** How long a question about the database waits, in milliseconds; the answer may still come later. */
const LOOK_LIMIT = 2_000;

/** A worker takes updates that another polls; a standby waits for the end of another. */
export type Part = "all" | "worker" | "standby";

export interface Readiness {
  /** A poll or a delivery has succeeded. */
  readonly telegramAnswered: () => void;
  /** From now on that is how the database is asked. */
  readonly askDatabase: (ping: () => Promise<void>) => void;
  /** What this process does of the whole; at first, all of it. Only a process that polls or takes deliveries gets answers of Telegram. */
  readonly play: (part: Part) => void;
  readonly part: () => Part;
  /** Something else that must be there, as a line while it is not. */
  readonly require: (absence: () => string | undefined) => void;
  /** The stop has begun: never ready again. */
  readonly leave: () => void;
  /** Asks the database where its last answer is old. Never rejects. */
  readonly look: () => Promise<void>;
  /** The reasons why the bot is not ready, a line each; none where it is. */
  readonly reasons: () => readonly string[];
  /** The seconds since the last answer of Telegram and of the database; NaN where there never was one. */
  readonly silence: (of: "telegram" | "database") => number;
}

/** Remembers the last answers by a monotonic clock in milliseconds. */
export function createReadiness(now: () => number = () => performance.now()): Readiness {
  const last: { telegram?: number; database?: number } = {};
  let isLeaving = false;
  let part: Part = "all";
  const required: (() => string | undefined)[] = [];
  let asking: Promise<void> | undefined;
  let ping: (() => Promise<void>) | undefined;
  const silence = (of: "telegram" | "database"): number => {
    const at = last[of];
    return at === undefined ? Number.NaN : (now() - at) / 1000;
  };
  /** What is away shows by its silence, so a failure is not told. */
  const ask = async (way: () => Promise<void>): Promise<void> => {
    const answers = await way().then(
      () => true,
      () => false,
    );
    if (answers) last.database = now();
    asking = undefined;
  };
  return {
    silence,
    telegramAnswered: () => {
      last.telegram = now();
    },
    askDatabase: (way) => {
      ping = way;
    },
    play: (next) => {
      part = next;
    },
    part: () => part,
    require: (absence) => void required.push(absence),
    leave: () => {
      isLeaving = true;
    },
    look: async () => {
      if (!ping || silence("database") < FRESH) return;
      asking ??= ask(ping);
      await withTimeout(LOOK_LIMIT, asking);
    },
    reasons: () => [
      ...(isLeaving ? ["The bot is stopping."] : []),
      ...(part === "all" ? absence("Telegram", silence("telegram")) : []),
      ...absence("The database", silence("database")),
      ...required.flatMap((look) => look() ?? []),
    ],
  };
}

function absence(who: string, silence: number): readonly string[] {
  if (Number.isNaN(silence)) return [`${who} has not answered yet.`];
  return silence < PATIENCE ? [] : [`${who} has not answered for ${Math.floor(silence)} seconds.`];
}
