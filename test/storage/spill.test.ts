// The file for updates that arrive while the database is away: read as it was written, whatever ended the process.
import { appendFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Arrival } from "../../src/kit/ports/delivery/inbox.ts";
import { createOverflowFile } from "../../src/storage/unit-of-work/overflow-file.ts";

let folder: string;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "moderato-spill-"));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pathOf = (): string => join(folder, "deep", "waiting.jsonl");
const open = (path = pathOf()) => createOverflowFile(path, { warn: (event) => void told.push(event) });
const arrival = (id: number, text = "hi"): Arrival => ({ id, queue: -id, payload: JSON.stringify({ text }) });

describe("a spill", () => {
  test("is read in another process as it was written, in order", async () => {
    const hostile = [arrival(1, "a\nb\u2028\u001e\u0000"), arrival(2, "\ud800 🦊"), arrival(3)];
    await open().add(hostile.slice(0, 2));
    expect(await open().add(hostile.slice(2))).toBe(true);
    expect((await open().read()).arrivals).toEqual(hostile);
    expect(statSync(pathOf()).mode & 0o777).toBe(0o600);
  });

  test("loses no more than a last line that was cut off", async () => {
    await open().add([arrival(1), arrival(2)]);
    appendFileSync(pathOf(), '{"id":3,"queue":-3,"payl');
    expect((await open().read()).arrivals.map(({ id }) => id)).toEqual([1, 2]);
  });

  test("is gone once it is cleared, and begins anew", async () => {
    const overflowFile = open();
    await overflowFile.add([arrival(1)]);
    await overflowFile.clear();
    expect(existsSync(pathOf())).toBe(false);
    expect(await overflowFile.read()).toEqual({ arrivals: [], notes: [] });
    await overflowFile.add([arrival(2)]);
    expect((await open().read()).arrivals.map(({ id }) => id)).toEqual([2]);
    expect(told).toEqual(["inbox.spilling", "inbox.spill-taken-up", "inbox.spilling"]);
  });

  test("keeps what is added after it was asked to clear", async () => {
    const overflowFile = open();
    await overflowFile.add([arrival(1)]);
    await Promise.all([
      overflowFile.clear(),
      overflowFile.add([arrival(2)]),
      overflowFile.note([{ id: 2, memo: { a: 1 } }]),
    ]);
    expect(await open().read()).toEqual({ arrivals: [arrival(2)], notes: [{ id: 2, memo: { a: 1 } }] });
    expect(overflowFile.noted()).toHaveLength(1);
  });

  test("that was never used leaves no file, and clears in vain without a word", async () => {
    const overflowFile = open();
    expect(await overflowFile.read()).toEqual({ arrivals: [], notes: [] });
    await overflowFile.clear();
    expect(existsSync(pathOf())).toBe(false);
    expect(told).toEqual([]);
  });

  test("says once that the disk takes nothing, and takes it where it does again", async () => {
    const path = join(folder, "file", "waiting.jsonl");
    writeFileSync(join(folder, "file"), "in the way");
    const overflowFile = open(path);
    expect(await overflowFile.add([arrival(1)])).toBe(false);
    expect(await overflowFile.add([arrival(2)])).toBe(false);
    expect(told).toEqual(["inbox.not-spilled"]);
    rmSync(join(folder, "file"));
    expect(await overflowFile.add([arrival(3)])).toBe(true);
  });

  test("remembers what updates noted, until it is cleared", async () => {
    const overflowFile = open();
    const note = { id: 1, memo: { former: { kind: "member" } } };
    await overflowFile.add([arrival(1)]);
    await overflowFile.note([note]);
    expect(overflowFile.noted()).toEqual([note]);
    expect(await open().read()).toEqual({ arrivals: [arrival(1)], notes: [note] });
    await overflowFile.clear();
    expect(overflowFile.noted()).toEqual([]);
    expect(await overflowFile.read()).toEqual({ arrivals: [], notes: [] });
  });

  test("takes no more than may wait in memory", async () => {
    const overflowFile = open();
    expect(await overflowFile.add(Array.from({ length: 20_000 }, (_, id) => arrival(id)))).toBe(true);
    expect(await overflowFile.add([arrival(20_001)])).toBe(false);
    await overflowFile.clear();
    expect(await overflowFile.add([arrival(20_001)])).toBe(true);
  });
});
