// What JSON columns hold is read by schemas: what was written comes back, what this version does not know is left out or refused.
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/core/case.ts";
import type { MemberStatus } from "../../../src/core/member.ts";
import { lasting, moment, text } from "../../../src/core/text.ts";
import { hours } from "../../../src/core/time.ts";
import {
  storedEvidence,
  storedMember,
  storedReason,
  storedStatus,
  storedText,
} from "../../../src/kit/parsing/stored.ts";
import { fromJson } from "../../../src/storage/unit-of-work/columns.ts";
import { ANNA, NOW } from "../../support/ports.ts";

/** A value as a column gives it back. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const statuses: readonly MemberStatus[] = [
  { kind: "owner", anonymous: true, title: "Founder" },
  { kind: "admin", rights: ["delete_messages", "pin_messages"], anonymous: false, title: undefined },
  { kind: "member", isSuspended: true, tag: "new" },
  { kind: "restricted", present: true, permissions: ["send_messages"], until: NOW },
  { kind: "left" },
  { kind: "banned", until: undefined },
];

test.each(statuses)("what somebody was comes back: $kind", (status) => {
  expect(storedStatus.parse(kept(status))).toEqual(status);
});

test("people, texts and reasons come back, with all that can stand in a text", () => {
  const anna = { ...ANNA, anonymousAdmin: { title: "Gardener" } };
  expect(storedMember.parse(kept(anna))).toEqual(anna);
  expect(storedMember.parse(kept({ ...ANNA, mask: { title: "Gardener" } }))).toEqual(anna);
  const said = text("moderation-banned-for", { user: ANNA, number: 7, duration: lasting(hours(3)) });
  const nested = text("moderation-with-reason", { act: said, reason: text("undo-end", { until: moment(NOW) }) });
  expect(storedText.parse(kept(nested))).toEqual(nested);
  expect(storedReason.parse("spam")).toBe("spam");
});

test("evidence comes back whole", () => {
  const evidence: Evidence = {
    signals: [{ name: "run", weight: 1, detail: text("moderation-no-access") }],
    messageIds: [1, 2],
    about: [3],
    denied: ["send_messages"],
    copies: { chatId: -1, messageIds: [9] },
    role: { kind: "moderator", before: { rights: ["pin_messages"], reason: undefined, by: 7, at: NOW } },
    closed: [4],
    isExplained: true,
    warned: { number: 3, spent: [{ id: 1, by: 7, reason: undefined, at: NOW, caseNumber: 2 }] },
    uncopied: 1,
    failed: { kind: "ban", why: text("moderation-no-access") },
  };
  expect(storedEvidence.parse(kept(evidence))).toEqual(evidence);
});

describe("what this version does not know", () => {
  test("is left out of lists of rights", () => {
    const read = storedStatus.parse({ kind: "admin", rights: ["fly", "pin_messages"], anonymous: false });
    expect(read).toEqual({ kind: "admin", rights: ["pin_messages"], anonymous: false, title: undefined });
  });

  test("is refused by the name of its column", () => {
    expect(() => fromJson(storedStatus, { kind: "ghost" }, "cases.former")).toThrow("cases.former");
    expect(() => fromJson(storedEvidence, { signals: 7 }, "cases.evidence")).toThrow("signals");
  });
});
