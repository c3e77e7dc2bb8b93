// The buttons that explain, list and undo cases.

import type { Case } from "../../core/case.ts";
import { isPresent } from "../../core/member.ts";
import { inLines, text } from "../../core/text.ts";
import { CASE_CALLBACKS } from "../../kit/acts/case-buttons.ts";
import { type Callback, callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { NoSettings } from "../../kit/feature.ts";
import type { Call } from "../../kit/scope.ts";
import { actorName } from "../../kit/words/actor-name.ts";
import type { CaseDeps } from "./deps.ts";
import { explanation } from "./explanation.ts";
import { file, page } from "./history.ts";
import { closedLine } from "./texts.ts";
import { batchOf, invite, inviteButtons, undoAll } from "./undo.ts";

export const caseCallbacks = (deps: CaseDeps): readonly Callback<NoSettings>[] => [
  why(deps),
  page(deps),
  file(deps),
  ...undoCallbacks(deps),
  invite(deps),
];

const why = (deps: CaseDeps) =>
  callback<NoSettings, number>({
    id: "cases.why",
    access: "everyone",
    codec: wholeNumber,
    run: async (call) => {
      const found = (await isInside(deps, call)) ? await deps.cases.find(call.chat.id, call.args) : undefined;
      if (!found) return { toast: text("cases-none-such"), isAlert: true };
      const shown = explanation(deps, call, found);
      return { toast: text("cases-why-shown"), reply: shown };
    },
  });

/** Whether the presser is in the group: elsewhere, as in a public log channel, anybody can press a button. */
async function isInside({ gateway }: CaseDeps, { chat, message, actor }: Call<NoSettings, unknown>): Promise<boolean> {
  if (message.chatId === chat.id) return true;
  const found = await gateway.membership(chat.id, actor.id);
  return found.ok && isPresent(found.value.status);
}

const undoCallbacks = (deps: CaseDeps): readonly Callback<NoSettings>[] => [
  callback<NoSettings, number>({
    id: CASE_CALLBACKS.undo,
    access: "admin",
    codec: wholeNumber,
    run: async (call) => {
      const one = await deps.cases.find(call.chat.id, call.args);
      return pressUndo(deps, call, one ? [one] : []);
    },
  }),
  callback<NoSettings, number>({
    id: CASE_CALLBACKS.undoBatch,
    access: "admin",
    codec: wholeNumber,
    run: async (call) => pressUndo(deps, call, await batchOf(deps, call.chat.id, call.args)),
  }),
];

/** Undoes the cases, and rewrites the message whose button was pressed. */
async function pressUndo(deps: CaseDeps, call: Call<NoSettings, number>, found: readonly Case[]) {
  if (found.length === 0) return { toast: text("undo-unknown", { number: call.args }), isAlert: true };
  const results = await undoAll(deps, call, { found, reason: undefined });
  const [first] = results;
  const done = results.filter(({ result }) => result.ok);
  if (done.length === 0) return { toast: first?.result.ok === false ? first.result.refusal : undefined, isAlert: true };
  const state = text("cases-now-undone-by", { by: actorName(call.actor, call.status) });
  const lines = results.flatMap(({ one, result }) =>
    result.ok
      ? [closedLine(deps.caseKinds, one, state), ...(result.partialFailure ? [result.partialFailure] : [])]
      : [result.refusal],
  );
  const { chatId: placeId, id: messageId } = call.message;
  if (placeId === call.chat.id) await deps.caseMessages.forget({ placeId, messageId });
  return { toast: text("cases-undone-toast"), replace: inLines(lines), buttons: inviteButtons(deps, done) };
}
