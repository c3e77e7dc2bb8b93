// npm start: builds when the sources are newer than the last build, then becomes the bot.
import { build } from "./build.mjs";
import { helpWith } from "./help.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

helpWith(`npm start

Runs the bot with the variables of .env or of the environment; .env.example lists them. Builds when the sources are newer than the
last build. SIGTERM or Ctrl-C stops it within ten seconds.`);

await build(["bot"]);
stopWithNpm("start");
await import("../dist/main.js");
