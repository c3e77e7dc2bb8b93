// A file beside the database, for what arrives while it is away: a line each, on the disk before Telegram is told of it.
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import type { Note } from "../../kit/ports/delivery/inbox.ts";
import type { OverflowFile } from "../../kit/ports/delivery/overflow-file.ts";
import type { Tell } from "../engine/tell.ts";

/** How many updates it holds at most; those on top of them wait with Telegram. All of them are in memory, too. */
const MOST = 20_000;

/** What people wrote is in it, so that nobody else on the machine may read it. */
const OWNER_ONLY = 0o600;

const line = z.union([
  z.object({ id: z.int(), queue: z.int(), payload: z.string() }),
  z.object({ id: z.int(), memo: z.record(z.string(), z.unknown()) }),
]);

type Line = z.infer<typeof line>;

/** An overflow file of that path, which exists only while something is in it. */
export function createOverflowFile(path: string, tell: Tell): OverflowFile {
  let notes: readonly Note[] = [];
  let count = 0;
  let isRefusing = false;
  let work: Promise<unknown> = Promise.resolve();
  /** One after the other, as they were asked for: what is added after a clearing is not cleared. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const done = work.then(step);
    work = done.catch(() => undefined);
    return done;
  };
  const write = async (lines: readonly Line[]): Promise<boolean> => {
    try {
      await append(path, lines);
      isRefusing = false;
      return true;
    } catch (error) {
      if (!isRefusing) tell.warn("inbox.not-spilled", { error });
      isRefusing = true;
      return false;
    }
  };
  return {
    add: (arrivals) =>
      inTurn(async () => {
        if (count + arrivals.length > MOST || !(await write(arrivals))) return false;
        if (count === 0) tell.warn("inbox.spilling", { path });
        count += arrivals.length;
        return true;
      }),
    note: (more) =>
      inTurn(async () => {
        notes = [...notes, ...more];
        await write(more);
      }),
    noted: () => notes,
    read: async () => {
      const text = await readFile(path, "utf8").catch(emptyWhereMissing);
      const lines = text.split("\n").flatMap(readLine);
      return {
        arrivals: lines.flatMap((one) => ("payload" in one ? [one] : [])),
        notes: lines.flatMap((one) => ("memo" in one ? [one] : [])),
      };
    },
    clear: () =>
      inTurn(async () => {
        await rm(path, { force: true });
        if (count > 0) tell.warn("inbox.spill-taken-up", { updates: count });
        count = 0;
        notes = [];
      }),
  };
}

async function append(path: string, lines: readonly Line[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "a", OWNER_ONLY);
  try {
    await file.appendFile(lines.map((one) => `${JSON.stringify(one)}\n`).join(""));
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** The last line may be cut off: the process was killed while it wrote, and nothing was built on it. */
function readLine(text: string): readonly Line[] {
  try {
    return [line.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}

function emptyWhereMissing(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
  throw error;
}
