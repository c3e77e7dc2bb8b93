// npm run moderato -- <command>: builds when the sources are newer than the last build, then runs the command.
import { build } from "./build.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

/** Programs that are none of the bot's own. */
const PROGRAMS = {
  playground: { product: "page", script: "../packages/playground/dist/playground.js" },
  simulate: { product: "playground", script: "../packages/playground/dist/replay.js" },
  replay: { product: "playground", script: "../packages/playground/dist/replay.js" },
};

const [name = "", ...args] = process.argv.slice(2);
const program = args.some((arg) => arg === "--help" || arg === "-h") ? undefined : PROGRAMS[name];

await build([program?.product ?? "bot"]);
stopWithNpm("moderato");
if (program) process.argv.splice(2, 1);
await import(program?.script ?? "../dist/cli.js");
