// Keeps a second process out of a directory. Process ids mean nothing between containers, so the holder shows that it lives
// by renewing a file; all times are those of the file system, so that a jump of the clock does not matter. Where holder and
// newcomer share a process namespace, the id does tell: then a crash need not be waited out.
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseInUse } from "./errors.ts";

/** How often the holder shows that it lives, and after how long silence counts as death, in milliseconds. */
export interface LockRhythm {
  readonly heartbeat: number;
  readonly staleAfter: number;
}

/** Whose lock it is and when they last showed life. */
interface Stamp {
  readonly token: string;
  readonly beat: number;
}

/** A directory that nobody else holds. */
export interface DirectoryLock {
  readonly release: () => void;
}

const RHYTHM: LockRhythm = { heartbeat: 2000, staleAfter: 10_000 };

/** Takes the lock of a directory; where its holder died it waits for the silence to be long enough. */
export async function lockDirectory(
  directory: string,
  onLost: () => void,
  rhythm: LockRhythm = RHYTHM,
): Promise<DirectoryLock> {
  const folder = join(directory, "pglite.lock");
  const token = `${randomUUID()} ${process.pid} ${namespace()}`;
  mkdirSync(directory, { recursive: true });
  if (!create(folder, token)) await claimFrom(directory, { folder, token, rhythm });
  return hold(folder, token, { onLost, heartbeat: rhythm.heartbeat });
}

interface Claim {
  readonly folder: string;
  readonly token: string;
  readonly rhythm: LockRhythm;
}

/** Gets the lock once its holder is dead or done; throws where one lives, or another process was quicker. */
async function claimFrom(directory: string, claim: Claim): Promise<void> {
  const { folder, token, rhythm } = claim;
  const first = read(folder);
  for (let polls = 1; !create(folder, token); polls += 1) {
    if (differ(first, read(folder))) throw new DatabaseInUse(directory);
    if (isDead(first?.token ?? "") || isSilent(claim, polls)) {
      if (await takeOver(folder, token, rhythm)) return;
      throw new DatabaseInUse(directory);
    }
    await sleep(pause(rhythm));
  }
}

/** A holder that lives would have shown it while we looked, and one that is only slow within the time of patience. */
const isSilent = ({ folder, token, rhythm }: Claim, polls: number): boolean =>
  polls * pause(rhythm) > rhythm.heartbeat * 1.25 && silence(folder, token) >= rhythm.staleAfter;

/** Where process ids have one meaning; empty where the system does not say. */
function namespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

/** Whether the holder's process is gone for certain. */
function isDead(token: string): boolean {
  const [, id = "", space = ""] = token.split(" ");
  if (space === "" || space !== namespace() || Number(id) === process.pid) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

const pause = ({ heartbeat }: LockRhythm): number => Math.max(10, heartbeat / 10);

const ownerOf = (folder: string): string => join(folder, "owner");

/** Making a directory succeeds for one process alone. */
function create(folder: string, token: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(ownerOf(folder), token);
  return true;
}

/** Whether the holder showed life between two looks; no holder is not one that lives. */
const differ = (before: Stamp | undefined, now: Stamp | undefined): boolean =>
  before !== undefined && now !== undefined && (before.token !== now.token || before.beat !== now.beat);

/** Undefined while there is no lock. */
function read(folder: string): Stamp | undefined {
  try {
    const owner = ownerOf(folder);
    return { token: readFileSync(owner, "utf8"), beat: statSync(owner).mtimeMs };
  } catch {
    const beat = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    return beat === undefined ? undefined : { token: "", beat };
  }
}

/** For how long the holder has not shown life, by the clock of the file system. */
function silence(folder: string, token: string): number {
  const probe = `${folder}.${token.split(" ")[0]}`;
  writeFileSync(probe, "");
  const now = statSync(probe).mtimeMs;
  rmSync(probe);
  return now - (read(folder)?.beat ?? now);
}

/** Of several that take over at once the last to write stays; each looks again before it believes. */
async function takeOver(folder: string, token: string, rhythm: LockRhythm): Promise<boolean> {
  writeFileSync(ownerOf(folder), token);
  await sleep(pause(rhythm) * 2);
  return read(folder)?.token === token;
}

function hold(
  folder: string,
  token: string,
  { onLost, heartbeat }: { readonly onLost: () => void; readonly heartbeat: number },
): DirectoryLock {
  const timer = setInterval(() => {
    if (read(folder)?.token === token) return writeFileSync(ownerOf(folder), token);
    clearInterval(timer);
    onLost();
  }, heartbeat).unref();
  return {
    release: () => {
      clearInterval(timer);
      if (read(folder)?.token === token) rmSync(folder, { recursive: true, force: true });
    },
  };
}
