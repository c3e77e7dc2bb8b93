// Opening and losing the database.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/storage/engine/database.ts";
import { DatabaseInUse, DatabaseUnreachable } from "../../src/storage/engine/errors.ts";
import { migrate } from "../../src/storage/engine/migrate.ts";
import { createDatabase, engines, newWorld, onServer, START } from "./engines.ts";
import { alice, group } from "./people.ts";

const server = process.env["TEST_DATABASE_URL"];
const SECRET = "s3cr3t-Pa55";

describe.each(engines)("$name", (engine) => {
  test("answers, says its version, and closes as often as it is asked to", async () => {
    const database = await engine.open();
    await database.ping();
    expect(await database.serverVersion()).toMatch(/^\d+/);
    await database.close();
    await database.client.$disconnect();
  });
});

test("an embedded directory keeps its rows, refuses a second process and opens again", async () => {
  const directory = mkdtempSync(join(tmpdir(), "moderato-data-"));
  const lockRhythm = { heartbeat: 100, staleAfter: 600 };
  const first = await openDatabase({ dataDir: directory, lockRhythm });
  await migrate(first);
  const { seen } = newWorld(first).stores;
  seen.noteMessage({ chat: group, id: 1, author: alice, topic: 0, album: undefined, at: START });
  await seen.flush();
  await expect(openDatabase({ dataDir: directory, lockRhythm })).rejects.toThrow(DatabaseInUse);
  await Promise.all([first.close(), first.close()]);
  const second = await openDatabase({ dataDir: directory, lockRhythm });
  expect(await migrate(second)).toEqual([]);
  expect(await newWorld(second).stores.seen.author(group.id, 1)).toEqual(alice);
  await second.close();
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

test.each([
  `postgresql://user:${SECRET}@127.0.0.1:1/db`,
  `postgresql://user:${SECRET}@no-such-host.invalid/db`,
  `postgresql://user:1/${SECRET}@127.0.0.1/db`,
  `postgresql://user:12#${SECRET}@127.0.0.1/db`,
  `postgresql://user:${SECRET}/x@127.0.0.1/db`,
  `postgresql://127.0.0.1:1/db?password=${SECRET}`,
  `mysql://user:${SECRET}@127.0.0.1/db`,
  `${SECRET}`,
])("an address that leads nowhere (%#) is named DATABASE_URL, and its password stays secret", async (url) => {
  const error: unknown = await openDatabase({ url, dataDir: "unused" }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(DatabaseUnreachable);
  expect(String(error)).toContain("DATABASE_URL");
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
});

test("a server that takes the connection and says nothing is given up after three seconds", async () => {
  const mute = createServer(() => undefined).listen(0, "127.0.0.1");
  const address = mute.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const start = performance.now();
  const opening = openDatabase({ url: `postgresql://u:${SECRET}@127.0.0.1:${port}/db`, dataDir: "unused" });
  await expect(opening).rejects.toThrow(DatabaseUnreachable);
  expect(performance.now() - start).toBeLessThan(4500);
  mute.close();
});

describe.runIf(server)("PostgreSQL itself", () => {
  test("times come back right although the server lives in another time zone", async () => {
    const { url, drop } = await createDatabase(server ?? "");
    const name = new URL(url).pathname.slice(1);
    await onServer(server ?? "", `ALTER DATABASE ${name} SET timezone = 'Asia/Tokyo'`);
    const database = await openDatabase({ url, dataDir: "unused" });
    await migrate(database);
    const { chats, jobs } = newWorld(database).stores;
    await chats.know(group);
    await jobs.book({ job: "a.b", chatId: group.id, payload: 1, at: START });
    expect(await jobs.nextAt()).toBe(START);
    await database.close();
    await drop();
  });

  test("connections that the server ends are told and replaced, and the process lives on", async () => {
    const { url, drop } = await createDatabase(server ?? "");
    const broken: Error[] = [];
    const database = await openDatabase({ url, dataDir: "unused", onConnectionError: (error) => broken.push(error) });
    await Promise.all(Array.from({ length: 5 }, () => database.ping()));
    const name = new URL(url).pathname.slice(1);
    await onServer(server ?? "", `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    const answers = () =>
      database.ping().then(
        () => true,
        () => false,
      );
    await expect.poll(answers).toBe(true);
    await database.close();
    await drop();
  });

  test("a statement that never ends is given up after five seconds", async () => {
    const database = await openDatabase({ url: server ?? "", dataDir: "unused" });
    const start = performance.now();
    await expect(database.client.$executeRaw`SELECT pg_sleep(60)`).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(6500);
    await database.close();
  });

  test("a wrong database is named, the reason too", async () => {
    const url = new URL(server ?? "");
    url.pathname = "/no_such_database";
    await expect(openDatabase({ url: url.href, dataDir: "unused" })).rejects.toThrow("there is no such database");
  });
});
