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

interface Scrolling {
  readonly isAtEnd: Signal<boolean>;
  readonly onScroll: () => void;
  readonly toEnd: () => void;
  /** Asks for older messages; what is seen stays where it is. */
  readonly showOlder: () => void;
}

/** Keeps a scrolled box at the end of what is in it, and in its place when older things come in above. */
export function useScrolling(
  box: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  firstKey: string | undefined,
): Scrolling {
  const isAtEnd = useSignal(true);
  const fromEnd = useRef<number>(undefined);
  const toEnd = (): void => {
    isAtEnd.value = true;
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  };
  useFollowing(box, content, isAtEnd);
  useSignalEffect(() => {
    if (endWanted.value > 0) toEnd();
  });
  useLayoutEffect(() => {
    if (box.current && fromEnd.current !== undefined)
      box.current.scrollTop = box.current.scrollHeight - fromEnd.current;
    fromEnd.current = undefined;
  }, [firstKey]);
  return {
    isAtEnd,
    toEnd,
    onScroll: () => {
      if (box.current) isAtEnd.value = distanceFromEnd(box.current) < NEAR;
    },
    showOlder: () => {
      if (box.current) fromEnd.current = box.current.scrollHeight - box.current.scrollTop;
      isAtEnd.value = false;
      depth.value += MORE;
    },
  };
}

/** Goes along whenever the box or what is in it changes its size. */
function useFollowing(
  box: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  isAtEnd: Signal<boolean>,
): void {
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
