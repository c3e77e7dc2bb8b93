// Databases of the rig's own: made from a migrated template, dropped afterwards.
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDatabase } from "../storage/database.ts";
import { migrate } from "../storage/migrate.ts";

/** Where the rig looks for PostgreSQL when TEST_DATABASE_URL is not set. */
const LOCAL = "postgresql://postgres@127.0.0.1:5432/postgres";

/** The address of the server's own database. */
const serverUrl = (): string => process.env["TEST_DATABASE_URL"] ?? LOCAL;

/** Runs statements on a database, one after the other; gives the rows of the last. */
export async function query(
  url: string,
  ...statements: readonly string[]
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** The version of the PostgreSQL server; undefined where none answers. */
export async function postgresVersion(): Promise<string | undefined> {
  try {
    const [row] = await query(serverUrl(), "SHOW server_version");
    return String(row?.["server_version"]).split(" ")[0];
  } catch {
    return undefined;
  }
}

const addressOf = (name: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
};

/** A place for one bot: a folder, and a database made from the template. */
export interface Place {
  readonly folder: string;
  /** The address of the database; undefined where it is the embedded one. */
  readonly url: string | undefined;
  readonly drop: () => Promise<void>;
}

export interface Places {
  readonly postgresql: (isEmpty?: boolean) => Promise<Place>;
  readonly embedded: (isEmpty?: boolean) => Promise<Place>;
  readonly close: () => Promise<void>;
}

const newName = (): string => `moderato_bench_${randomUUID().replaceAll("-", "").slice(0, 16)}`;

const newFolder = (): string => mkdtempSync(join(tmpdir(), "moderato-rig-"));

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Makes places; each template is made when it is first asked for. */
export function createPlaces(): Places {
  const templates: { server?: Promise<string>; folder?: Promise<string> } = {};
  const onServer = async (statement: string): Promise<void> => void (await query(serverUrl(), statement));
  const drop = (name: string): Promise<void> => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return {
    postgresql: async (isEmpty = false) => {
      templates.server ??= makeTemplate(onServer);
      const [name, folder, template] = [newName(), newFolder(), await templates.server];
      await onServer(`CREATE DATABASE ${name}${isEmpty ? "" : ` TEMPLATE ${template}`}`);
      const dropAll = async (): Promise<void> => {
        remove(folder);
        await drop(name);
      };
      return { folder, url: addressOf(name), drop: dropAll };
    },
    embedded: async (isEmpty = false) => {
      const folder = newFolder();
      templates.folder ??= makeFolderTemplate();
      mkdirSync(join(folder, "data"));
      if (!isEmpty) cpSync(join(await templates.folder, "pglite"), join(folder, "data", "pglite"), { recursive: true });
      return { folder, url: undefined, drop: async () => remove(folder) };
    },
    close: async () => {
      if (templates.server !== undefined) await drop(await templates.server);
      if (templates.folder !== undefined) remove(await templates.folder);
    },
  };
}

async function makeTemplate(onServer: (statement: string) => Promise<void>): Promise<string> {
  const name = newName();
  await onServer(`CREATE DATABASE ${name}`);
  const database = await openDatabase({ url: addressOf(name), dataDir: "" });
  await migrate(database);
  await database.close();
  return name;
}

async function makeFolderTemplate(): Promise<string> {
  const folder = newFolder();
  const database = await openDatabase({ dataDir: folder });
  await migrate(database);
  await database.close();
  return folder;
}

/** Runs one query on a place's database while no bot has it open, or on PostgreSQL at any time. */
export async function readPlace(
  place: Place,
  statements: readonly string[],
): Promise<readonly (readonly Record<string, unknown>[])[]> {
  const database = await openDatabase({ url: place.url, dataDir: join(place.folder, "data") });
  try {
    const results: (readonly Record<string, unknown>[])[] = [];
    for (const statement of statements)
      results.push(await database.client.$queryRawUnsafe<Record<string, unknown>[]>(statement));
    return results;
  } finally {
    await database.close();
  }
}
