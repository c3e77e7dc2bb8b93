// Prisma's schema engine as WebAssembly: compares schemas and writes SQL on the embedded database, without any download.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { assembleSchema } from "./schema.mjs";

const NO_FILTER = { externalTables: [], externalEnums: [] };

let loaded;

/** The engine's own entry asks for a bundler that understands .wasm imports; this is the same for Node. It bears one instance. */
async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, "schema_engine_bg.wasm")), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

const ok = (value) => ({ ok: true, value, map: (f) => ok(f(value)), flatMap: (f) => f(value) });

const failed = (error) => ({ ok: false, error, map: () => failed(error), flatMap: () => failed(error) });

/** The engine takes results, not exceptions: wraps every method of an adapter, and of what it makes, accordingly. */
function bound(adapter) {
  const methods = ["connect", "connectToShadowDb", "queryRaw", "executeRaw", "executeScript", "dispose"];
  const wrapped = { adapterName: adapter.adapterName, provider: adapter.provider };
  for (const name of methods) {
    if (typeof adapter[name] !== "function") continue;
    wrapped[name] = async (...args) => {
      try {
        const result = await adapter[name](...args);
        return ok(name.startsWith("connect") ? bound(result) : result);
      } catch (error) {
        return failed({ kind: "postgres", code: "XX000", severity: "ERROR", message: String(error.message ?? error) });
      }
    };
  }
  if (adapter.getConnectionInfo) wrapped.getConnectionInfo = () => ok(adapter.getConnectionInfo());
  return wrapped;
}

/** The files of a schema folder, as the engine wants them. */
const readSchema = (folder) =>
  assembleSchema(folder).map(({ name, content }) => ({ path: join(folder, name), content }));

/** The migrations of a folder, as the engine wants them. */
function readMigrations(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: readFileSync(join(folder, "migration_lock.toml"), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** The SQL that leads from the migrations of a folder, or from nothing where none is named, to what the schema describes. */
export async function sqlTowards(schemaFolder, migrationsFolder) {
  loaded ??= loadEngine();
  const SchemaEngine = await loaded;
  const { PGlite } = await import("@electric-sql/pglite");
  const database = await PGlite.create();
  const files = readSchema(schemaFolder);
  const datamodels = files.map(({ path, content }) => [path, content]);
  try {
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, bound(new PrismaPGlite(database)));
    const { stdout } = await engine.diff({
      from: migrationsFolder ? { tag: "migrations", ...readMigrations(migrationsFolder) } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    return stdout ?? "";
  } finally {
    await database.close();
  }
}
