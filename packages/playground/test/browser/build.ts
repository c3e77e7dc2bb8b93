// Builds the bot and the page before the browser tests, as npm run playground does.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export function setup(): void {
  const script = fileURLToPath(new URL("../../../../scripts/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script, "--if-stale", "page"], { stdio: "inherit" });
}
