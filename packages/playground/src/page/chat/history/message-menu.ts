// What can be done with a message. What Telegram does not allow is refused when it is tried.
import type { Act } from "../../../protocol/acts.ts";
import type { MessageView } from "../../../protocol/messages.ts";
import { copy } from "../../state/copying.ts";
import { chat, panel, questionedMessage } from "../../state/look.ts";
import { act } from "../../state/stream.ts";
import { answer, change, say } from "../composer/draft.ts";
import { forwarded } from "../forward-state.ts";
import type { MenuEntry } from "../parts/open-menu.ts";
import { isAdmin, isChannelPersona, isOwn } from "../self.ts";
import { ownReaction, react } from "./reactions.tsx";

/** Emoji at hand; Telegram knows more of them. */
const EMOJI = ["👍", "👎", "❤", "🔥", "😁", "😢"] as const;

/** The lines of the menu, for the persona as it stands in the open chat. */
export function menuOf(message: MessageView): readonly MenuEntry[] {
  const parts = message.deletion
    ? [copying(message)]
    : [reacting(message), answering(message), keeping(message), moderating(message)];
  const filled = [...parts, asking(message)].filter((part) => part.length > 0);
  return filled.flatMap((part, index) => (index === 0 ? part : [{ kind: "line" } as const, ...part]));
}

const isWhisper = ({ onlyFor }: MessageView): boolean => onlyFor !== undefined;
const isGroup = (): boolean => chat.value?.type === "group" || chat.value?.type === "supergroup";

function reacting(message: MessageView): readonly MenuEntry[] {
  if (isWhisper(message) || message.service !== undefined || isChannelPersona.value) return [];
  const chosen = ownReaction(message);
  const run = (emoji: string): void => void react(message, emoji === chosen ? undefined : emoji);
  return [{ kind: "emoji", emoji: EMOJI, chosen, run }];
}

function answering(message: MessageView): readonly MenuEntry[] {
  if (isWhisper(message)) return copying(message);
  const edit: readonly MenuEntry[] =
    isOwn(message) && message.text !== ""
      ? [{ kind: "act", label: "Edit", icon: "edit", run: () => change(message) }]
      : [];
  return [
    { kind: "act", label: "Reply", icon: "reply", run: () => answer(message) },
    ...edit,
    ...copying(message),
    ...forwarding(message),
  ];
}

function forwarding(message: MessageView): readonly MenuEntry[] {
  if (message.service !== undefined) return [];
  const run = (): void => {
    forwarded.value = message;
  };
  return [{ kind: "act", label: "Forward…", icon: "forward", run }];
}

function copying({ text }: MessageView): readonly MenuEntry[] {
  return text === "" ? [] : [{ kind: "act", label: "Copy text", icon: "copy", run: () => void copy(text, "Copied.") }];
}

function keeping(message: MessageView): readonly MenuEntry[] {
  const mayPin = isAdmin.value || chat.value?.type === "private";
  const mayDelete = isAdmin.value || isOwn(message) || chat.value?.type === "private";
  const pin = message.isPinned ? "unpin" : "pin";
  if (isWhisper(message)) return [];
  return [
    ...(mayPin
      ? [
          {
            kind: "act",
            label: message.isPinned ? "Unpin" : "Pin",
            icon: "pin",
            run: () => doTo(message, pin),
          } as const,
        ]
      : []),
    ...(mayDelete
      ? [{ kind: "act", label: "Delete", icon: "bin", isBad: true, run: () => doTo(message, "delete") } as const]
      : []),
  ];
}

function doTo({ chatId, id }: MessageView, kind: Extract<Act["kind"], "pin" | "unpin" | "delete">): void {
  void act({ kind, chat: chatId, message: id });
}

/** Admins warn, mute and ban by an answer; everybody else reports. */
function moderating(message: MessageView): readonly MenuEntry[] {
  if (!isGroup() || isWhisper(message) || isOwn(message) || message.author.kind === "bot") return [];
  if (!isAdmin.value)
    return [{ kind: "act", label: "Report to the admins", icon: "flag", run: () => void say("/report", message) }];
  return [
    { kind: "act", label: "Warn: /warn", icon: "warn", run: () => answer(message, "/warn ") },
    { kind: "act", label: "Mute: /mute", icon: "mute", run: () => answer(message, "/mute ") },
    { kind: "act", label: "Ban: /ban", icon: "ban", isBad: true, run: () => answer(message, "/ban ") },
    { kind: "act", label: "Delete and ban: /dban", icon: "ban", isBad: true, run: () => answer(message, "/dban ") },
  ];
}

function asking({ chatId, id }: MessageView): readonly MenuEntry[] {
  const run = (): void => {
    questionedMessage.value = { chat: chatId, message: id };
    panel.value = "work";
  };
  return [{ kind: "act", label: "What the bot did about it", icon: "work", run }];
}
