// Prisma's schema engine as WebAssembly: compares schemas and writes SQL without any download.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

const NO_FILTER = { externalTables: [], externalEnums: [] };

/** The engine's own entry wants a bundler that understands .wasm imports; this does what it does, for Node. */
async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import(join(folder, "schema_engine_bg.js"));
  const module = await WebAssembly.compile(readFileSync(join(folder, "schema_engine_bg.wasm")));
  const { exports } = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return glue.SchemaEngine;
}

/** The files of a schema folder, as the engine wants them. */
export function readSchema(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), "utf8") }));
}

/** The SQL that turns an embedded database (or nothing, where none is given) into what the schema describes. */
export async function sqlTowards(schemaFolder, database) {
  const SchemaEngine = await loadEngine();
  const files = readSchema(schemaFolder);
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database ?? new PGlite()));
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => undefined,
    adapter,
  );
  const { stdout } = await engine.diff({
    from: database ? { tag: "schemaDatasource", files, configDir: schemaFolder } : { tag: "empty" },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: NO_FILTER,
  });
  return stdout ?? "";
}
