// npm run playground: builds what is older than its sources, then opens the playground.
import { build } from "./build.mjs";
import { helpWith } from "./help.mjs";
import { stopWithNpm } from "./npm-signals.mjs";

helpWith(`npm run playground -- [options]

Opens an emulated Telegram in the browser, with the real bot in it. It needs no token and reaches no other Telegram.
  --port <n>       the port of the page, 8484 at first; 0 takes any that is free
  --data <folder>  where the bot keeps its database meanwhile: a new or empty folder`);

await build(["page"]);
stopWithNpm("playground");
await import("../packages/playground/dist/playground.js");
