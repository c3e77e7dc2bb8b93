// The kinds of acts: each is declared once, has its words in every language, and can be taken back as it says.
import { describe, expect, test } from "vitest";
import type { Case, CaseKind } from "../../src/core/case.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { createCaseKinds } from "../../src/kit/declarations/case-kinds.ts";
import { moderationKinds } from "../../src/moderation/cases/case-kinds.ts";
import { declaredFeatures } from "../support/features.ts";
import { ADMIN, ANNA, CHAT, caseKinds, NOW } from "../support/ports.ts";

const all = caseKinds.where(() => true);
const { locales, plain } = createTranslator();

/** Acts on all members of a chat, which name nobody. */
const ON_CHATS: readonly CaseKind[] = ["lockdown", "lockdown-end"];

const caseOf = (kind: CaseKind): Case => ({
  chatId: CHAT.id,
  number: 7,
  state: "open",
  kind,
  target: ANNA,
  at: NOW,
  until: undefined,
  actor: { kind: "member", member: ADMIN },
  reason: undefined,
  former: undefined,
  evidence: { signals: [], messageIds: [1] },
});

describe.each(locales)("in %s", (locale) => {
  test.each([...all, "exile"])("a case of the kind %s has its name, and a name when it is taken back", (kind) => {
    const label = plain(caseKinds.label(kind), locale);
    expect(label).not.toBe("");
    const undone = plain(caseKinds.of(kind).undone(caseOf(kind)), locale);
    expect(undone).toContain(ON_CHATS.includes(kind) ? "" : ANNA.name);
    expect(undone).not.toBe("");
  });
});

test("an act that a feature takes back has the feature's own reversal", () => {
  const byFeature = caseKinds.where(({ undo }) => undo === "feature");
  const reversals = declaredFeatures.flatMap((feature) => feature.reversals);
  expect(byFeature).toEqual(["warn", "lockdown"]);
  for (const kind of byFeature) expect(reversals.filter(({ fits }) => fits(caseOf(kind)))).toHaveLength(1);
});

test("what a kind takes back is a kind itself", () => {
  const taken = all.flatMap((kind) => caseKinds.of(kind).takesBack ?? []);
  expect(taken.length).toBeGreaterThan(5);
  expect(taken.filter((kind) => !caseKinds.isDeclared(kind))).toEqual([]);
});

test("a kind that two declare is refused by its name", () => {
  expect(() => createCaseKinds(moderationKinds, { ban: caseKinds.of("ban") })).toThrow("ban is declared twice");
});

test("a kind that nobody declares any more cannot be taken back, and what lifts others is found", () => {
  expect(caseKinds.of("exile").undo).toBeTypeOf("object");
  expect(caseKinds.lifting("mute")).toBe("unmute");
  expect(caseKinds.lifting("title")).toBe("demote");
  expect(caseKinds.lifting("kick")).toBeUndefined();
});
