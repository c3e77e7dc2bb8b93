// For the container's HEALTHCHECK: healthy as long as Telegram has answered the bot within the last two minutes.
import { statSync } from "node:fs";
import { systemClock } from "./app/clock.ts";
import { HEARTBEAT_FILE } from "./app/observability/heartbeat.ts";

/** A poll takes half a minute, and a failing one is tried again within ten seconds. */
const PATIENCE = 120_000;

try {
  const age = systemClock.now() - statSync(process.env["HEARTBEAT_FILE"] ?? HEARTBEAT_FILE).mtimeMs;
  process.exit(age < PATIENCE ? 0 : 1);
} catch {
  process.exit(1);
}
