// What can be done with the open chat as a whole.
import type { ChatView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import type { MenuEntry } from "../parts/open-menu.ts";
import { isChannelPersona, isInside } from "../self.ts";

export function headerMenu({ id, type }: ChatView): readonly MenuEntry[] {
  if (type === "private") {
    return [
      { kind: "act", label: "Start again: /start", icon: "send", run: () => void act({ kind: "start" }) },
      { kind: "act", label: "Unblock the bot", icon: "check", run: () => void act({ kind: "unblock" }) },
      { kind: "act", label: "Block the bot", icon: "ban", isBad: true, run: () => void act({ kind: "block" }) },
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
