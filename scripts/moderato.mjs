// npm run moderato -- <command>: builds when the sources are newer than the last build, then runs the command.
import { build, buildPage } from "./build.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

/** Programs that are none of the bot's own. */
const PROGRAMS = {
  playground: "../dist/playground/playground.js",
  simulate: "../dist/playground/replay.js",
  replay: "../dist/playground/replay.js",
};

const [name = "", ...args] = process.argv.slice(2);
const program = args.some((arg) => arg === "--help" || arg === "-h") ? undefined : PROGRAMS[name];

build({ ifStale: true });
if (program && name === "playground") await buildPage({ ifStale: true });
stopWithNpm("moderato");
if (program) process.argv.splice(2, 1);
await import(program ?? "../dist/cli.js");
