// npm run audit: asks the registry for known holes in what runs in production; fails on a grave one, never for want of an answer.
import { spawnSync } from "node:child_process";
import { helpWith } from "./help.mjs";

helpWith(`npm run audit

Asks the registry for known holes in what runs in production.`);

const LIMIT = 60_000;

/** The report, or why there is none: some registries and mirrors do not offer it, and a build may have no network. */
function ask() {
  const { stdout, error } = spawnSync("npm", ["audit", "--omit=dev", "--workspaces=false", "--json"], {
    encoding: "utf8",
    timeout: LIMIT,
  });
  if (error) return { why: error.message };
  try {
    const answer = JSON.parse(stdout);
    const why = answer.message ?? answer.error?.summary;
    return answer.metadata?.vulnerabilities ? { counts: answer.metadata.vulnerabilities } : { why: why ?? "no report" };
  } catch {
    return { why: "no readable answer" };
  }
}

const { counts, why } = ask();
if (!counts) {
  console.log(`dependencies: NOT CHECKED for known holes: the registry gives no report (${why}).`);
} else {
  const grave = (counts.high ?? 0) + (counts.critical ?? 0);
  console.log(`dependencies: ${counts.total ?? 0} known holes, ${grave} of them grave.`);
  if (grave > 0) console.error("See npm audit --omit=dev --workspaces=false.");
  process.exitCode = grave > 0 ? 1 : 0;
}
