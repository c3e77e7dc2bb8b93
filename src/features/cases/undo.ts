// Undoes cases: one, or all of one command.

import type { Case } from "../../core/case.ts";
import { hasRight } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { after, days } from "../../core/time.ts";
import { callback, wholeNumber } from "../../kit/declarations/callback.ts";
import type { NoSettings } from "../../kit/feature.ts";
import type { ModerationResult } from "../../kit/ports/cases/moderator.ts";
import type { Button, Card } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { CaseDeps } from "./deps.ts";

export type UndoCall = Call<NoSettings, unknown>;

/** How long the invite link of somebody who was banned works. */
const INVITE_FOR = days(1);

/** The most cases of one command, and of one undo. */
const BATCH = 200;

/** All open cases of one command, the newest first. */
export async function batchOf({ cases }: CaseDeps, chatId: number, first: number): Promise<readonly Case[]> {
  const others = await cases.list(chatId, { batch: first, state: "open" }, { limit: BATCH });
  const one = await cases.find(chatId, first);
  return one?.state === "open" ? [...others, one] : others;
}

interface UndoRequest {
  readonly found: readonly Case[];
  readonly reason: string | undefined;
}

/** The result of undoing one case. */
export interface UndoResult {
  readonly one: Case;
  readonly result: ModerationResult;
}

/** Undoes cases one after the other, each by the right of its kind. Skips a warning that was undone with its consequence. */
export async function undoAll(
  { undo, cases, caseKinds }: CaseDeps,
  call: UndoCall,
  { found, reason }: UndoRequest,
): Promise<readonly UndoResult[]> {
  const { chat, actor, status, now } = call;
  const results: UndoResult[] = [];
  for (const one of found) {
    const isGone = results.length > 0 && (await cases.find(chat.id, one.number))?.state !== "open";
    if (isGone) continue;
    const { right } = caseKinds.of(one.kind);
    const batch = results.map(({ result }) => (result.ok ? result.case.number : undefined)).find(Boolean);
    const by = { kind: "member", member: actor } as const;
    const result: ModerationResult = hasRight(status, right)
      ? await undo({ chat, number: one.number, by, now, reason, batch })
      : { ok: false, refusal: text("access-lacks-right", { right: rightName(right) }) };
    results.push({ one, result });
  }
  return results;
}

export const resultLines = (result: ModerationResult): readonly Text[] => {
  if (!result.ok) return [result.refusal];
  return result.partialFailure ? [result.card.text, result.partialFailure] : [result.card.text];
};

/** The invite button, where a ban or a kick was undone: the person is out of the group. */
export function inviteButtons(deps: CaseDeps, done: readonly UndoResult[]): Card["buttons"] {
  const out = done.find(({ one }) => (one.kind === "ban" || one.kind === "kick") && one.target?.kind === "user");
  return out ? [[inviteButton(deps, out.one.number)]] : [];
}

export const invite = (deps: CaseDeps) =>
  callback<NoSettings, number>({
    id: "cases.invite",
    access: "restrict_members",
    codec: wholeNumber,
    run: async (call) => {
      const link = await deps.gateway.invite(call.chat.id, after(call.now, INVITE_FOR));
      if (!link.ok)
        return { toast: text("access-bot-lacks-right", { right: rightName("invite_users") }), isAlert: true };
      return { reply: text("cases-invite", { link: link.value }) };
    },
  });

const inviteButton = (deps: CaseDeps, number: number): Button =>
  invite(deps).button(text("cases-button-invite"), number);
