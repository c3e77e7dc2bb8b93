// Compiled entries are remembered, within bounds.
import { expect, test } from "vitest";
import type { Matcher } from "../../src/features/blocklists/matcher.ts";
import { createMatchers } from "../../src/features/blocklists/matchers.ts";

const matcherOf = (weight: number): Matcher => ({ size: 1, weight, hits: () => [] });

function loading(weights: Readonly<Record<number, number>> = {}) {
  const loads: number[] = [];
  return {
    loads,
    load: async (chatId: number) => {
      loads.push(chatId);
      return matcherOf(weights[chatId] ?? 1);
    },
  };
}

test("what is loaded is at hand from then on, until it is forgotten", async () => {
  const { loads, load } = loading();
  const matchers = createMatchers(load);
  const first = matchers.of(1);
  expect(first).toBeInstanceOf(Promise);
  expect(matchers.of(1)).toBe(first);
  const matcher = await first;
  expect(matchers.of(1)).toBe(matcher);
  matchers.forget(1);
  expect(matchers.of(1)).toBeInstanceOf(Promise);
  await matchers.of(1);
  matchers.forgetAll();
  await matchers.of(1);
  expect(loads).toEqual([1, 1, 1]);
});

test("what changes while it is loaded is loaded again", async () => {
  const { loads, load } = loading();
  const matchers = createMatchers(load);
  const begun = matchers.of(1);
  matchers.forget(1);
  await begun;
  expect(matchers.of(1)).toBeInstanceOf(Promise);
  await matchers.of(1);
  expect(loads).toEqual([1, 1]);
});

test("a failure is not remembered", async () => {
  const answers = [Promise.reject(new Error("away")), Promise.resolve(matcherOf(1))];
  const matchers = createMatchers(() => answers.shift() as Promise<Matcher>);
  await expect(matchers.of(1)).rejects.toThrow("away");
  expect(await matchers.of(1)).toMatchObject({ weight: 1 });
});

test("where memory is short, those go that were not asked for lately", async () => {
  const { loads, load } = loading({ 1: 40, 2: 40, 3: 40 });
  const matchers = createMatchers(load, 100);
  await matchers.of(1);
  await matchers.of(2);
  await matchers.of(3);
  await matchers.of(2);
  expect(loads).toEqual([1, 2, 3]);
  await matchers.of(1);
  expect(loads).toEqual([1, 2, 3, 1]);
});

test("one that is larger than all memory is remembered alone", async () => {
  const { loads, load } = loading({ 1: 500 });
  const matchers = createMatchers(load, 100);
  await matchers.of(1);
  await matchers.of(1);
  expect(loads).toEqual([1]);
  await matchers.of(2);
  await matchers.of(2);
  expect(loads).toEqual([1, 2]);
});
