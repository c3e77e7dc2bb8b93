// Keyboard shortcuts of the message field.
import type { Signal } from "@preact/signals";
import type { CommandView } from "../../../protocol/status.ts";
import { chatMessages } from "../history/visible-messages.ts";
import { isOwn } from "../self.ts";
import { clearDraftTarget, draft, draftTarget, sendDraft, startEdit } from "./draft.ts";

interface Listing {
  readonly offered: readonly CommandView[];
  readonly marked: Signal<number>;
  /** The text for which the list was closed. */
  readonly dismissed: Signal<string>;
  readonly choose: (command: string) => void;
}

/** Arrows select a command, Tab and Enter complete it, Escape closes the list; returns whether the key was handled. */
export function commandKey(event: KeyboardEvent, { offered, marked, dismissed, choose }: Listing): boolean {
  const count = offered.length;
  const command = offered[marked.value]?.command ?? "";
  if (count === 0 || event.isComposing) return false;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      marked.value = (marked.value + 1) % count;
    },
    ArrowUp: () => {
      marked.value = (marked.value + count - 1) % count;
    },
    Escape: () => {
      dismissed.value = draft.value;
    },
    Tab: () => choose(command),
    ...(draft.value === `/${command}` ? {} : { Enter: () => choose(command) }),
  };
  const wanted = event.shiftKey ? undefined : acts[event.key];
  if (!wanted) return false;
  event.preventDefault();
  wanted();
  return true;
}

/** Enter sends, arrow up in an empty field edits the last own message, Escape cancels the reply or edit. */
export function writingKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    void sendDraft();
  } else if (event.key === "ArrowUp" && draft.value === "") {
    const last = chatMessages.value.findLast((one) => isOwn(one) && one.text !== "" && !one.deletion && !one.service);
    if (!last) return;
    event.preventDefault();
    startEdit(last);
  } else if (event.key === "Escape" && draftTarget.value) {
    event.preventDefault();
    clearDraftTarget();
  }
}
