// /unapproveall: removes all approvals of a group, after the owner has confirmed their number.

import type { Text } from "../../../core/text.ts";
import { text } from "../../../core/text.ts";
import { type Callback, callback, type PressOutcome, wholeNumber } from "../../../kit/declarations/callback.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import type { NoSettings } from "../../../kit/feature.ts";
import { nothing } from "../../../kit/parsing/args.ts";
import { answer, type Card } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { type ApprovalDeps, recordRemoval } from "./approve.ts";

/** The command that asks, and the button that confirms. */
export interface UnapproveallParts {
  readonly command: Command<NoSettings>;
  readonly callback: Callback<NoSettings>;
}

export function unapproveallParts(deps: ApprovalDeps): UnapproveallParts {
  const confirm = callback<NoSettings, number>({
    id: "approvals.clear",
    access: "owner",
    codec: wholeNumber,
    run: async (call) => {
      const { length: count } = await deps.roles.list(call.chat.id, "approved");
      if (count === call.args && count > 0) return clear(deps, call);
      if (count === 0) return { toast: text("approvals-nobody"), isAlert: true, replace: text("approvals-nobody") };
      return { toast: text("approvals-changed"), isAlert: true, replace: question(count), buttons: buttonsFor(count) };
    },
  });
  const question = (count: number): Text => text("approvals-clear-question", { count });
  const buttonsFor = (count: number): Card["buttons"] => [
    [confirm.button(text("approvals-clear-button", { count }), count)],
  ];
  return {
    callback: confirm,
    command: command({
      name: "unapproveall",
      summary: "approvals-command-unapproveall",
      access: "owner",
      place: "group",
      parse: nothing,
      run: async ({ chat }) => {
        const { length: count } = await deps.roles.list(chat.id, "approved");
        return count === 0 ? text("approvals-nobody") : answer(question(count), buttonsFor(count));
      },
    }),
  };
}

/** Removes all approvals. Each has its own case; all of them are one batch. */
async function clear(deps: ApprovalDeps, call: Call<NoSettings, unknown>): Promise<PressOutcome> {
  const all = await deps.roles.takeAll(call.chat.id, "approved");
  let batch: number | undefined;
  for (const taken of all) {
    const { number } = await recordRemoval(deps, call, { taken, target: taken.member, batch });
    batch ??= number;
  }
  return { replace: text("approvals-cleared", { count: all.length }) };
}
