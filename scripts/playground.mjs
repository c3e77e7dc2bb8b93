// npm run playground: builds what is older than its sources, then opens the playground.
import { build, buildPage } from "./build.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

build({ ifStale: true });
await buildPage({ ifStale: true });
stopWithNpm("playground");
await import("../dist/playground/playground.js");
