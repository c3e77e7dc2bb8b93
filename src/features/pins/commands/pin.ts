// Pins a message, links the newest pin, and unpins: /pin, /pinned, /unpin.

import type { ChatHandle } from "../../../core/chat.ts";
import { text } from "../../../core/text.ts";
import { repliedMessages } from "../../../kit/acts/replied-messages.ts";
import { TO_PIN } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { form, replyForm } from "../../../kit/declarations/forms.ts";
import { nothing, parser } from "../../../kit/parsing/args.ts";
import { accept, refuse } from "../../../kit/parsing/parsed.ts";
import { answered } from "../../../kit/parsing/targets.ts";
import type { Ports } from "../../../kit/platform.ts";
import type { Outcome } from "../../../kit/ports/outcome.ts";
import { answer, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { messageLink } from "../../../kit/words/message-link.ts";
import type { PinSettings } from "../settings.ts";
import { refusalText } from "../texts.ts";
import { forgetPins, pinsIn, type TopicPinDeps } from "../topic-pins.ts";

export type PinDeps = TopicPinDeps & Ports<"seen">;

/** The right to pin in Telegram allows these commands. */
export const pinCommands = (deps: PinDeps): readonly Command<PinSettings>[] => [
  command({
    name: "pin",
    summary: "pins-command-pin",
    example: "loud",
    ...TO_PIN,
    parse: parseLoudness.inReply(),
    run: (call) => pin(deps, call),
  }),
  command({
    name: "pinned",
    summary: "pins-command-pinned",
    access: "everyone",
    place: "group",
    parse: nothing,
    run: (call) => showPinned(deps, call),
  }),
  command({
    name: "unpin",
    summary: "pins-command-unpin",
    ...TO_PIN,
    forms: [form(""), replyForm()],
    parse: nothing,
    run: (call) => unpin(deps, call),
  }),
];

/** The words for a pin with a notification, and for one without. */
const LOUDNESS: ReadonlyMap<string, boolean> = new Map([
  ...["loud", "notify"].map((word) => [word, true] as const),
  ...["", "quiet", "silent"].map((word) => [word, false] as const),
]);

const parseLoudness = parser<boolean>(
  ({ args }) => {
    const isLoud = LOUDNESS.get(args.trim().toLowerCase());
    return isLoud === undefined ? refuse(text("pins-loudness", { example: "/pin loud" })) : accept(isLoud);
  },
  [form(""), form("loud")],
);

/** Pins the message replied to; of an album the first part, to which Telegram's apps lead. */
async function pin({ gateway, seen }: PinDeps, call: Call<PinSettings, boolean>): Promise<Reply> {
  const [messageId] = await repliedMessages(seen, call.repliedTo);
  if (messageId === undefined || call.repliedTo?.content === undefined) return text("pins-not-service");
  const pinned = await gateway.pin(call.chat.id, { messageId, isLoud: call.args });
  const isPinned = pinned.ok || pinned.obstacle === "message-unchanged";
  return isPinned ? text("pins-pinned") : refusalText(pinned.obstacle, text("pins-message-gone"));
}

async function showPinned(deps: PinDeps, { chat, message }: Call<PinSettings, undefined>): Promise<Reply> {
  if (chat.isForum) {
    const [newest] = await pinsIn(deps, { chat, topic: message.topic });
    return newest === undefined ? text("pins-none-in-topic") : linked(chat, newest);
  }
  const profile = await deps.gateway.profile(chat.id);
  if (!profile.ok) return text("pins-failed");
  const { pinned } = profile.value;
  return pinned === undefined ? text("pins-none") : linked(chat, pinned.id);
}

function linked(chat: ChatHandle, messageId: number): Reply {
  const url = messageLink(chat, messageId);
  return url === undefined
    ? text("pins-no-link")
    : answer(text("pins-newest"), [[{ kind: "open", label: text("pins-open"), url }]]);
}

async function unpin(deps: PinDeps, call: Call<PinSettings, undefined>): Promise<Reply> {
  const isAnswer = answered(call) !== undefined;
  if (call.chat.isForum && !isAnswer) return unpinNewestOfTopic(deps, call);
  const unpinned = isAnswer ? await unpinReplied(deps, call) : await deps.gateway.unpin(call.chat.id, undefined);
  if (unpinned.ok) return text("pins-unpinned");
  return refusalText(unpinned.obstacle, isAnswer ? text("pins-not-pinned") : text("pins-none"));
}

/** Unpins the newest pin of the topic; pins of other topics stay. */
async function unpinNewestOfTopic(deps: PinDeps, { chat, message, now }: Call<PinSettings, undefined>): Promise<Reply> {
  const where = { chat, topic: message.topic };
  const gone: number[] = [];
  let outcome: Outcome = { ok: false, obstacle: "already-gone" };
  for (const messageId of await pinsIn(deps, where)) {
    outcome = await deps.gateway.unpin(chat.id, messageId);
    const isGone = !outcome.ok && (outcome.obstacle === "already-gone" || outcome.obstacle === "message-unchanged");
    if (outcome.ok || isGone) gone.push(messageId);
    if (!isGone) break;
  }
  await forgetPins(deps, { ...where, gone }, now);
  return outcome.ok ? text("pins-unpinned") : refusalText(outcome.obstacle, text("pins-none-in-topic"));
}

/** Unpins the message replied to; of an album, the part that is pinned. */
async function unpinReplied(
  { gateway, seen }: PinDeps,
  { chat, repliedTo }: Call<PinSettings, undefined>,
): Promise<Outcome> {
  let outcome: Outcome = { ok: false, obstacle: "already-gone" };
  for (const messageId of await repliedMessages(seen, repliedTo)) {
    if (outcome.ok || outcome.obstacle !== "already-gone") break;
    outcome = await gateway.unpin(chat.id, messageId);
  }
  return outcome;
}
