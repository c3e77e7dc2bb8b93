// The menu of a message. Telegram refuses what is not allowed.
import type { Act } from "../../../protocol/acts.ts";
import type { MessageView } from "../../../protocol/messages.ts";
import { copyText } from "../../state/clipboard.ts";
import { chat, inspectedMessage, panel } from "../../state/navigation.ts";
import { act } from "../../state/stream.ts";
import { sendText, startEdit, startReply } from "../composer/draft.ts";
import { forwarded } from "../forward-state.ts";
import type { MenuEntry } from "../parts/open-menu.ts";
import { isAdmin, isChannelPersona, isOwn } from "../self.ts";
import { ownReaction, react } from "./reactions.tsx";

/** A selection of reaction emoji. */
const EMOJI = ["👍", "👎", "❤", "🔥", "😁", "😢"] as const;

/** The entries for the persona in the open chat. */
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
      ? [{ kind: "act", label: "Edit", icon: "edit", run: () => startEdit(message) }]
      : [];
  return [
    { kind: "act", label: "Reply", icon: "reply", run: () => startReply(message) },
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
  return text === ""
    ? []
    : [{ kind: "act", label: "Copy text", icon: "copy", run: () => void copyText(text, "Copied.") }];
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

/** Admins warn, mute and ban by a reply; others report. */
function moderating(message: MessageView): readonly MenuEntry[] {
  if (!isGroup() || isWhisper(message) || isOwn(message) || message.author.kind === "bot") return [];
  if (!isAdmin.value)
    return [{ kind: "act", label: "Report to the admins", icon: "flag", run: () => void sendText("/report", message) }];
  return [
    { kind: "act", label: "Warn: /warn", icon: "warn", run: () => startReply(message, "/warn ") },
    { kind: "act", label: "Mute: /mute", icon: "mute", run: () => startReply(message, "/mute ") },
    { kind: "act", label: "Ban: /ban", icon: "ban", isBad: true, run: () => startReply(message, "/ban ") },
    { kind: "act", label: "Delete and ban: /dban", icon: "ban", isBad: true, run: () => startReply(message, "/dban ") },
  ];
}

function asking({ chatId, id }: MessageView): readonly MenuEntry[] {
  const run = (): void => {
    inspectedMessage.value = { chat: chatId, message: id };
    panel.value = "work";
  };
  return [{ kind: "act", label: "What the bot did about it", icon: "work", run }];
}
