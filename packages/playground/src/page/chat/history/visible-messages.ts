// The visible messages of the open chat, and their rows.
import { computed, signal } from "@preact/signals";
import type { MessageView } from "../../../protocol/messages.ts";
import { messages } from "../../state/entities.ts";
import { chat, messageCount, topic } from "../../state/navigation.ts";
import { viewer } from "../self.ts";
import { isSameRow, type Row, rowsOf } from "./rows.ts";

/** Keys of messages whose fold is open. */
export const openFolds = signal<ReadonlySet<string>>(new Set());

/** Messages of the open chat; excludes those of the previous chat until the stream has changed. */
export const chatMessages = computed(() => messages.value.filter(({ chatId }) => chatId === chat.value?.id));

/** Messages of the chosen topic, or all. */
export const visibleMessages = computed(() => {
  const { value } = topic;
  if (value === undefined || !chat.value?.isForum) return chatMessages.value;
  const wanted = value === "general" ? undefined : value;
  return chatMessages.value.filter((message) => message.topic === wanted);
});

let kept: ReadonlyMap<string, Row> = new Map();

/** An unchanged row stays the same object, so that it is not rendered again. */
export const rows = computed(() => {
  const list = rowsOf(visibleMessages.value, { viewer: viewer.value, openFolds: openFolds.value });
  const next = list.map((row) => {
    const former = kept.get(row.key);
    return former && isSameRow(former, row) ? former : row;
  });
  kept = new Map(next.map((row) => [row.key, row]));
  return next;
});

/** Whether older messages may exist than the stream has sent. */
export const hasOlder = computed(
  () => chatMessages.value.filter(({ onlyFor }) => !onlyFor).length >= messageCount.value,
);

/** Opens or closes a fold. */
export function toggle(folded: readonly MessageView[], isOpen: boolean): void {
  const keys = folded.map(({ key }) => key);
  openFolds.value = isOpen
    ? new Set([...openFolds.value].filter((key) => !keys.includes(key)))
    : new Set([...openFolds.value, ...keys]);
}
