// npm start: builds when the sources are newer than the last build, then becomes the bot.
import { build } from "./build.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

build({ ifStale: true });
stopWithNpm("start");
await import("../dist/main.js");
