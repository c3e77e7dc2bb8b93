// npm run moderato -- <command>: builds when the sources are newer than the last build, then runs the command.
import { build, buildPage } from "./build.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

build({ ifStale: true });
if (process.argv[2] === "playground") await buildPage({ ifStale: true });
stopWithNpm("moderato");
await import("../dist/cli.js");
