// Keys, right clicks and long presses in the history; the message is found by its key.
import type { TargetedKeyboardEvent, TargetedMouseEvent, TargetedPointerEvent } from "preact";
import { menuOf } from "../message/message-menu.ts";
import { menu, showMenu } from "../parts/open-menu.ts";
import { chatMessages } from "./visible-messages.ts";

/** The duration of a long press in milliseconds. */
const LONG_PRESS = 500;

/** Arrows move between messages, Enter opens the menu of a message. */
export function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>): void {
  const { target, currentTarget: box, key } = event;
  if (!(target instanceof HTMLElement)) return;
  const isOnMessage = target.dataset["key"] !== undefined;
  if (target !== box && !isOnMessage) return;
  if (isOnMessage && (key === "Enter" || key === "ContextMenu")) {
    event.preventDefault();
    openFor(target, undefined);
    return;
  }
  const next = neighbour(box, target, key);
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function neighbour(box: HTMLElement, target: HTMLElement, key: string): HTMLElement | undefined {
  const all = [...box.querySelectorAll<HTMLElement>("[data-key]")];
  const current = all.indexOf(target);
  const steps: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowUp: all.at(current === -1 ? -1 : Math.max(0, current - 1)),
    ArrowDown: current === -1 ? all.at(-1) : all[current + 1],
    Home: all.at(0),
    End: all.at(-1),
  };
  return steps[key];
}

/** The menu button of a message. */
export function onClick(event: TargetedMouseEvent<HTMLElement>): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-menu]") : undefined;
  if (!button) return;
  const { left, bottom } = button.getBoundingClientRect();
  openFor(button, { x: left, y: bottom + 2 });
}

export function onContextMenu(event: TargetedMouseEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || !getSelection()?.isCollapsed) return;
  if (openFor(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
}

/** The movement in pixels that still counts as a press. */
const JITTER = 10;

let press: { readonly x: number; readonly y: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;

export function onPointerDown({
  pointerType,
  target,
  clientX: x,
  clientY: y,
}: TargetedPointerEvent<HTMLElement>): void {
  endPress();
  if (pointerType !== "touch" || !(target instanceof Element)) return;
  if (target.closest("button, [role=button], [role=link]")) return;
  press = { x, y, timer: setTimeout(() => openFor(target, { x, y }), LONG_PRESS) };
}

export function onPointerMove({ clientX, clientY }: TargetedPointerEvent<HTMLElement>): void {
  if (press && Math.hypot(clientX - press.x, clientY - press.y) > JITTER) endPress();
}

/** Ends a press. */
export function endPress(): void {
  clearTimeout(press?.timer);
  press = undefined;
}

/** Opens the menu of the message that contains an element; returns whether there is one. */
function openFor(element: Element, at: { readonly x: number; readonly y: number } | undefined): boolean {
  const article = element.closest<HTMLElement>("[data-key]");
  const key = element.closest<HTMLElement>("[data-part]")?.dataset["part"] ?? article?.dataset["key"];
  const message = chatMessages.value.find((one) => one.key === key);
  if (!article || !message || menu.value) return menu.value !== undefined;
  showMenu({ label: `Message of ${message.author.name}`, entries: menuOf(message), opener: article, at });
  return true;
}
