// What of the open chat's history is shown, and in which rows.
import { computed, signal } from "@preact/signals";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, depth, topic } from "../../state/look.ts";
import { messages } from "../../state/things.ts";
import { viewer } from "../self.ts";
import { isSameRow, type Row, rowsOf } from "./rows.ts";

/** Keys of messages whose fold is open. */
export const opened = signal<ReadonlySet<string>>(new Set());

/** Messages of the open chat; those of the last one are left out until the stream has followed. */
export const messagesHere = computed(() => messages.value.filter(({ chatId }) => chatId === chat.value?.id));

/** Messages of the chosen topic, and all of them in a chat without topics. */
export const shown = computed(() => {
  const { value } = topic;
  if (value === undefined || !chat.value?.isForum) return messagesHere.value;
  const wanted = value === "general" ? undefined : value;
  return messagesHere.value.filter((message) => message.topic === wanted);
});

let kept: ReadonlyMap<string, Row> = new Map();

/** A row stays the same object as long as nothing in it changes, so that it is not drawn anew. */
export const rows = computed(() => {
  const list = rowsOf(shown.value, { viewer: viewer.value, opened: opened.value });
  const next = list.map((row) => {
    const former = kept.get(row.key);
    return former && isSameRow(former, row) ? former : row;
  });
  kept = new Map(next.map((row) => [row.key, row]));
  return next;
});

/** Whether there may be older messages than the stream has told of. */
export const mayBeMore = computed(() => messagesHere.value.filter(({ onlyFor }) => !onlyFor).length >= depth.value);

/** Opens or closes a fold. */
export function toggle(folded: readonly MessageView[], isOpen: boolean): void {
  const keys = folded.map(({ key }) => key);
  opened.value = isOpen
    ? new Set([...opened.value].filter((key) => !keys.includes(key)))
    : new Set([...opened.value, ...keys]);
}
