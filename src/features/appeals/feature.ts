// Appeals: a person sanctioned by the bot may ask once, in private, that another admin reviews the case.

import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import { appealsButton } from "../../kit/acts/case-buttons.ts";
import { callback, wholeNumber } from "../../kit/declarations/callback.ts";
import { link } from "../../kit/declarations/link.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import type { Button, Card } from "../../kit/reply.ts";
import { appealRetelling } from "./audit-hooks.ts";
import { type AppealDecision, createDecide, decisionCodec } from "./callbacks.ts";
import { appealParts } from "./commands.ts";
import { isAppealable, obstacleTo } from "./eligibility.ts";
import { createAnnouncement } from "./jobs.ts";
import { wordsPrompt } from "./prompts.ts";
import { appealTables, createAppealStore } from "./store.ts";
import { caseSummary } from "./texts.ts";

export const appeals = feature({
  id: "appeals",
  uses: [
    "caseKinds",
    "caseMessages",
    "cases",
    "chats",
    "gateway",
    "audit",
    "jobs",
    "statuses",
    "undo",
    "unitOfWork",
    "messenger",
  ],
  tables: appealTables,
  store: createAppealStore,
  setup: ({ store: appeals, ...ports }) => {
    const deps = { ...ports, appeals };
    const open = link<NoSettings, number>({
      id: "appeals.open",
      access: "everyone",
      codec: wholeNumber,
      run: async ({ chat, actor, args, now }) => {
        const found = await deps.cases.find(chat.id, args);
        const obstacle = await obstacleTo(deps.appeals, found, { memberId: actor.id, now });
        if (obstacle || !found) return { kind: "said", reply: obstacle };
        return { kind: "asked", prompt: "words", draft: { number: args, matter: caseSummary(found, chat) } };
      },
    });
    const decide = callback<NoSettings, AppealDecision>({
      id: "appeals.decide",
      access: "restrict_members",
      codec: decisionCodec,
      run: createDecide(deps),
    });
    const buttonsOf = (chatId: number, number: number): Card["buttons"] => [
      [
        decide.button(text("appeals-button-accept"), { number, isAccepted: true }, chatId),
        decide.button(text("appeals-button-reject"), { number, isAccepted: false }, chatId),
      ],
    ];
    const announcement = createAnnouncement(deps, buttonsOf);
    const button = (opened: Case, label: Text): Button => open.button(label, opened.chatId, opened.number);
    const buttonFor = (opened: Case, count: number): Button =>
      count === 1
        ? button(opened, text("appeals-button-appeal"))
        : appealsButton(text("appeals-button-appeal"), opened.chatId);
    const list = appealParts(deps, button);
    return {
      title: "appeals-title",
      commands: [list.command],
      links: [open, list.link],
      callbacks: [decide],
      jobs: [announcement.job],
      prompts: [wordsPrompt(deps, { announcement, buttonsOf })],
      auditHooks: [
        { retell: appealRetelling(deps) },
        {
          button: (opened, count) => (isAppealable(opened) ? buttonFor(opened, count) : undefined),
        },
      ],
    };
  },
});
