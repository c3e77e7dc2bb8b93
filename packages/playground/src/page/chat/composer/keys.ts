// What keys do in the composer.
import type { Signal } from "@preact/signals";
import type { CommandView } from "../../../protocol/status.ts";
import { messagesHere } from "../history/shown.ts";
import { isOwn } from "../self.ts";
import { aim, aimAtNothing, change, draft, sendDraft } from "./draft.ts";

interface Listing {
  readonly offered: readonly CommandView[];
  readonly marked: Signal<number>;
  /** The text whose list was closed. */
  readonly dismissed: Signal<string>;
  readonly choose: (command: string) => void;
}

/** Arrows mark a command, Tab and Enter complete it, Escape closes the list; says whether the key was taken. */
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

/** Enter sends, the arrow up in an empty field edits one's last message, Escape drops the answer or the edit. */
export function writingKey(event: KeyboardEvent): void {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    void sendDraft();
  } else if (event.key === "ArrowUp" && draft.value === "") {
    const last = messagesHere.value.findLast((one) => isOwn(one) && one.text !== "" && !one.deletion && !one.service);
    if (!last) return;
    event.preventDefault();
    change(last);
  } else if (event.key === "Escape" && aim.value) {
    event.preventDefault();
    aimAtNothing();
  }
}
