// Closes an appeal when its case is closed by other means, and tells the person.
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, text } from "../../core/text.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import { answer, post } from "../../kit/reply.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import type { AppealDecisionDeps } from "./callbacks.ts";
import { type DecidedAppeal, privateChatOfAppellant, tellAccepted } from "./decision-messages.ts";

/** The announcement of a case that was closed by other means; closes the appeal too. */
export const appealRetelling =
  (deps: AppealDecisionDeps): NonNullable<AuditHook<unknown>["retell"]> =>
  async ({ as, chatId, numbers: [number], card }, { chat, now }) => {
    const found = as === "appeal" && number !== undefined ? await deps.cases.find(chatId, number) : undefined;
    const state = found && (await stateWordsOf(deps, found));
    if (!state) return undefined;
    const appeal = await deps.appeals.find(chatId, found.number);
    if (appeal?.state === "open") await closeAppeal(deps, { chat, appeal, found, now });
    return post(inLines([card.text, state]));
  };

/** An undone case counts as an accepted appeal; with an expired or replaced case the appeal is over. */
async function closeAppeal(deps: AppealDecisionDeps, decided: DecidedAppeal): Promise<void> {
  const { chat, appeal, found } = decided;
  if (found.state === "undone") {
    await deps.appeals.decide(appeal, "accepted", undefined);
    return tellAccepted(deps, decided);
  }
  await deps.appeals.decide(appeal, "over", undefined);
  return deps.messenger.say(answer(overWords(found, chat)), { chat: privateChatOfAppellant(appeal), topic: undefined });
}

const overWords = ({ state, number }: Case, { title }: ChatHandle) =>
  text(state === "replaced" ? "appeals-answer-replaced" : "appeals-answer-ended", { title, number });
