// Loads older messages until the history fills its area: after a raid the newest two hundred are folded into one line.
import { useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { status } from "../../state/entities.ts";
import { messageCount } from "../../state/navigation.ts";
import { hasOlder, rows } from "./visible-messages.ts";

/** The number of messages to load at a time, and the maximum to load automatically. */
const [MORE, MOST] = [400, 4_000];

/** Checks after every change of rows, except while a scene plays and more messages follow. */
export function useLoadUntilFull(box: RefObject<HTMLElement | null>): void {
  useSignalEffect(() => {
    const isPlaying = status.value?.play?.state === "playing";
    if (rows.value.length === 0 || !hasOlder.value || isPlaying) return undefined;
    const frame = requestAnimationFrame(() => {
      if (box.current && !isFull(box.current) && messageCount.peek() < MOST) messageCount.value += MORE;
    });
    return () => cancelAnimationFrame(frame);
  });
}

const isFull = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight;
