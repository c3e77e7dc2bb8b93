// Who may use the bot, where the operator has said so: owners allow groups by a button in private.
import { z } from "zod";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import { type Callback, callback, type PressOutcome, wholeNumber } from "../../kit/callback.ts";
import { defineFeature } from "../../kit/feature.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import { answer, type Button, type Card } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";

const noSettings = z.object({});
type None = z.infer<typeof noSettings>;

export interface AllowanceNeeds {
  /** The operator's own people, by id. */
  readonly owners: readonly number[];
  readonly chats: ChatStore;
}

export const allowance = (needs: AllowanceNeeds) =>
  defineFeature("allowance", noSettings, { callbacks: [allowing(needs), forbidding(needs)] });

/** What an owner is told of a group that the bot has left, with the button that allows it. */
export function leftCard(needs: AllowanceNeeds, chat: ChatHandle, by: Member | undefined): Card {
  const about = { title: chat.title, id: String(chat.id) };
  const words = by === undefined ? text("allowance-left", about) : text("allowance-added", { ...about, user: by });
  return answer(words, [[allowButton(needs, chat.id)]]);
}

type Pressing = Callback<None> & { readonly button: (label: Text, value: number) => Button };

const allowing = (needs: AllowanceNeeds): Pressing =>
  callback<None, number>({
    id: "allowance.allow",
    access: "everyone",
    codec: wholeNumber,
    run: (call) => decide(needs, call, true),
  });

const forbidding = (needs: AllowanceNeeds): Pressing =>
  callback<None, number>({
    id: "allowance.forbid",
    access: "everyone",
    codec: wholeNumber,
    run: (call) => decide(needs, call, false),
  });

const allowButton = (needs: AllowanceNeeds, chatId: number): Button =>
  allowing(needs).button(text("allowance-button-allow"), chatId);

const forbidButton = (needs: AllowanceNeeds, chatId: number): Button =>
  forbidding(needs).button(text("allowance-button-forbid"), chatId);

/** Only those decide whom the operator has named: no right of Telegram's counts here. */
async function decide(
  needs: AllowanceNeeds,
  { actor, args }: Call<None, number>,
  isAllowed: boolean,
): Promise<PressOutcome> {
  if (!needs.owners.includes(actor.id)) return { toast: text("allowance-owners-only"), isAlert: true };
  const chatId = await needs.chats.currentId(args);
  await needs.chats.allow(chatId, isAllowed ? actor.id : undefined);
  const about = { title: (await needs.chats.find(chatId))?.title ?? "", id: String(chatId) };
  return isAllowed
    ? { replace: text("allowance-allowed", about), buttons: [[forbidButton(needs, chatId)]] }
    : { replace: text("allowance-forbidden", about), buttons: [[allowButton(needs, chatId)]] };
}
