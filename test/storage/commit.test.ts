// The one way into the database: shared transactions, outages, and units that spoil them.
import { describe, expect, test } from "vitest";
import { Prisma } from "../../src/generated/prisma/client.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import type { Ran, Run } from "../../src/storage/engine/sql-session.ts";
import { Conflict, createCommitter } from "../../src/storage/unit-of-work/commit.ts";
import { openUnit, type Unit } from "../../src/storage/unit-of-work/unit.ts";

const AWAY = Object.assign(new Error("gone"), { code: "ECONNREFUSED" });

/** A database that remembers which transactions it committed; `fails` is asked before each commit. */
function fakeDatabase(fails: (transaction: number) => unknown = () => undefined) {
  const committed: string[][] = [];
  const rows = new Set([1, 2, 3]);
  let transactions = 0;
  const transaction = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const said: string[] = [];
    const taken: number[] = [];
    const run: Run = async ({ text, values }): Promise<Ran> => {
      if (text.includes("DELETE FROM inbox")) {
        const found = (values[0] as bigint[]).map(Number).filter((id) => rows.has(id));
        taken.push(...found);
        return { rows: found.map((id) => ({ id })), count: found.length };
      }
      if (text === "broken") throw new Error("syntax");
      said.push(text);
      return { rows: [], count: 1 };
    };
    const result = await work(run);
    transactions += 1;
    const failure = fails(transactions);
    if (failure === AWAY) throw AWAY;
    for (const id of taken) rows.delete(id);
    committed.push(said);
    if (failure) throw failure;
    return result;
  };
  return { committed, database: { transaction } as Pick<Database, "transaction"> as Database };
}

function committing(fails?: Parameters<typeof fakeDatabase>[0]) {
  const told: string[] = [];
  const { committed, database } = fakeDatabase(fails);
  const tell = { warn: (event: string) => void told.push(event) };
  return { told, committed, ...createCommitter({ database, tell, took: () => undefined }) };
}

function unit(sql: string, { id, expects }: { readonly id?: number; readonly expects?: number } = {}): Unit {
  const origin = { kind: "update", id } as Unit["origin"];
  const made = openUnit(id === undefined ? undefined : origin);
  made.writes.push({ sql: Prisma.raw(sql), expects });
  return made;
}

describe("units", () => {
  test("that come together share a transaction, in their order", async () => {
    const { commit, committed } = committing();
    expect(await Promise.all([commit(unit("a", { id: 1 })), commit(unit("b")), commit(unit("c", { id: 2 }))])).toEqual([
      "own",
      "own",
      "own",
    ]);
    expect(committed).toEqual([["a", "b", "c"]]);
  });

  test("whose row is gone write nothing", async () => {
    const { commit, committed } = committing();
    expect(await commit(unit("a", { id: 7 }))).toBe("foreign");
    expect(committed).toEqual([[]]);
  });

  test("that do not touch as many rows as they must are refused, and the others are committed", async () => {
    const { commit, committed } = committing();
    const [first, second, third] = [unit("a", { id: 1 }), unit("b", { id: 2, expects: 5 }), unit("c", { id: 3 })];
    const outcomes = await Promise.allSettled([commit(first), commit(second), commit(third)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(outcomes[1]).toMatchObject({ reason: expect.any(Conflict) });
    expect(committed).toEqual([["a"], ["c"]]);
  });

  test("that the database refuses are told why, and the others are committed", async () => {
    const { commit, committed } = committing();
    const outcomes = await Promise.allSettled([commit(unit("broken", { id: 1 })), commit(unit("b", { id: 2 }))]);
    expect(outcomes[0]).toMatchObject({ reason: { message: "syntax" } });
    expect(committed).toEqual([["b"]]);
  });
});

describe("while the database is away", () => {
  test("commits wait, it is said once, and all is written once it is back", async () => {
    const { commit, committed, told, idle } = committing((count) => (count < 4 ? AWAY : undefined));
    expect(await Promise.all([commit(unit("a", { id: 1 })), commit(unit("b", { id: 2 }))])).toEqual(["own", "own"]);
    await idle();
    expect(committed).toEqual([["a", "b"]]);
    expect(told).toEqual(["storage.away"]);
  });

  test("a commit whose answer was lost is not written again, and counts as one's own", async () => {
    const lost = Object.assign(new Error("cut"), { code: "ECONNRESET" });
    const { commit, committed } = committing((count) => (count === 1 ? lost : undefined));
    expect(await commit(unit("a", { id: 1 }))).toBe("own");
    expect(committed).toEqual([["a"], []]);
  });
});

test("a failure that nobody planned for ends those it concerns, and the next are committed", async () => {
  const { commit, committed } = committing((count) => (count === 1 ? new Error("closed") : undefined));
  await expect(commit(unit("a"))).rejects.toThrow("closed");
  expect(await commit(unit("b"))).toBe("own");
  expect(committed.at(-1)).toEqual(["b"]);
});
