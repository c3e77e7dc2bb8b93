// The strip above the composer: what is answered or edited.
import { point } from "../../state/look.ts";
import { Icon } from "../parts/icon.tsx";
import { aim, aimAtNothing } from "./draft.ts";

export function AimStrip() {
  const { value } = aim;
  if (!value) return undefined;
  const { kind, message } = value;
  return (
    <div class="aim">
      <Icon name={kind} />
      <button
        type="button"
        class="aim-words"
        onClick={() => point(message.chatId, message.id)}
        title="Show the message"
      >
        <b>{kind === "edit" ? "Edit the message" : `Reply to ${message.author.name}`}</b>
        <span>{message.text || message.service || message.media?.kind || message.card?.kind}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={kind === "edit" ? "Do not edit" : "Do not reply"}
        onClick={aimAtNothing}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
