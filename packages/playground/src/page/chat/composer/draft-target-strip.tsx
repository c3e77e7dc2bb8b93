// The strip above the composer with the message that is replied to or edited.
import { showMessage } from "../../state/navigation.ts";
import { Icon } from "../parts/icon.tsx";
import { clearDraftTarget, draftTarget } from "./draft.ts";

export function DraftTargetStrip() {
  const { value } = draftTarget;
  if (!value) return undefined;
  const { kind, message } = value;
  return (
    <div class="draft-target">
      <Icon name={kind} />
      <button
        type="button"
        class="draft-target-words"
        onClick={() => showMessage(message.chatId, message.id)}
        title="Show the message"
      >
        <b>{kind === "edit" ? "Edit the message" : `Reply to ${message.author.name}`}</b>
        <span>{message.text || message.service || message.media?.kind || message.card?.kind}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={kind === "edit" ? "Do not edit" : "Do not reply"}
        onClick={clearDraftTarget}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
