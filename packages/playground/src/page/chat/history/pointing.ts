// Shows the message that something leads to, and marks it for a moment.
import { type Signal, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { MessageView } from "../../../protocol/messages.ts";
import { chat, depth, pointedMessage, topic } from "../../state/look.ts";
import { tell } from "../../state/toasts.ts";
import { messagesHere, opened } from "./shown.ts";

/** How long the mark stays, and how long an old message is looked for, in milliseconds. */
const MARKED = 2_000;
const PATIENCE = 4_000;

/** How many messages more are asked for to find one. */
const STEP = 1_000;

/** Follows `pointedMessage`: leaves the topic and unfolds what hides it, and asks for older messages where it must. */
export function usePointing(box: RefObject<HTMLElement | null>, isAtEnd: Signal<boolean>): void {
  const search = useRef<{ readonly pointed: object; isDeep: boolean }>(undefined);
  useSignalEffect(() => {
    const pointed = pointedMessage.value;
    if (!pointed || pointed.chat !== chat.value?.id) return;
    const found = find(messagesHere.value, pointed.message);
    if (found) {
      pointedMessage.value = undefined;
      show(found, box, isAtEnd);
      return;
    }
    if (search.current?.pointed === pointed) return;
    search.current = { pointed, isDeep: true };
    if (messagesHere.peek().length > 0) depth.value += STEP;
    setTimeout(() => giveUp(pointed), PATIENCE);
  });
}

/** A number may be that of a message for all and of one for somebody alone: the first is meant. */
const find = (list: readonly MessageView[], id: number): MessageView | undefined =>
  list.find((one) => one.id === id && !one.onlyFor) ?? list.find((one) => one.id === id);

function giveUp(pointed: object): void {
  if (pointedMessage.value !== pointed) return;
  pointedMessage.value = undefined;
  tell("That message is too far back, or was never here.", "refusal");
}

function show(message: MessageView, box: RefObject<HTMLElement | null>, isAtEnd: Signal<boolean>): void {
  const inTopic = topic.peek() === "general" ? message.topic === undefined : message.topic === topic.peek();
  if (topic.peek() !== undefined && !inTopic) topic.value = undefined;
  opened.value = new Set([...opened.peek(), message.key]);
  isAtEnd.value = false;
  // What was folded or filtered away is drawn by the next frame.
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
