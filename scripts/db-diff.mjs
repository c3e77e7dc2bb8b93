// npm run db:diff -- <name>: writes the migration that leads from prisma/migrations to prisma/schema.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "./plain-errors.mjs";
import { helpWith } from "./help.mjs";
import { sqlTowards } from "./schema-engine.mjs";

helpWith(`npm run db:diff -- <name>

Writes the migration that leads from prisma/migrations to prisma/schema; the name is in snake_case, such as add_notes.`);

const root = fileURLToPath(new URL("..", import.meta.url));
const migrations = join(root, "prisma", "migrations");

/** A UTC time as the start of a migration's name: 20260131235959. */
const stamp = (date) => date.toISOString().replaceAll(/\D/g, "").slice(0, 14);

/** Where the schema asks for more than the migrations give, writes the difference as a new migration; gives its path. */
async function writeMigration(name) {
  const sql = await sqlTowards(join(root, "prisma", "schema"), migrations);
  if (!/^\s*(?!--)\S/m.test(sql)) return undefined;
  const folder = join(migrations, `${stamp(new Date())}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  return join(folder, "migration.sql");
}

const [name] = process.argv.slice(2);
if (!/^[a-z][a-z0-9_]*$/.test(name ?? "")) {
  console.error("Name the migration in snake_case: npm run db:diff -- add_notes");
  process.exit(1);
}
const written = await writeMigration(name);
console.log(
  written ? `Wrote ${written}. Read it before you commit it.` : "Migrations and schema agree; nothing to write.",
);
process.exit(0);
