// The menu of the open chat.
import type { ChatView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import { showToast } from "../../state/toasts.ts";
import type { MenuEntry } from "../parts/open-menu.ts";
import { isChannelPersona, isInside } from "../self.ts";

export function headerMenu({ id, type }: ChatView): readonly MenuEntry[] {
  if (type === "private") {
    return [
      { kind: "act", label: "Start again: /start", icon: "send", run: () => void act({ kind: "start" }) },
      {
        kind: "act",
        label: "Unblock the bot",
        icon: "check",
        run: () => void turn("unblock", "The bot may write to you again."),
      },
      {
        kind: "act",
        label: "Block the bot",
        icon: "ban",
        isBad: true,
        run: () => void turn("block", "The bot cannot write to you any more."),
      },
    ];
  }
  if (isInside.value && !isChannelPersona.value)
    return [
      { kind: "act", label: "Leave", icon: "exit", isBad: true, run: () => void act({ kind: "leave", chat: id }) },
    ];
  return [
    { kind: "act", label: "Join", icon: "group", run: () => void act({ kind: "join", chat: id }) },
    { kind: "act", label: "Ask to join", icon: "flag", run: () => void act({ kind: "request", chat: id }) },
  ];
}

/** Shows a toast, since the chat shows no sign of the change. */
async function turn(kind: "block" | "unblock", told: string): Promise<void> {
  const { ok } = await act({ kind });
  if (ok) showToast(told, "done");
}
