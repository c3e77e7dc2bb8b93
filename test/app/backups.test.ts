// The copies that the bot makes of the embedded database: one an hour, the last seven, and no failure that stops the bot.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { backupFolder, createBackups } from "../../src/app/backups.ts";
import { after, type Instant, instant, minutes } from "../../src/core/time.ts";
import { noMeter } from "../../src/kit/ports/delivery/meter.ts";
import { restore } from "../../src/storage/backup/restore.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import { truncate } from "../storage/engines.ts";
import { openMigrated } from "../storage/template.ts";

let database: Database;
let folder: string;
let now: Instant;

beforeAll(async () => {
  database = await openMigrated();
});
beforeEach(async () => {
  await truncate(database);
  folder = mkdtempSync(join(tmpdir(), "moderato-backups-"));
  now = instant(Date.UTC(2030, 0, 1, 12));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => database.close());

function scene() {
  const told: unknown[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void told.push(JSON.parse(line).msg) });
  const counted: string[] = [];
  const backups = createBackups({
    config: { DATA_DIR: folder },
    database,
    clock: { now: () => now },
    logger,
    meter: { ...noMeter, count: (what, { outcome } = {}) => void counted.push(`${what} ${outcome}`) },
  });
  const files = () => readdirSync(backupFolder({ DATA_DIR: folder })).sort();
  return { backups, files, told, counted };
}

test("a copy is made where there is none, and another when it is an hour old", async () => {
  const { backups, files, counted } = scene();
  for (const passed of [0, 1, 30, 28]) {
    now = after(now, minutes(passed));
    await backups.look();
  }
  expect(files()).toEqual(["moderato-2030-01-01T12-00.jsonl.gz"]);
  now = after(now, minutes(1));
  await backups.look();
  expect(files()).toEqual(["moderato-2030-01-01T12-00.jsonl.gz", "moderato-2030-01-01T13-00.jsonl.gz"]);
  expect(counted).toEqual(["backups done", "backups done"]);
});

test("the last seven are kept, and files of others are left alone", async () => {
  const { backups, files } = scene();
  await backups.look();
  writeFileSync(join(backupFolder({ DATA_DIR: folder }), "mine.jsonl.gz"), "");
  for (let hour = 1; hour < 10; hour++) {
    now = after(now, minutes(60));
    await backups.look();
  }
  expect(files()).toHaveLength(8);
  expect(files()).toContain("mine.jsonl.gz");
  expect(files()).toContain("moderato-2030-01-01T21-00.jsonl.gz");
  expect(files()).not.toContain("moderato-2030-01-01T14-00.jsonl.gz");
});

test("a copy can be restored", async () => {
  await database.client.$executeRawUnsafe("INSERT INTO chats (id, kind, title) VALUES (-1, 'group', 'Garden')");
  const { backups, files } = scene();
  await backups.look();
  await truncate(database);
  await restore(database, join(backupFolder({ DATA_DIR: folder }), files()[0] ?? ""), { replace: false });
  expect(await database.client.chat.findMany()).toMatchObject([{ title: "Garden" }]);
});

test("a folder that cannot be written is told, and tried again", async () => {
  const { backups, told, counted, files } = scene();
  writeFileSync(join(folder, "backups"), "");
  await backups.look();
  expect(told).toEqual(["storage.not-backed-up"]);
  rmSync(join(folder, "backups"));
  await backups.look();
  expect(files()).toHaveLength(1);
  expect(counted).toEqual(["backups failed", "backups done"]);
});

test("a clock that was put back is no reason to wait for it", async () => {
  const { backups, files } = scene();
  await backups.look();
  now = after(now, minutes(-180));
  await backups.look();
  expect(files()).toHaveLength(2);
});
