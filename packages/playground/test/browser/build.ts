// Before the tests in the browser: the bot and the page are built, as npm run playground builds them.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export function setup(): void {
  const script = fileURLToPath(new URL("../../../../scripts/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script, "--if-stale", "page"], { stdio: "inherit" });
}
