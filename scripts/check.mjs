// npm run check: every stage runs, and all that is wrong is told together, each with the command that helps.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "./plain-errors.mjs";
import { helpWith } from "./help.mjs";
import { missingTexts } from "./missing-texts.mjs";
import { sqlTowards } from "./schema-engine.mjs";

helpWith(`npm run check

Format and lint, types, examples, the page, the import law, nothing unused, texts in every language, migrations.
All stages run, whatever fails before.`);

const root = fileURLToPath(new URL("..", import.meta.url));
const tool = (path) => join(root, "node_modules", path);

/** Runs a tool; gives what it said where it fails. */
function running(script, ...args) {
  return () =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [script, ...args], { cwd: root });
      const said = [];
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(chunk));
      child.on("close", (code) => resolve(code === 0 ? undefined : Buffer.concat(said).toString().trim()));
    });
}

const types = (project) => running(tool("typescript/bin/tsc"), "-p", project);

/** Where the schema asks for more than the migrations give. */
async function missingMigration() {
  const sql = await sqlTowards(join(root, "prisma", "schema"), join(root, "prisma", "migrations"));
  if (!/^\s*(?!--)\S/m.test(sql)) return undefined;
  return `prisma/schema asks for what no migration makes. Write it with: npm run db:diff -- add_something\n${sql.trim()}`;
}

const STAGES = [
  { name: "format and lint", run: running(tool("@biomejs/biome/bin/biome"), "check", "."), help: "npm run format" },
  { name: "types", run: types("tsconfig.json") },
  { name: "types of the examples", run: types("docs/adr/examples") },
  { name: "types of the playground's page", run: types("packages/playground/src/page") },
  {
    name: "import law",
    run: running(tool("dependency-cruiser/bin/dependency-cruise.mjs"), "src", "packages"),
    help: "ARCHITECTURE.md says which folder may import what",
  },
  {
    name: "nothing unused",
    run: running(tool("knip/bin/knip.js"), "--no-config-hints"),
    help: "what only its own file reads is not exported",
  },
  { name: "texts in every language", run: async () => missingTexts(join(root, "locales")) },
  { name: "migrations", run: missingMigration },
];

/** Runs the stages, as many at once as there are processors; gives those that fail, with what they say. */
async function runAll(stages) {
  const waiting = [...stages];
  const failures = [];
  const work = async () => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift()) {
      const said = await stage.run().catch((error) => error.message);
      console.log(`${said === undefined ? "✔" : "✘"} ${stage.name}`);
      if (said !== undefined) failures.push({ ...stage, said });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failures;
}

const said = await running(join(root, "scripts", "generate.mjs"))();
if (said !== undefined) throw new Error(said);
const failures = await runAll(STAGES);
for (const { name, said: words, help } of failures) console.error(`\n── ${name}\n${words}${help ? `\n→ ${help}` : ""}`);
if (failures.length > 0)
  console.error(`\n${failures.length} of ${STAGES.length} stages fail: ${failures.map(({ name }) => name).join(", ")}`);
process.exit(failures.length > 0 ? 1 : 0);
