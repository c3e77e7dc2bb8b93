// Reactions to a message; a press adds or removes the persona's own.
import type { MessageView } from "../../../protocol/messages.ts";
import { countOf } from "../../format/numbers.ts";
import { act } from "../../state/stream.ts";
import { viewer } from "../self.ts";

export function Reactions({ message }: { readonly message: MessageView }) {
  const own = viewer.value;
  return (
    <fieldset class="reactions" aria-label="Reactions">
      {message.reactions.map(({ emoji, type, by }) => {
        const isOwn = own !== undefined && by.includes(own);
        return (
          <button
            key={`${type} ${emoji}`}
            type="button"
            class="reaction"
            aria-pressed={isOwn}
            aria-label={`${emoji}, ${countOf(by.length, "person", "people")}`}
            onClick={() => void react(message, isOwn ? undefined : emoji)}
          >
            <span class={type === "custom_emoji" ? "custom-emoji" : ""}>{emoji}</span> {by.length}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Reacts as the persona; without an emoji the reaction is removed. */
export async function react({ chatId, id }: MessageView, emoji: string | undefined): Promise<void> {
  await act({ kind: "react", chat: chatId, message: id, emoji });
}

/** The persona's own reaction. */
export const ownReaction = ({ reactions }: MessageView): string | undefined =>
  reactions.find(({ by }) => by.includes(viewer.value ?? 0))?.emoji;
