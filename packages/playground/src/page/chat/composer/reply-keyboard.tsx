// The bot's reply keyboard, in the private chat.
import type { ChatView, KeyView } from "../../../protocol/chats.ts";
import { act } from "../../state/stream.ts";
import { showToast } from "../../state/toasts.ts";
import { showMenu } from "../parts/open-menu.ts";

/** Renders nothing without a keyboard. */
export function ReplyKeyboard({ chat }: { readonly chat: ChatView }) {
  if (chat.keys.length === 0) return null;
  return (
    <fieldset class="reply-keyboard" aria-label="Buttons of the bot">
      {chat.keys.map((keys, row) => (
        <div class="keyboard-row" key={row}>
          {keys.map((key, column) => (
            <button
              key={column}
              type="button"
              class="reply-key"
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

interface KeyPosition {
  readonly row: number;
  readonly column: number;
}

function tap(key: KeyView, position: KeyPosition, opener: HTMLElement): void {
  if (key.kind === "text") void act({ kind: "key", ...position });
  else if (key.kind === "other") showToast("Buttons of this kind do nothing in the playground.", "done");
  else if (key.offers.length === 0) showToast("You administer no chat that this button asks for.", "refusal");
  else offer(key, position, opener);
}

/** A menu of the chats that the button offers. */
function offer({ text, offers }: KeyView, position: KeyPosition, opener: HTMLElement): void {
  const { left, top } = opener.getBoundingClientRect();
  const entries = offers.map(({ id, title, kind }) => ({
    kind: "act" as const,
    label: title,
    icon: kind,
    run: () => void act({ kind: "key", ...position, picked: id }),
  }));
  showMenu({ label: text, entries, opener, at: { x: left, y: top - 4 } });
}
