// Where the history stands: at its end, unless somebody scrolled up.
import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { depth } from "../../state/look.ts";
import { endWanted } from "../composer/draft.ts";

/** So near to the end, in pixels, counts as being there. */
const NEAR = 90;

/** How many messages more are asked for at a time. */
const MORE = 200;

type Box = RefObject<HTMLElement | null>;

/** After a gesture upwards the end holds nobody back for so long, in milliseconds. */
const GESTURE = 400;

interface Scrolling {
  readonly isAtEnd: Signal<boolean>;
  readonly onScroll: () => void;
  /** Somebody moves away from the end, by wheel, finger or key. */
  readonly onLeave: () => void;
  readonly toEnd: () => void;
  /** Asks for older messages; what is seen stays where it is. */
  readonly showOlder: () => void;
}

/** Keeps a scrolled box at the end of what is in it, and in its place when older things come in above. */
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
    // What comes and goes moves the end, too: only going up in what stays the same is a wish to leave it.
    const isUp = top < last.current.top && height === last.current.height;
    last.current = { ...last.current, top, height };
    if (isNear) isAtEnd.value = performance.now() - last.current.left > GESTURE;
    else if (isUp) isAtEnd.value = false;
  };
  useFollowing(box, content, isAtEnd);
  useSignalEffect(() => {
    if (endWanted.value > 0) toEnd();
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
      depth.value += MORE;
    },
  };
}

/** The topmost message that is seen, and where it stands. */
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

/** Goes along whenever the box or what is in it changes its size. */
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
