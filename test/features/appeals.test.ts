// What can be appealed, by whom it is decided, and what the buttons carry.

import { describe, expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import type { MemberStatus } from "../../src/core/member.ts";
import { text } from "../../src/core/text.ts";
import { createDecide, decisionCodec } from "../../src/features/appeals/callbacks.ts";
import { decidersOf, isAppealable } from "../../src/features/appeals/eligibility.ts";
import type { Appeal, AppealStore } from "../../src/features/appeals/store.ts";
import type { Undoing } from "../../src/kit/ports/cases/undo.ts";
import { notice } from "../../src/kit/reply.ts";
import { fakeCases } from "../support/fake-cases.ts";
import { portWith } from "../support/port-with.ts";
import {
  ADMIN,
  ANNA,
  BORIS,
  CAROL,
  CHANNEL,
  CHAT,
  caseKinds,
  fakeGateway,
  NOW,
  noAudit,
  OWNER,
} from "../support/ports.ts";
import { fakeStatuses } from "../support/remembering-ports.ts";

const opened: Case = {
  chatId: CHAT.id,
  number: 1,
  kind: "warn",
  state: "open",
  target: ANNA,
  at: NOW,
  until: undefined,
  actor: { kind: "member", member: ADMIN },
  reason: "spam",
  former: undefined,
  evidence: { signals: [], messageIds: [] },
};

describe("a case", () => {
  test("against a person by the bot can be appealed", () => {
    expect(isAppealable(opened)).toBe(true);
    expect(isAppealable({ ...opened, actor: { kind: "rule", rule: "flood.timed" } })).toBe(true);
  });

  test.each<[string, Partial<Case>]>([
    ["in somebody's favour", { kind: "unban" }],
    ["about messages alone", { kind: "delete" }],
    ["against a channel", { target: CHANNEL }],
    ["against nobody", { target: undefined }],
    ["of Telegram's own interface", { isNative: true }],
    ["that one made oneself", { actor: { kind: "member", member: ANNA } }],
  ])("%s cannot", (_, part) => {
    expect(isAppealable({ ...opened, ...part })).toBe(false);
  });

  test("is judged by admins with the right who have no part in it", () => {
    const cleaner: MemberStatus = { kind: "admin", rights: ["delete_messages"], anonymous: false, title: undefined };
    const admins = [
      { member: ADMIN, status: OWNER },
      { member: ANNA, status: OWNER },
      { member: BORIS, status: OWNER },
      { member: CAROL, status: cleaner },
      { member: { ...CAROL, kind: "bot" as const }, status: OWNER },
    ];
    expect(decidersOf(admins, opened)).toEqual([BORIS]);
  });
});

test("what a button carries is read back, and nothing else", () => {
  const verdict = { number: 42, isAccepted: false };
  expect(decisionCodec.decode(decisionCodec.encode(verdict))).toEqual(verdict);
  for (const data of ["", "42", "0-accept", "42-crown", "-1-accept", "1e3-accept"])
    expect(decisionCodec.decode(data)).toBeUndefined();
});

describe("an appeal that is accepted", () => {
  async function accepted(isTakenBack: boolean) {
    const cases = fakeCases();
    await cases.open(opened);
    const [asked, decided]: [Undoing[], string[]] = [[], []];
    const appeal: Appeal = {
      chatId: CHAT.id,
      caseNumber: 1,
      memberId: ANNA.id,
      words: "please",
      state: "open",
      at: NOW,
    };
    const appeals: AppealStore = {
      find: async () => appeal,
      add: async () => undefined,
      lastAt: async () => undefined,
      decide: async (_appeal, state) => void decided.push(state),
    };
    const press = createDecide({
      caseKinds,
      appeals,
      cases,
      audit: noAudit,
      gateway: fakeGateway(),
      messenger: { say: async () => undefined },
      chats: portWith({}),
      caseMessages: portWith({ of: async () => [] }),
      statuses: fakeStatuses({}),
      unitOfWork: portWith({ onCommit: (done) => void done(), onRollback: () => undefined }),
      undo: async (undoing) => {
        asked.push(undoing);
        return isTakenBack
          ? { ok: true, case: opened, card: notice(text("appeals-sent")) }
          : { ok: false, refusal: text("undo-unknown", { number: 7 }) };
      },
    });
    const outcome = await press({
      chat: CHAT,
      settings: {},
      now: NOW,
      actor: BORIS,
      status: OWNER,
      repliedTo: undefined,
      message: { chatId: CHAT.id, id: 9, topic: undefined },
      configure: async () => undefined,
      args: { number: 1, isAccepted: true },
    });
    return { asked, decided, outcome };
  }

  test("has the case taken back by the admin who accepts, with a reason", async () => {
    const { asked, decided, outcome } = await accepted(true);
    expect(asked).toMatchObject([{ number: 1, by: { member: BORIS }, reason: text("appeals-accepted-reason") }]);
    expect(decided).toEqual(["accepted"]);
    expect(outcome.replace?.key).toBe("appeals-decided");
  });

  test("stays open where the case cannot be taken back, and the admin hears why", async () => {
    const { decided, outcome } = await accepted(false);
    expect(decided).toEqual([]);
    expect(outcome).toEqual({ toast: text("undo-unknown", { number: 7 }), isAlert: true });
  });
});
