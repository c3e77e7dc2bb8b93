// The pinned message above the history; a press goes to it, and the next press to the one before.
import { useComputed, useSignal } from "@preact/signals";
import type { ChatView } from "../../../protocol/chats.ts";
import { point } from "../../state/look.ts";
import { messagesHere } from "../history/shown.ts";
import { Icon } from "../parts/icon.tsx";

export function PinnedBar({ chat }: { readonly chat: ChatView }) {
  const turn = useSignal(0);
  const { pins } = chat;
  const place = turn.value % Math.max(1, pins.length);
  const id = pins[place];
  const words = useComputed(() => {
    const message = messagesHere.value.find((one) => one.id === id && !one.onlyFor);
    return message
      ? `${message.author.name}: ${message.text || message.media?.kind || message.card?.kind || "message"}`
      : "Show the message";
  });
  if (id === undefined) return undefined;
  return (
    <button
      type="button"
      class="pinned"
      title="Show the pinned message"
      onClick={() => {
        point(chat.id, id);
        turn.value = place + 1;
      }}
    >
      <span class="pinned-marks" aria-hidden="true">
        {pins.slice(0, 4).map((pin, index) => (
          <span key={pin} class={index === Math.min(place, 3) ? "is-here" : ""} />
        ))}
      </span>
      <span class="pinned-words">
        <b>{pins.length > 1 ? `Pinned message ${place + 1} of ${pins.length}` : "Pinned message"}</b>
        <span>{words}</span>
      </span>
      <Icon name="pin" size={16} />
    </button>
  );
}
