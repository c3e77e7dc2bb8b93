// A case is closed while an appeal against it waits: nothing is left to decide, and the person hears what became of it.
import type { Case } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import { inLines, text } from "../../core/text.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import { answer, post } from "../../kit/reply.ts";
import { stateWordsOf } from "../../kit/words/case-state-words.ts";
import type { DecidingDeps } from "./deciding.ts";
import { type Decided, homeOf, tellAccepted } from "./telling.ts";

/** What an announcement says once its case is closed by other means; the appeal is closed with it. */
export const appealRetelling =
  (deps: DecidingDeps): NonNullable<AuditHook<unknown>["retell"]> =>
  async ({ as, chatId, numbers: [number], card }, { chat, now }) => {
    const found = as === "appeal" && number !== undefined ? await deps.cases.find(chatId, number) : undefined;
    const state = found && (await stateWordsOf(deps, found));
    if (!state) return undefined;
    const appeal = await deps.appeals.find(chatId, found.number);
    if (appeal?.state === "open") await close(deps, { chat, appeal, found, now });
    return post(inLines([card.text, state]));
  };

/** What was taken back was accepted; what has ended, or was replaced, is over. */
async function close(deps: DecidingDeps, overtaken: Decided): Promise<void> {
  const { chat, appeal, found } = overtaken;
  if (found.state === "undone") {
    await deps.appeals.decide(appeal, "accepted", undefined);
    return tellAccepted(deps, overtaken);
  }
  await deps.appeals.decide(appeal, "over", undefined);
  return deps.messenger.say(answer(overWords(found, chat)), { chat: homeOf(appeal), topic: undefined });
}

const overWords = ({ state, number }: Case, { title }: ChatHandle) =>
  text(state === "replaced" ? "appeals-answer-replaced" : "appeals-answer-ended", { title, number });
