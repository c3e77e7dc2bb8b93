// npm run pictures: the tests in the browser take the pictures of the documents.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { helpWith } from "./help.mjs";

helpWith(`npm run pictures

Takes the pictures of docs/pictures anew, in Chromium.`);

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

execFileSync(process.execPath, [vitest, "run", "--project", "browser", "--typecheck.enabled=false"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PICTURES: "docs/pictures" },
});
