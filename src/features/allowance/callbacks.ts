// The buttons by which owners allow and forbid groups.

import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { type Callback, callback, type PressOutcome, wholeNumber } from "../../kit/declarations/callback.ts";
import type { NoSettings } from "../../kit/feature.ts";
import type { Ports } from "../../kit/platform.ts";
import { answer, type Button, type Card } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";

type AllowanceDeps = Ports<"chats" | "owners">;

/** The message to an owner about a group that the bot has left, with the button that allows it. */
export function leftChatCard(deps: AllowanceDeps, chat: ChatHandle, by: Member | undefined): Card {
  const about = { title: chat.title, id: String(chat.id) };
  const words = by === undefined ? text("allowance-left", about) : text("allowance-added", { ...about, user: by });
  return answer(words, [[allowButton(deps, chat.id)]]);
}

type AllowanceCallback = Callback<NoSettings> & { readonly button: (label: Text, value: number) => Button };

export const allowCallback = (deps: AllowanceDeps): AllowanceCallback =>
  callback<NoSettings, number>({
    id: "allowance.allow",
    access: "everyone",
    codec: wholeNumber,
    run: (call) => decide(deps, call, true),
  });

export const forbidCallback = (deps: AllowanceDeps): AllowanceCallback =>
  callback<NoSettings, number>({
    id: "allowance.forbid",
    access: "everyone",
    codec: wholeNumber,
    run: (call) => decide(deps, call, false),
  });

const allowButton = (deps: AllowanceDeps, chatId: number): Button =>
  allowCallback(deps).button(text("allowance-button-allow"), chatId);

const forbidButton = (deps: AllowanceDeps, chatId: number): Button =>
  forbidCallback(deps).button(text("allowance-button-forbid"), chatId);

/** Allows or forbids the group. Only owners named by the operator may decide; rights at Telegram do not count. */
async function decide(
  deps: AllowanceDeps,
  { actor, args }: Call<NoSettings, number>,
  isAllowed: boolean,
): Promise<PressOutcome> {
  if (!deps.owners.includes(actor.id)) return { toast: text("allowance-owners-only"), isAlert: true };
  const chatId = await deps.chats.currentId(args);
  await deps.chats.allow(chatId, isAllowed ? actor.id : undefined);
  const about = { title: (await deps.chats.find(chatId))?.title ?? "", id: String(chatId) };
  return isAllowed
    ? { replace: text("allowance-allowed", about), buttons: [[forbidButton(deps, chatId)]] }
    : { replace: text("allowance-forbidden", about), buttons: [[allowButton(deps, chatId)]] };
}
