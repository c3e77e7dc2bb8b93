// Batches: one write at a time, in the order of adding, and each failure its own.
import { describe, expect, test } from "vitest";
import { createBatcher } from "../../src/async/batcher.ts";

/** A batcher whose writes wait until they are let go, or fail. */
function scene(options: Parameters<typeof createBatcher>[1] = { most: 100, isEager: true }) {
  const batches: { readonly ids: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const batcher = createBatcher<number, void>(
    (ids) =>
      new Promise((resolve, reject) => {
        batches.push({ ids, end: (error) => (error ? reject(error) : resolve()) });
      }),
    options,
  );
  const answers = new Map<number, "kept" | "failed">();
  const add = (id: number): Promise<unknown> =>
    batcher.add(id).then(
      () => answers.set(id, "kept"),
      () => answers.set(id, "failed"),
    );
  return { batches, batcher, add, answers };
}

test("what arrives while others are being kept is kept together, at most a hundred at once, in its order", async () => {
  const { batches, add, answers } = scene();
  const all = Array.from({ length: 131 }, (_, id) => add(id));
  for (let number = 0; number < 3; number++) {
    await expect.poll(() => batches).toHaveLength(number + 1);
    batches[number]?.end();
  }
  await Promise.all(all);
  expect(batches.map(({ ids }) => ids.length)).toEqual([1, 100, 30]);
  expect(batches.flatMap(({ ids }) => ids)).toEqual(Array.from({ length: 131 }, (_, id) => id));
  expect(new Set(answers.values())).toEqual(new Set(["kept"]));
});

test("a batch that fails takes none of the next with it", async () => {
  const { batches, add, answers } = scene();
  const both = [add(1), add(2)];
  batches[0]?.end(new Error("away"));
  await expect.poll(() => batches).toHaveLength(2);
  batches[1]?.end();
  await Promise.all(both);
  expect([...answers]).toEqual([
    [1, "failed"],
    [2, "kept"],
  ]);
});

test("after a quiet time the first is kept at once", async () => {
  const { batches, add } = scene();
  for (const id of [1, 2]) {
    const adding = add(id);
    expect(batches.at(-1)?.ids).toEqual([id]);
    batches.at(-1)?.end();
    await adding;
  }
});

describe("a batcher that is not eager", () => {
  test("writes the items of one tick together, and is idle once they are written", async () => {
    const { batches, batcher, add } = scene({});
    const all = [add(1), add(2), add(3)];
    await expect.poll(() => batches).toHaveLength(1);
    const idle = batcher.idle();
    batches[0]?.end();
    await Promise.all([...all, idle]);
    expect(batches.map(({ ids }) => ids)).toEqual([[1, 2, 3]]);
  });
});
