// The texts of appeals: the case, and the appeal as admins read it.

import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, moment, type Text, text } from "../../core/text.ts";
import type { Telling } from "../../kit/reply.ts";
import { ACTS } from "./eligibility.ts";
import type { Appeal } from "./store.ts";

/** The act, its reason and its end, without the evidence. */
export function caseSummary({ kind, number, reason, until }: Case, { title }: ChatHandle): Text {
  const act = text(ACTS[kind as keyof typeof ACTS], { title });
  const lines = [
    text("appeals-case", { act, number }),
    reason === undefined ? undefined : text("appeals-reason", { reason }),
    until === undefined ? undefined : text("appeals-until", { when: moment(until) }),
  ];
  return inLines(lines.filter((line) => line !== undefined));
}

/** The text of an appeal for admins; the words of the person are data. */
export const appealText = (appeal: Appeal, found: Case, chat: ChatHandle): Text =>
  text("appeals-announced", {
    user: found.target ?? String(appeal.memberId),
    matter: caseSummary(found, chat),
    words: appeal.words,
  });

/** Ties the announcement to the case: once that is closed there is nothing left to decide. */
export const appealTelling = (found: Case): Telling => ({
  chatId: found.chatId,
  numbers: [found.number],
  as: "appeal",
});
