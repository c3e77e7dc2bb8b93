// npm run playground: builds what is older than its sources, then opens the playground.
import { build, buildPage } from "./build.mjs";

build({ ifStale: true });
await buildPage({ ifStale: true });
await import("../dist/playground/playground.js");
