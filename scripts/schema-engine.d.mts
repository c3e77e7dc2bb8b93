// The types of schema-engine.mjs, for the tests.

/** The SQL that leads from the migrations of a folder, or from nothing where none is named, to what the schema describes. */
export function sqlTowards(schemaFolder: string, migrationsFolder?: string): Promise<string>;
