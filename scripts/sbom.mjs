// npm run sbom: what runs in production, as CycloneDX. `npm sbom --omit dev` leaves out libraries that a tool of development uses as
// well, so the whole list is asked for, and what the lock file keeps for production stays.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { helpWith } from "./help.mjs";

helpWith(`npm run sbom

Prints a CycloneDX list of everything that runs in production.`);

const { packages: locked } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const asked = ["sbom", "--workspaces=false", "--sbom-format", "cyclonedx"];
const all = JSON.parse(execFileSync("npm", asked, { encoding: "utf8", maxBuffer: 2 ** 26 }));

/** As the image is made: without what is for development, or could be there and need not (Dockerfile). */
const production = new Set(
  Object.entries(locked)
    .filter(([path, { dev, devOptional, optional, peer }]) => path !== "" && !(dev || devOptional || optional || peer))
    .map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`),
);

const components = all.components.filter((component) => production.has(component["bom-ref"]));
const kept = new Set([all.metadata.component["bom-ref"], ...components.map((component) => component["bom-ref"])]);
const dependencies = all.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));

console.log(JSON.stringify({ ...all, components, dependencies }, undefined, 2));
