// Appeals: whoever was punished by the bot may ask once, in private, that another admin looks at it.

import { z } from "zod";
import type { Case } from "../../core/case.ts";
import { type Text, text } from "../../core/text.ts";
import { appealsButton } from "../../kit/acts/case-buttons.ts";
import { callback, wholeNumber } from "../../kit/declarations/callback.ts";
import { link } from "../../kit/declarations/link.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { storedText } from "../../kit/parsing/stored.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Button, Card } from "../../kit/reply.ts";
import { type Announcing, appealTelling, appealText, createAnnouncing } from "./announcing.ts";
import { type DecidingDeps, deciding, type Verdict, verdictCodec } from "./deciding.ts";
import { listing } from "./listing.ts";
import { isAppealable, matterText, obstacleTo } from "./matter.ts";
import { appealRetelling } from "./overtaken.ts";
import { appealTables, createAppealStore } from "./store.ts";

export type AppealDeps = DecidingDeps & Ports<"jobs">;

/** The most that an appeal may say. */
const LONGEST = 1_000;

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
        return { kind: "asked", prompt: "words", draft: { number: args, matter: matterText(found, chat) } };
      },
    });
    const decide = callback<NoSettings, Verdict>({
      id: "appeals.decide",
      access: "restrict_members",
      codec: verdictCodec,
      run: deciding(deps),
    });
    const rowsOf = (chatId: number, number: number): Card["buttons"] => [
      [
        decide.button(text("appeals-button-accept"), { number, isAccepted: true }, chatId),
        decide.button(text("appeals-button-reject"), { number, isAccepted: false }, chatId),
      ],
    ];
    const announcing = createAnnouncing(deps, rowsOf);
    const button = (opened: Case, label: Text): Button => open.button(label, opened.chatId, opened.number);
    const buttonFor = (opened: Case, count: number): Button =>
      count === 1
        ? button(opened, text("appeals-button-appeal"))
        : appealsButton(text("appeals-button-appeal"), opened.chatId);
    const list = listing(deps, button);
    return {
      title: "appeals-title",
      commands: [list.command],
      links: [open, list.link],
      callbacks: [decide],
      jobs: [announcing.job],
      prompts: [words(deps, { announcing, rowsOf })],
      auditHooks: [
        { retell: appealRetelling(deps) },
        {
          button: (opened, count) => (isAppealable(opened) ? buttonFor(opened, count) : undefined),
        },
      ],
    };
  },
});

const draftOf = z.object({ number: z.int().positive(), matter: storedText });

interface Parts {
  readonly announcing: Announcing;
  readonly rowsOf: (chatId: number, number: number) => Card["buttons"];
}

/** Asks what the person has to say; whatever has changed meanwhile is looked at again. */
const words = (deps: AppealDeps, { announcing, rowsOf }: Parts): Prompt<NoSettings> => ({
  id: "words",
  access: "everyone",
  question: ({ chat }, draft) =>
    text("appeals-question", {
      matter: draftOf.safeParse(draft).data?.matter ?? text("appeals-gone"),
      title: chat.title,
    }),
  answer: async ({ chat, actor, args, now }, { draft }) => {
    const { data } = draftOf.safeParse(draft);
    const found = data && (await deps.cases.find(chat.id, data.number));
    const obstacle = await obstacleTo(deps.appeals, found, { memberId: actor.id, now });
    if (obstacle || !found) return accept(done(obstacle));
    if (args === "") return refuse(text("appeals-words-missing"));
    if ([...args].length > LONGEST) return refuse(text("appeals-too-long", { longest: LONGEST }));
    const appeal = { chatId: chat.id, caseNumber: found.number, memberId: actor.id, words: args, at: now };
    await deps.appeals.add(appeal);
    await deps.jobs.book(announcing.of(appeal, now));
    const said = appealText({ ...appeal, state: "open" }, found, chat);
    await deps.audit.note(chat, {
      category: "reports",
      text: said,
      buttons: rowsOf(chat.id, found.number),
      tells: appealTelling(found),
    });
    return accept(done(text("appeals-sent")));
  },
});
