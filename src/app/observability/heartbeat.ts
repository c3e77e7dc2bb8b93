// A file that says when Telegram last answered the bot.
import { utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../kit/ports/clock.ts";

/** Where the file lies unless told otherwise: one bot a machine, as in a container. */
export const HEARTBEAT_FILE = join(tmpdir(), "moderato-heartbeat");

/** How often the file is touched at most, in seconds: the health check counts in minutes. */
const RHYTHM = 1;

/** Touches the file; a disk that cannot be written is for the health check to notice. */
export function createHeartbeat(path: string, clock: Clock): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock.now() / 1000;
    if (Math.abs(now - last) < RHYTHM) return;
    last = now;
    utimes(path, now, now)
      .catch(() => writeFile(path, ""))
      .catch(() => undefined);
  };
}
