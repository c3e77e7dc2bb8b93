// Databases of the bench: created from a migrated template, dropped afterwards.
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { CONSOLE } from "./built.ts";

/** The address of PostgreSQL if TEST_DATABASE_URL is not set. */
const LOCAL = "postgresql://postgres@127.0.0.1:5432/postgres";

/** The address of the server's own database. */
const serverUrl = (): string => process.env["TEST_DATABASE_URL"] ?? LOCAL;

/** Runs statements in sequence; returns the rows of the last one. */
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

/** The version of the PostgreSQL server; undefined if none is available. */
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

/** The storage of one bot: a folder, and a database created from the template. */
export interface BotStorage {
  readonly folder: string;
  /** The address of the database; undefined for the embedded one. */
  readonly url: string | undefined;
  readonly drop: () => Promise<void>;
}

export interface StorageFactory {
  readonly postgresql: (isEmpty?: boolean) => Promise<BotStorage>;
  readonly embedded: (isEmpty?: boolean) => Promise<BotStorage>;
  readonly close: () => Promise<void>;
}

const newName = (): string => `moderato_bench_${randomUUID().replaceAll("-", "").slice(0, 16)}`;

const newFolder = (): string => mkdtempSync(join(tmpdir(), "moderato-bench-"));

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/** Creates storages; each template is created at its first use. A signal to the process drops all of them. */
export function createStorageFactory(): StorageFactory {
  const templates: { server?: Promise<string>; folder?: Promise<string> } = {};
  const left = new Set<() => Promise<void>>();
  const makeStorage = (folder: string, name?: string): BotStorage => {
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
      const storage = makeStorage(newFolder(), newName());
      if (!isEmpty) templates.server ??= makeTemplate();
      await createDatabase(storage, isEmpty ? undefined : await templates.server);
      return storage;
    },
    embedded: async (isEmpty = false) => {
      const storage = makeStorage(newFolder());
      if (isEmpty) return storage;
      templates.folder ??= makeFolderTemplate();
      mkdirSync(join(storage.folder, "data"));
      cpSync(join(await templates.folder, "pglite"), join(storage.folder, "data", "pglite"), { recursive: true });
      return storage;
    },
  };
}

const onServer = async (statement: string): Promise<void> => void (await query(serverUrl(), statement));

const dropDatabase = (name: string): Promise<void> => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

const createDatabase = ({ url = "" }: BotStorage, template: string | undefined): Promise<void> =>
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

/** Creates all tables, as the bot does at its start. */
async function migrate(variables: Readonly<Record<string, string>>): Promise<void> {
  const options = { cwd: tmpdir(), env: { PATH: process.env["PATH"], ...variables } };
  await promisify(execFile)(process.execPath, [CONSOLE, "migrate"], options);
}

/** Queries a storage's database while no bot uses it, or PostgreSQL at any time. */
export async function readDatabase(
  storage: BotStorage,
  statements: readonly string[],
): Promise<readonly (readonly Record<string, unknown>[])[]> {
  if (storage.url !== undefined) {
    const results = [];
    for (const statement of statements) results.push(await query(storage.url, statement));
    return results;
  }
  const database = await PGlite.create({ dataDir: join(storage.folder, "data", "pglite") });
  try {
    const results = [];
    for (const statement of statements) results.push((await database.query<Record<string, unknown>>(statement)).rows);
    return results;
  } finally {
    await database.close();
  }
}
