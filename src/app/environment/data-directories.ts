// The places on disk that the bot writes to, tried out before anything else begins.
import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Config } from "./config.ts";

/** A place cannot be written to; the message names its variable, the cause, and what helps. */
export class DataDirectoryRefused extends Error {}

/** Makes sure that the embedded database's folder and the heartbeat's file can be written. */
export function prepareDataDirectories({ DATABASE_URL, DATA_DIR, HEARTBEAT_FILE }: Config): void {
  if (DATABASE_URL === undefined)
    attempt(`DATA_DIR ${DATA_DIR} cannot be used`, "Name a folder that the bot's user can write to", () => {
      makeFolder(resolve(DATA_DIR));
      accessSync(DATA_DIR, constants.W_OK);
    });
  attempt(
    `HEARTBEAT_FILE ${HEARTBEAT_FILE} cannot be written`,
    "Name a file in a folder that exists and that the bot's user can write to",
    () => closeSync(openSync(HEARTBEAT_FILE, "a")),
  );
}

/** One level at a time: where the system lets nobody make folders, Node's own recursion does not end. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (!existsSync(above) && above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  accessSync(`${path}/.`);
}

const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: "the bot's user may not write there",
  EPERM: "the bot's user may not write there",
  EROFS: "the disk is read-only",
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of the path is a file",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};

function attempt(what: string, remedy: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = codeOf(error);
    throw new DataDirectoryRefused(`${what}: ${SENTENCES[code] ?? "the system refuses"} (${code}). ${remedy}.`);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "unknown");
