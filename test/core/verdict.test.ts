// How verdicts become one plan: the laws of resolving.
import { describe, expect, test } from "vitest";
import type { Sanction } from "../../src/core/sanction.ts";
import { text } from "../../src/core/text.ts";
import { hours } from "../../src/core/time.ts";
import { type OtherMessage, resolve, type Verdict } from "../../src/core/verdict.ts";

const verdict = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  reason: text("flood-reason-consecutive"),
  sanction: undefined,
  remove: [],
  evidence: [],
  ...more,
});

const SANCTIONS: readonly (Sanction | undefined)[] = [
  undefined,
  { kind: "warn" },
  { kind: "mute", for: hours(1) },
  { kind: "mute" },
  { kind: "ban" },
];

const REMOVALS: readonly Verdict["reactions"][] = [undefined, "one", "all"];

/** A message of one of three others. */
const otherMessage = (author: number, id: number): OtherMessage => ({
  member: { kind: "user", id: author, name: `Other ${author}`, username: undefined },
  message: { chatId: -1, id, topic: undefined },
  album: undefined,
});

/** Numbers that look thrown and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** Up to four verdicts of different rules. */
function verdictsOf(seed: number): readonly Verdict[] {
  const roll = dice(seed);
  const rules = ["a.one", "b.two", "c.three", "d.four"].filter(() => roll(3) > 0);
  return rules.map((rule) =>
    verdict(rule, {
      sanction: SANCTIONS[roll(SANCTIONS.length)],
      remove: Array.from({ length: roll(4) }, () => roll(6)),
      watch: roll(4) === 0,
      reactions: REMOVALS[roll(REMOVALS.length)],
      others: Array.from({ length: roll(3) }, () => otherMessage(roll(3), roll(5))),
    }),
  );
}

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe("resolving", () => {
  test("does not depend on the order of the verdicts", () => {
    for (const seed of seeds) {
      const verdicts = verdictsOf(seed);
      const roll = dice(seed);
      const shuffled = [...verdicts].sort(() => roll(3) - 1);
      expect(resolve(shuffled)).toEqual(resolve(verdicts));
    }
  });

  test("counts a verdict that is given twice once", () => {
    for (const seed of seeds) {
      const verdicts = verdictsOf(seed);
      expect(resolve([...verdicts, ...verdicts])).toEqual(resolve(verdicts));
    }
  });

  test("of nothing is no plan", () => {
    expect(resolve([])).toBeUndefined();
  });

  test("takes every message once, in rising order, and the harshest sanction", () => {
    const plan = resolve([
      verdict("b.two", { remove: [9, 3], sanction: { kind: "mute", for: hours(1) } }),
      verdict("a.one", { remove: [3, 5], sanction: { kind: "ban" } }),
      verdict("c.three", { sanction: { kind: "warn" } }),
    ]);
    expect(plan).toMatchObject({ remove: [3, 5, 9], sanction: { kind: "ban" } });
    expect(plan?.grounds.map(({ rule }) => rule)).toEqual(["a.one", "b.two", "c.three"]);
  });

  test("keeps verdicts that only watch apart: they remove nothing and sanction nobody", () => {
    const plan = resolve([verdict("a.one", { watch: true, remove: [1], sanction: { kind: "ban" } }), verdict("b.two")]);
    expect(plan).toMatchObject({ remove: [], sanction: undefined });
    expect(plan?.watched.map(({ rule }) => rule)).toEqual(["a.one"]);
  });

  test.each([
    [[undefined, undefined], undefined],
    [["one", undefined], "one"],
    [["one", "all"], "all"],
    [["all", "one"], "all"],
  ] as const)("takes of reactions %j: %s", (removals, expected) => {
    expect(resolve(removals.map((reactions, place) => verdict(`a.${place}`, { reactions })))?.reactions).toBe(expected);
  });

  test("names each of the others once, with all their messages and the harshest sanction of those that name them", () => {
    const plan = resolve([
      verdict("a.one", { sanction: { kind: "mute" }, others: [otherMessage(2, 9), otherMessage(1, 4)] }),
      verdict("b.two", { sanction: { kind: "ban" }, others: [otherMessage(2, 3), otherMessage(2, 9)] }),
      verdict("c.three", { watch: true, sanction: { kind: "ban" }, others: [otherMessage(1, 5)] }),
    ]);
    expect(
      plan?.others.map(({ member, messages, sanction }) => [
        member.id,
        messages.map(({ message }) => message.id),
        sanction,
      ]),
    ).toEqual([
      [1, [4], { kind: "mute" }],
      [2, [3, 9], { kind: "ban" }],
    ]);
  });
});
