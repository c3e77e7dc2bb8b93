// npm start: builds when the sources are newer than the last build, then becomes the bot.
import { build } from "./build.mjs";

build({ ifStale: true });
await import("../dist/main.js");
