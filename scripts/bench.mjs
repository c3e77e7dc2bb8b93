// npm run bench: builds when the sources are newer than the last build, then measures.
import { build } from "./build.mjs";
import { helpWith } from "./help.mjs";

helpWith(`npm run bench -- [options]

Measures the bot against others of its kind; docs/proving.md says how to read the table.
  --only <a,b>  only these cases, by their letters
  --seed <n>    another load; 1 at first
  --quick       a short load`);

await build(["bench"]);
await import("../packages/bench/dist/bench/main.js");
