// One process at a time in the embedded database's folder: two would silently destroy each other's rows.
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseInUse } from "./failures.ts";

/** The holder touches its lock this often, in milliseconds; one that was not touched for so long belongs to the dead. */
const [HEARTBEAT, STALE] = [2_000, 10_000];

export interface DirectoryLock {
  readonly release: () => Promise<void>;
}

/** Takes the folder, also from a holder that died; throws DatabaseInUse while another one lives. `now` is in milliseconds. */
export async function lockDirectory(folder: string, now: () => number): Promise<DirectoryLock> {
  const path = join(folder, "lock");
  const token = randomUUID();
  await mkdir(folder, { recursive: true });
  await take(path, { token, now });
  if ((await readFile(join(path, "token"), "utf8")) !== token) throw inUse(folder);
  const heartbeat = setInterval(() => void beat(path, now()), HEARTBEAT);
  heartbeat.unref();
  return {
    release: async () => {
      clearInterval(heartbeat);
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function take(
  path: string,
  { token, now }: { readonly token: string; readonly now: () => number },
): Promise<void> {
  try {
    await mkdir(path);
  } catch {
    if (now() - (await lastBeat(path)) < STALE) throw inUse(path);
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
  }
  await writeFile(join(path, "token"), token);
}

const inUse = (path: string): DatabaseInUse =>
  new DatabaseInUse(
    `The embedded database in ${path} is in use by another process. Stop that one, wait ten seconds, and start again; or set DATABASE_URL to a PostgreSQL server.`,
  );

async function lastBeat(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

async function beat(path: string, now: number): Promise<void> {
  await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}
