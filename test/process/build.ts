// Before the tests of the process: the bot is built, as npm start builds it, and an empty database is made for its starts.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { template } from "../storage/template.ts";

export async function setup(): Promise<void> {
  const script = fileURLToPath(new URL("../../scripts/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script, "--if-stale"], { stdio: "inherit" });
  await template();
}
