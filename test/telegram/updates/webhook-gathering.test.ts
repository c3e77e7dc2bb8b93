// Gathering of deliveries: one batch at a time, in the order of arrival, and each failure its own.
import { expect, test } from "vitest";
import { createGathering } from "../../../src/telegram/updates/webhook-gathering.ts";

/** A place to keep updates where each batch waits until it is let go, or fails. */
function scene() {
  const batches: { readonly ids: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const gathering = createGathering(
    (updates) =>
      new Promise((resolve, reject) => {
        batches.push({
          ids: updates.map(({ update_id: id }) => id),
          end: (error) => (error ? reject(error) : resolve()),
        });
      }),
  );
  const answers = new Map<number, "kept" | "failed">();
  const add = (id: number): Promise<unknown> =>
    gathering.add({ update_id: id }).then(
      () => answers.set(id, "kept"),
      () => answers.set(id, "failed"),
    );
  return { batches, add, answers };
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
