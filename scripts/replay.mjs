// npm run replay: builds when the sources are newer than the last build, then feeds a file through the bot.
import { build } from "./build.mjs";
import { helpWith } from "./help.mjs";

helpWith(`npm run replay -- <file> [options]

Feeds a chat's export or labelled samples through the real bot on an emulated Telegram, and reports what it did.
  --command "/..."    what the owner types first, repeatable
  --admin <name|id>   an author who is an admin, repeatable
  --chat <name|id>    the chat, of an export with several
  --limit <n>         the first messages alone
  --database <url>    an empty PostgreSQL database; without it the embedded one
  --json              the report as JSON`);

await build(["playground"]);
await import("../packages/playground/dist/replay.js");
