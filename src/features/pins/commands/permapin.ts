// A text that the bot posts and pins: /permapin.

import { text } from "../../../core/text.ts";
import { repliedMessages } from "../../../kit/acts/replied-messages.ts";
import { TO_PIN } from "../../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../../kit/declarations/command.ts";
import { form, replyForm } from "../../../kit/declarations/forms.ts";
import { parser } from "../../../kit/parsing/args.ts";
import { accept, refuse } from "../../../kit/parsing/parsed.ts";
import { storedNumbers } from "../../../kit/parsing/stored.ts";
import type { Ports } from "../../../kit/platform.ts";
import { post, type Reply } from "../../../kit/reply.ts";
import type { Call } from "../../../kit/scope.ts";
import { type Buttoned, readButtons } from "../buttons.ts";
import type { PinSettings } from "../settings.ts";
import { refusalText } from "../texts.ts";

export type PermapinDeps = Ports<"gateway" | "memory" | "seen" | "messenger">;

/** A text to post, or the answered message to copy. */
type PermapinArguments = Buttoned | "copy";

const EXAMPLE = { example: "/permapin Hello [Rules](buttonurl://https://example.com)" };

export const permapinCommand = (deps: PermapinDeps): Command<PinSettings> =>
  command({
    name: "permapin",
    summary: "pins-command-permapin",
    example: "Hello",
    ...TO_PIN,
    forms: [form("<text>"), replyForm()],
    parse: parsePermapin,
    run: (call) => (call.args === "copy" ? copyAndPin(deps, call) : postAndPin(deps, call, call.args)),
  });

/** The name of the command, at the start of the message's HTML; formatting that begins before it stays. */
const NAME = /^((?:<[^<>]*>)*)[/!]\w+(?:@\w+)?\s*/;

/** A text takes precedence over the message replied to, and keeps its formatting. */
const parsePermapin = parser<PermapinArguments>(({ args, content, repliedTo }) => {
  if (args.trim() === "") {
    if (repliedTo === undefined) return refuse(text("pins-lasting-missing", EXAMPLE));
    return repliedTo.content === undefined ? refuse(text("pins-not-service")) : accept("copy");
  }
  const read = readButtons(content.html.replace(NAME, "$1"));
  if (!read.ok) return read;
  return read.value.html.replace(/<[^<>]*>/g, "").trim() === "" ? refuse(text("pins-lasting-missing", EXAMPLE)) : read;
});

type PermapinCall = Call<PinSettings, PermapinArguments>;

/** Posts and pins the text, and deletes the command. */
async function postAndPin({ messenger, gateway }: PermapinDeps, call: PermapinCall, said: Buttoned): Promise<Reply> {
  const { chat, message } = call;
  const words = text("pins-lasting", { words: { kind: "markup", html: said.html } });
  await messenger.say({ ...post(words, said.buttons), isPinned: true }, { chat, topic: message.topic });
  await gateway.remove(chat.id, [message.id]);
  return undefined;
}

const COPIES = "pins.copies";

/** A copy is made once, though its command may be carried out twice after a crash. */
async function copyAndPin({ gateway, seen, memory }: PermapinDeps, call: PermapinCall): Promise<Reply> {
  const { chat, message, repliedTo } = call;
  const messageIds = await repliedMessages(seen, repliedTo);
  const known = memory.recall(COPIES, storedNumbers);
  const copied = known ? { ok: true as const, value: known } : await gateway.copy(chat.id, copying(call, messageIds));
  if (!copied.ok) return refusalText(copied.obstacle, text("pins-message-gone"));
  if (known === undefined) await memory.keep(COPIES, copied.value);
  const [messageId] = copied.value;
  if (messageId === undefined) return text("pins-message-gone");
  const pinned = await gateway.pin(chat.id, { messageId, isLoud: false });
  if (!pinned.ok) return refusalText(pinned.obstacle, text("pins-message-gone"));
  await gateway.remove(chat.id, [message.id]);
  return undefined;
}

const copying = ({ chat, message }: PermapinCall, messageIds: readonly number[]) => ({
  messageIds,
  to: chat.id,
  topic: message.topic,
});
