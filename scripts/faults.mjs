// npm run faults: builds when the sources are newer than the last build, then lets things go wrong around the bot.
import { build } from "./build.mjs";

build({ ifStale: true });
await import("../dist/rig/faults/main.js");
