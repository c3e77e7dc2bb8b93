// npm run bench: builds when the sources are newer than the last build, then measures.
import { build } from "./build.mjs";

build({ ifStale: true });
await import("../dist/rig/bench/main.js");
