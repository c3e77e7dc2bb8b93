// Databases of the bench's own: made from a migrated template, dropped afterwards.
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { CONSOLE } from "./built.ts";

/** Where the bench looks for PostgreSQL when TEST_DATABASE_URL is not set. */
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

const newFolder = (): string => mkdtempSync(join(tmpdir(), "moderato-bench-"));

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Makes places; each template is made when it is first asked for. A signal to the process drops all of them. */
export function createPlaces(): Places {
  const templates: { server?: Promise<string>; folder?: Promise<string> } = {};
  const left = new Set<() => Promise<void>>();
  const placed = (folder: string, name?: string): Place => {
    const drop = async (): Promise<void> => {
      left.delete(drop);
      remove(folder);
      if (name !== undefined) await dropDatabase(name);
    };
    left.add(drop);
    return { folder, url: name === undefined ? undefined : addressOf(name), drop };
  };
  const close = async (): Promise<void> => {
    for (const drop of [...left]) await drop();
    if (templates.server !== undefined) await dropDatabase(await templates.server);
    if (templates.folder !== undefined) remove(await templates.folder);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void close().finally(() => process.exit(1)));
  return {
    close,
    postgresql: async (isEmpty = false) => {
      const place = placed(newFolder(), newName());
      if (!isEmpty) templates.server ??= makeTemplate();
      await createDatabase(place, isEmpty ? undefined : await templates.server);
      return place;
    },
    embedded: async (isEmpty = false) => {
      const place = placed(newFolder());
      if (isEmpty) return place;
      templates.folder ??= makeFolderTemplate();
      mkdirSync(join(place.folder, "data"));
      cpSync(join(await templates.folder, "pglite"), join(place.folder, "data", "pglite"), { recursive: true });
      return place;
    },
  };
}

const onServer = async (statement: string): Promise<void> => void (await query(serverUrl(), statement));

const dropDatabase = (name: string): Promise<void> => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

const createDatabase = ({ url = "" }: Place, template: string | undefined): Promise<void> =>
  onServer(`CREATE DATABASE ${new URL(url).pathname.slice(1)}${template === undefined ? "" : ` TEMPLATE ${template}`}`);

async function makeTemplate(): Promise<string> {
  const name = newName();
  await onServer(`CREATE DATABASE ${name}`);
  await migrate({ DATABASE_URL: addressOf(name) });
  return name;
}

async function makeFolderTemplate(): Promise<string> {
  const folder = newFolder();
  await migrate({ DATA_DIR: folder });
  return folder;
}

/** Makes all tables, as the bot does at its start. */
async function migrate(variables: Readonly<Record<string, string>>): Promise<void> {
  const options = { cwd: tmpdir(), env: { PATH: process.env["PATH"], ...variables } };
  await promisify(execFile)(process.execPath, [CONSOLE, "migrate"], options);
}

/** Runs queries on a place's database while no bot has it open, or on PostgreSQL at any time. */
export async function readPlace(
  place: Place,
  statements: readonly string[],
): Promise<readonly (readonly Record<string, unknown>[])[]> {
  if (place.url !== undefined) {
    const results = [];
    for (const statement of statements) results.push(await query(place.url, statement));
    return results;
  }
  const database = await PGlite.create({ dataDir: join(place.folder, "data", "pglite") });
  try {
    const results = [];
    for (const statement of statements) results.push((await database.query<Record<string, unknown>>(statement)).rows);
    return results;
  } finally {
    await database.close();
  }
}
