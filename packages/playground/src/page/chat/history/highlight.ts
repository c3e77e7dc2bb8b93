// Scrolls to a message and highlights it for a moment.
import { type Signal, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, highlightedMessage, messageCount, topic } from "../../state/navigation.ts";
import { showToast } from "../../state/toasts.ts";
import { chatMessages, openFolds } from "./visible-messages.ts";

/** How long the highlight stays, and how long an old message is searched, in milliseconds. */
const MARKED = 2_000;
const PATIENCE = 4_000;

/** The number of messages to load at a time during the search. */
const STEP = 1_000;

/** Follows `highlightedMessage`: changes the topic, unfolds and loads older messages as needed. */
export function useHighlight(box: RefObject<HTMLElement | null>, isAtEnd: Signal<boolean>): void {
  const search = useRef<{ readonly pointed: object; isDeep: boolean }>(undefined);
  useSignalEffect(() => {
    const pointed = highlightedMessage.value;
    if (!pointed || pointed.chat !== chat.value?.id) return;
    const found = find(chatMessages.value, pointed.message);
    if (found) {
      highlightedMessage.value = undefined;
      show(found, box, isAtEnd);
      return;
    }
    if (search.current?.pointed === pointed) return;
    search.current = { pointed, isDeep: true };
    if (chatMessages.peek().length > 0) messageCount.value += STEP;
    setTimeout(() => giveUp(pointed), PATIENCE);
  });
}

/** A message and an ephemeral one may have the same number: the message takes precedence. */
const find = (list: readonly MessageView[], id: number): MessageView | undefined =>
  list.find((one) => one.id === id && !one.onlyFor) ?? list.find((one) => one.id === id);

function giveUp(pointed: object): void {
  if (highlightedMessage.value !== pointed) return;
  highlightedMessage.value = undefined;
  showToast("That message is too far back, or was never here.", "refusal");
}

function show(message: MessageView, box: RefObject<HTMLElement | null>, isAtEnd: Signal<boolean>): void {
  const inTopic = topic.peek() === "general" ? message.topic === undefined : message.topic === topic.peek();
  if (topic.peek() !== undefined && !inTopic) topic.value = undefined;
  openFolds.value = new Set([...openFolds.peek(), message.key]);
  isAtEnd.value = false;
  // Folded or filtered messages are rendered by the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => mark(box.current, message.key)));
}

function mark(box: HTMLElement | null, key: string): void {
  const name = CSS.escape(key);
  const part = box?.querySelector<HTMLElement>(`[data-key="${name}"], [data-part="${name}"]`);
  const element = part?.closest<HTMLElement>("[data-key]");
  if (!element) return;
  element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
  element.dataset["marked"] = "";
  setTimeout(() => delete element.dataset["marked"], MARKED);
}
