// Before the tests of the process: the bot and the playground are built, as npm run playground builds them, and an empty database is made for its starts.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { template } from "../storage/template.ts";

export async function setup(): Promise<void> {
  const script = fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script, "--if-stale", "page"], { stdio: "inherit" });
  await template();
}
