// The question for an appeal's text.

import { z } from "zod";
import { text } from "../../core/text.ts";
import { done, type Prompt } from "../../kit/declarations/prompt.ts";
import type { NoSettings } from "../../kit/feature.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { storedText } from "../../kit/parsing/stored.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Card } from "../../kit/reply.ts";
import type { AppealDecisionDeps } from "./callbacks.ts";
import { obstacleTo } from "./eligibility.ts";
import type { Announcement } from "./jobs.ts";
import { appealTelling, appealText } from "./texts.ts";

export type AppealDeps = AppealDecisionDeps & Ports<"jobs">;

/** The longest appeal, in characters. */
const LONGEST = 1_000;
const draftOf = z.object({ number: z.int().positive(), matter: storedText });

interface PromptParts {
  readonly announcement: Announcement;
  readonly buttonsOf: (chatId: number, number: number) => Card["buttons"];
}

/** Asks for the appeal's text. Eligibility is checked again at the answer. */
export const wordsPrompt = (deps: AppealDeps, { announcement, buttonsOf }: PromptParts): Prompt<NoSettings> => ({
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
    await deps.jobs.book(announcement.of(appeal, now));
    const said = appealText({ ...appeal, state: "open" }, found, chat);
    await deps.audit.note(chat, {
      category: "reports",
      text: said,
      buttons: buttonsOf(chat.id, found.number),
      tells: appealTelling(found),
    });
    return accept(done(text("appeals-sent")));
  },
});
