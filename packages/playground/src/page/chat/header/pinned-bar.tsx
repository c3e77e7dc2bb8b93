// The bar with the pinned message; each press goes to the previous pin.
import { useSignal } from "@preact/signals";
import type { ChatView } from "../../../protocol/chats.ts";
import { showMessage } from "../../state/navigation.ts";
import { Icon } from "../parts/icon.tsx";

export function PinnedBar({ chat: { id, pins } }: { readonly chat: ChatView }) {
  const turn = useSignal(0);
  const place = turn.value % Math.max(1, pins.length);
  const pin = pins[place];
  if (!pin) return undefined;
  return (
    <button
      type="button"
      class="pinned"
      title="Show the pinned message"
      onClick={() => {
        showMessage(id, pin.id);
        turn.value = place + 1;
      }}
    >
      <span class="pinned-marks" aria-hidden="true">
        {pins.slice(0, MARKS).map((one, index) => (
          <span key={one.id} class={index === Math.min(place, MARKS - 1) ? "is-here" : ""} />
        ))}
      </span>
      <span class="pinned-words">
        <b>{pins.length > 1 ? `Pinned message ${place + 1} of ${pins.length}` : "Pinned message"}</b>
        <span>
          {pin.author}: {pin.text}
        </span>
      </span>
      <Icon name="pin" size={16} />
    </button>
  );
}

/** The maximum number of marks, one for each pin. */
const MARKS = 4;
