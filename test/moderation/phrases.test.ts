// What a chat is told of cases about roles.
import { expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { noticeOf } from "../../src/moderation/phrases.ts";
import { ADMIN, ANNA, CHAT, NOW } from "../support/ports.ts";
import { adminWith } from "../support/ranks.ts";

const opened = (part: Partial<Case>): Case => ({
  chatId: CHAT.id,
  number: 1,
  state: "open",
  kind: "promote",
  target: ANNA,
  at: NOW,
  until: undefined,
  actor: { kind: "member", member: ADMIN },
  reason: undefined,
  former: { kind: "member" },
  evidence: { signals: [], messageIds: [] },
  ...part,
});

const moderator = { signals: [], messageIds: [], role: { kind: "moderator", before: undefined } } as const;

test.each<[string, Partial<Case>, string]>([
  ["an admin who is made", {}, "moderation-promoted"],
  ["a moderator who is made", { evidence: moderator }, "moderation-moderator"],
  ["a moderator who is none any more", { kind: "demote", evidence: moderator }, "moderation-no-moderator"],
  [
    "an admin who was a moderator besides",
    { kind: "demote", evidence: moderator, former: adminWith([]) },
    "moderation-demoted",
  ],
])("%s", (_what, part, key) => {
  expect(noticeOf(opened(part)).key).toBe(key);
});
