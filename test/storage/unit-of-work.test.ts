// What one update leaves behind.
import { expect, test } from "vitest";
import { createUnitOfWork } from "../../src/storage/unit-of-work.ts";

function world(flush: () => Promise<void>, isDue = true) {
  const told: string[] = [];
  const tell = { warn: (event: string) => void told.push(event) };
  return { told, unitOfWork: createUnitOfWork({ flush, isDue: () => isDue }, tell) };
}

test("the work's result comes at once, however long the writing takes, and nothing is written twice at a time", async () => {
  let flushes = 0;
  const { unitOfWork } = world(() => {
    flushes += 1;
    return new Promise(() => undefined);
  });
  expect(await unitOfWork.run(async () => "done")).toBe("done");
  expect(await unitOfWork.run(async () => "again")).toBe("again");
  expect(flushes).toBe(1);
});

test("a failure of the work is thrown on, and its notes are written all the same", async () => {
  let flushes = 0;
  const { unitOfWork } = world(async () => {
    flushes += 1;
  });
  await expect(unitOfWork.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(flushes).toBe(1);
});

test("what cannot be written is told and fails no update; the next update tries again", async () => {
  const { told, unitOfWork } = world(() => Promise.reject(new Error("away")));
  await unitOfWork.run(async () => undefined);
  await new Promise(setImmediate);
  await unitOfWork.run(async () => undefined);
  await new Promise(setImmediate);
  expect(told).toEqual(["sightings.not-written", "sightings.not-written"]);
});

test("while nothing is due nothing is written", async () => {
  let flushes = 0;
  const { unitOfWork } = world(async () => {
    flushes += 1;
  }, false);
  await unitOfWork.run(async () => undefined);
  expect(flushes).toBe(0);
});
