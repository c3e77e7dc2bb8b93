// Statements of the embedded database that are kept prepared give what PGlite's own would.
import { afterAll, beforeAll, expect, test } from "vitest";
import { Prisma } from "../../src/generated/prisma/client.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import { openMigrated } from "./template.ts";

let database: Database;
beforeAll(async () => {
  database = await openMigrated();
  await database.session(({ run }) => run("CREATE TABLE tried (id int PRIMARY KEY, word text)"));
});
afterAll(() => database.close());

const insert = (id: number | null, word: string): Prisma.Sql =>
  Prisma.sql`INSERT INTO tried (id, word) VALUES (${id}::int, ${word}::text)`;
const words = async (): Promise<readonly unknown[]> =>
  (await database.run(Prisma.sql`SELECT word FROM tried ORDER BY id`)).rows.map(({ word }) => word);
const kept = async (): Promise<number> =>
  Number((await database.run(Prisma.sql`SELECT count(*) AS count FROM pg_prepared_statements`)).rows[0]?.["count"]);

test("the same statement is prepared once, and counts what it touched each time", async () => {
  expect(await database.run(insert(1, "one"))).toMatchObject({ count: 1 });
  const before = await kept();
  expect(await database.run(insert(2, "two"))).toMatchObject({ count: 1 });
  expect(await kept()).toBe(before);
  expect(await words()).toEqual(["one", "two"]);
});

test("one that fails can be run again", async () => {
  await expect(database.run(insert(1, "again"))).rejects.toMatchObject({ code: "23505" });
  await expect(database.run(insert(null, "nothing"))).rejects.toMatchObject({ code: "23502" });
  expect(await database.run(insert(3, "three"))).toMatchObject({ count: 1 });
});

test("one that is no SQL fails, and nothing else does", async () => {
  await expect(database.run(Prisma.sql`SELEC 1`)).rejects.toMatchObject({ code: "42601" });
  expect(await words()).toEqual(["one", "two", "three"]);
});

test("one that fails takes its transaction back", async () => {
  const both = database.transaction(async (run) => {
    await run(insert(4, "four"));
    await run(insert(1, "again"));
  });
  await expect(both).rejects.toMatchObject({ code: "23505" });
  expect(await words()).toEqual(["one", "two", "three"]);
  await database.transaction((run) => run(insert(4, "four")));
  expect(await words()).toHaveLength(4);
});

test("a query outside waits for the transaction", async () => {
  let outside: Promise<readonly unknown[]> | undefined;
  await database.transaction(async (run) => {
    outside = words();
    await run(insert(5, "five"));
  });
  expect(await outside).toContain("five");
});

test("no more than two hundred are kept, and those that went answer like the others", async () => {
  for (let number = 0; number < 250; number++) await database.session(({ query }) => query(`SELECT ${number}`, []));
  expect(await kept()).toBe(200);
  expect(await words()).toHaveLength(5);
});

test("after a change of the table it fails once at most, and is prepared anew", async () => {
  const all = Prisma.sql`SELECT * FROM tried WHERE id = 1`;
  expect((await database.run(all)).rows).toEqual([{ id: 1, word: "one" }]);
  await database.session(({ run }) => run("ALTER TABLE tried ADD COLUMN more int DEFAULT 7"));
  await database.run(all).catch(() => undefined);
  expect((await database.run(all)).rows).toEqual([{ id: 1, word: "one", more: 7 }]);
});
