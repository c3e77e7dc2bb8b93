// npm run replay: builds when the sources are newer than the last build, then feeds a file through the bot.
import { build } from "./build.mjs";

build({ ifStale: true });
await import("../dist/playground/replay.js");
