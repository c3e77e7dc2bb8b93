// npm start: builds when the sources are newer than the last build, then becomes the bot.
import { build } from "./build.mjs";

/** A signal to npm ends npm and its shell, and does not reach the bot: it stops when they are gone. */
function stopWithNpm() {
  const shell = process.ppid;
  const look = () => process.ppid !== shell && process.kill(process.pid, "SIGTERM");
  setInterval(look, 500).unref();
}

build({ ifStale: true });
if (process.env.npm_lifecycle_event === "start") stopWithNpm();
await import("../dist/main.js");
