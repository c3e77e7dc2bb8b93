// The buttons that the bot has put below the field, in the private chat.
import type { ChatView, KeyView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import { tell } from "../../state/toasts.ts";
import { showMenu } from "../parts/open-menu.ts";

/** Nothing where the bot has put none there. */
export function KeysBelow({ chat }: { readonly chat: ChatView }) {
  if (chat.keys.length === 0) return null;
  return (
    <fieldset class="keys-below" aria-label="Buttons of the bot">
      {chat.keys.map((keys, row) => (
        <div class="keyboard-row" key={row}>
          {keys.map((key, column) => (
            <button
              key={column}
              type="button"
              class="key-below"
              aria-haspopup={key.kind === "chat" ? "menu" : undefined}
              onClick={({ currentTarget }) => tap(key, { row, column }, currentTarget)}
            >
              {key.text}
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function tap(key: KeyView, place: Place, opener: HTMLElement): void {
  if (key.kind === "text") void act({ kind: "key", ...place });
  else if (key.kind === "other") tell("Buttons of this kind do nothing in the playground.", "done");
  else if (key.offers.length === 0) tell("You administer no chat that this button asks for.", "refusal");
  else offer(key, place, opener);
}

/** A menu of the chats that may be picked. */
function offer({ text, offers }: KeyView, place: Place, opener: HTMLElement): void {
  const { left, top } = opener.getBoundingClientRect();
  const entries = offers.map(({ id, title, kind }) => ({
    kind: "act" as const,
    label: title,
    icon: kind,
    run: () => void act({ kind: "key", ...place, picked: id }),
  }));
  showMenu({ label: text, entries, opener, at: { x: left, y: top - 4 } });
}
