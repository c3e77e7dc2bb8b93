// npm run faults: builds when the sources are newer than the last build, then lets things go wrong around the bot.
import { build } from "./build.mjs";
import { helpWith } from "./help.mjs";

helpWith(`npm run faults -- [options]

Lets things go wrong around the bot and counts what is lost, doubled or out of order; ends with 1 unless it is nothing.
  --only <a,b>  only faults whose names contain one of these
  --seed <n>    another load; 1 at first
  --short       few runs of each (as it is without an option)
  --long        many runs of each`);

await build(["bench"]);
await import("../packages/bench/dist/faults/main.js");
