// Connections that the server ends in the middle of the work: what was under way fails, and the process goes on.
import { describe, expect, test } from "vitest";
import { Prisma } from "../../src/generated/prisma/client.ts";
import { isAway } from "../../src/storage/engine/connection-errors.ts";
import { type Engine, engines, onServer, useWorld } from "./engines.ts";

const server = process.env["TEST_DATABASE_URL"];

describe.runIf(server)("on PostgreSQL", () => {
  const world = useWorld(engines.at(-1) as Engine);

  test("a transaction fails as an outage does, and the next one works", async () => {
    const { database } = world();
    const [row] = (await database.run(Prisma.sql`SELECT current_database() AS name`)).rows;
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${String(row?.["name"])}'`;
    const failure: unknown = await database
      .transaction(async (run) => {
        await run(Prisma.sql`SELECT 1`);
        await onServer(server ?? "", end);
        await run(Prisma.sql`SELECT pg_sleep(2)`);
      })
      .catch((error: unknown) => error);
    expect(isAway(failure)).toBe(true);
    expect(await database.transaction(async (run) => (await run(Prisma.sql`SELECT 7 AS n`)).rows)).toEqual([{ n: 7 }]);
    await database.ping().catch(() => database.ping());
  });
});
