// Keeps the history at its end, unless the user scrolls up.
import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { messageCount } from "../../state/navigation.ts";
import { scrollToEndRequests } from "../composer/draft.ts";

/** The distance from the end that counts as the end, in pixels. */
const NEAR = 90;

/** The number of older messages to load at a time. */
const MORE = 200;

type Box = RefObject<HTMLElement | null>;

/** How long an upward gesture suppresses following the end, in milliseconds. */
const GESTURE = 400;

interface Scrolling {
  readonly isAtEnd: Signal<boolean>;
  readonly onScroll: () => void;
  /** The user scrolls away from the end, by wheel, touch or key. */
  readonly onLeave: () => void;
  readonly toEnd: () => void;
  /** Loads older messages; the visible part stays in place. */
  readonly showOlder: () => void;
}

/** Keeps a box scrolled to its end, or in place when older content is added above. */
export function useScrolling(box: Box, content: Box, firstKey: string | undefined): Scrolling {
  const isAtEnd = useSignal(true);
  const last = useRef({ top: 0, height: 0, left: 0 });
  const anchor = useRef<Anchor>(undefined);
  const toEnd = (): void => {
    last.current.left = 0;
    isAtEnd.value = true;
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  const onScroll = (): void => {
    if (!box.current) return;
    const { scrollTop: top, scrollHeight: height } = box.current;
    const isNear = distanceFromEnd(box.current) < NEAR;
    // Content changes move the end, too: only scrolling up in unchanged content leaves it.
    const isUp = top < last.current.top && height === last.current.height;
    last.current = { ...last.current, top, height };
    if (isNear) isAtEnd.value = performance.now() - last.current.left > GESTURE;
    else if (isUp) isAtEnd.value = false;
  };
  useFollowing(box, content, isAtEnd);
  useSignalEffect(() => {
    if (scrollToEndRequests.value > 0) toEnd();
  });
  useLayoutEffect(() => {
    if (box.current && anchor.current) hold(box.current, anchor.current);
    anchor.current = undefined;
  }, [firstKey]);
  return {
    isAtEnd,
    toEnd,
    onScroll,
    onLeave: () => {
      if (!box.current || box.current.scrollTop === 0) return;
      last.current.left = performance.now();
      isAtEnd.value = false;
      setTimeout(onScroll, GESTURE + 50);
    },
    showOlder: () => {
      if (box.current) anchor.current = anchorIn(box.current);
      isAtEnd.value = false;
      messageCount.value += MORE;
    },
  };
}

/** The topmost visible message and its position. */
interface Anchor {
  readonly key: string;
  readonly top: number;
}

function anchorIn(box: HTMLElement): Anchor | undefined {
  const { top } = box.getBoundingClientRect();
  const all = [...box.querySelectorAll<HTMLElement>("[data-key]")];
  const first = all.find((one) => one.getBoundingClientRect().bottom > top);
  return first && { key: first.dataset["key"] ?? "", top: first.getBoundingClientRect().top };
}

function hold(box: HTMLElement, { key, top }: Anchor): void {
  const found = box.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (found) box.scrollTop += found.getBoundingClientRect().top - top;
}

/** Scrolls to the end whenever the box or its content changes size. */
function useFollowing(box: Box, content: Box, isAtEnd: Signal<boolean>): void {
  useEffect(() => {
    const { current: scrolled } = box;
    if (!scrolled || !content.current) return undefined;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.peek()) scrolled.scrollTop = scrolled.scrollHeight;
    });
    observer.observe(scrolled);
    observer.observe(content.current);
    return () => observer.disconnect();
  }, [box, content, isAtEnd]);
}

const distanceFromEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): number =>
  scrollHeight - scrollTop - clientHeight;
