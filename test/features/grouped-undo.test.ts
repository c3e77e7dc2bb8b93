// The rest of a wave is taken back in jobs: each asks Telegram whether the admin may still do that.

import { expect, test } from "vitest";
import type { CaseDraft } from "../../src/core/case.ts";
import type { MemberStatus } from "../../src/core/member.ts";
import { text } from "../../src/core/text.ts";
import { createGroupedUndo } from "../../src/features/cases/grouped-undo.ts";
import type { Undoing } from "../../src/kit/ports/cases/undo.ts";
import { fakeCases } from "../support/fake-cases.ts";
import { portsOf } from "../support/features.ts";
import { portWith } from "../support/port-with.ts";
import { ADMIN, ANNA, CHAT, caseKinds, NOW, OWNER } from "../support/ports.ts";

const MUTE: CaseDraft = {
  chatId: CHAT.id,
  kind: "mute",
  target: ANNA,
  actor: { kind: "rule", rule: "flood.consecutive" },
  at: NOW,
  until: undefined,
  reason: undefined,
  former: undefined,
  evidence: { signals: [], messageIds: [] },
};

async function aWave(status: MemberStatus) {
  const cases = fakeCases();
  await cases.open(MUTE);
  const asked: Undoing[] = [];
  const deps = portsOf(
    {
      caseKinds,
      cases,
      undo: async (undoing) => {
        asked.push(undoing);
        return { ok: false, refusal: text("undo-done-already", { number: undoing.number }) };
      },
      chats: portWith({ find: async () => CHAT }),
      jobs: { book: async () => undefined, cancel: async () => undefined },
      statuses: portWith({ fresh: async () => ({ ok: true, value: status }) }),
    },
    "caseMessages",
    "clock",
    "features",
    "gateway",
    "noticesFor",
    "audit",
    "messenger",
  );
  return { asked, job: createGroupedUndo(deps).job };
}

const payload = { from: 1, to: 1, by: { ...ADMIN, anonymousAdmin: { title: "Gardener" } } };

test("an admin who may restrict members goes on, and stays behind the title", async () => {
  const { asked, job } = await aWave(OWNER);
  await job.run(CHAT.id, payload, NOW);
  expect(asked).toMatchObject([
    { number: 1, by: { kind: "member", member: { id: ADMIN.id, anonymousAdmin: { title: "Gardener" } } } },
  ]);
});

test("an admin who was demoted meanwhile takes nothing more back", async () => {
  const { asked, job } = await aWave({ kind: "member" });
  await job.run(CHAT.id, payload, NOW);
  expect(asked).toEqual([]);
});
