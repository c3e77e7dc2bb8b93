// The inline keyboard of a message.
import { useSignal } from "@preact/signals";
import type { Reply } from "../../../protocol/acts.ts";
import type { ButtonView, MessageView } from "../../../protocol/messages.ts";
import { act } from "../../state/stream.ts";
import { alert, showToast } from "../../state/toasts.ts";
import { openLink, startBot } from "../open-link.ts";
import { Icon } from "../parts/icon.tsx";

/** A button that waits for the bot is marked as busy and ignores presses. */
export function Keyboard({ message }: { readonly message: MessageView }) {
  const waiting = useSignal<ReadonlySet<string>>(new Set());
  const press = async (button: ButtonView, row: number, column: number): Promise<void> => {
    const place = `${row} ${column}`;
    if (waiting.value.has(place)) return;
    waiting.value = new Set([...waiting.value, place]);
    await pressed(message, button, { row, column });
    waiting.value = new Set([...waiting.value].filter((one) => one !== place));
  };
  return (
    <fieldset class="keyboard" aria-label="Buttons of the message" disabled={message.deletion !== undefined}>
      {message.keyboard.map((buttons, row) => (
        <div class="keyboard-row" key={row}>
          {buttons.map((button, column) => (
            <button
              key={column}
              type="button"
              class="key"
              aria-busy={waiting.value.has(`${row} ${column}`)}
              onClick={() => void press(button, row, column)}
            >
              <span class="key-text">{button.text}</span>
              {button.kind === "url" && (
                <span class="key-sign">
                  <Icon name="link" size={13} />
                </span>
              )}
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

async function pressed(message: MessageView, button: ButtonView, place: Place): Promise<void> {
  if (button.startsWith) return startBot(button.startsWith);
  if (button.kind === "url") return openLink(button.url ?? "");
  if (button.kind === "other") return showToast("Buttons of this kind do nothing in the playground.", "done");
  const reply = await act({
    kind: "press",
    chat: message.chatId,
    message: message.id,
    isEphemeral: message.onlyFor !== undefined,
    ...place,
  });
  if (!reply.ok) return;
  if (reply.pressed) answered(reply.pressed);
  else showToast("The bot did not answer the press.", "refusal");
}

type Pressed = NonNullable<Extract<Reply, { readonly ok: true }>["pressed"]>;

function answered({ text, isAlert, url }: Pressed): void {
  if (url !== undefined) openLink(url);
  if (text === undefined || text === "") return;
  if (isAlert) alert.value = text;
  else showToast(text, "answer");
}
