// A history that does not fill its place asks for older messages: after a raid the newest two hundred are folded into one line.
import { useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { depth } from "../../state/look.ts";
import { status } from "../../state/things.ts";
import { mayBeMore, rows } from "./shown.ts";

/** How many more are asked for at a time, and up to how many by itself. */
const [MORE, MOST] = [400, 4_000];

/** Looks whenever the rows have changed, and not while a scene plays: there the next messages are on their way. */
export function useFilling(box: RefObject<HTMLElement | null>): void {
  useSignalEffect(() => {
    const isPlaying = status.value?.play?.state === "playing";
    if (rows.value.length === 0 || !mayBeMore.value || isPlaying) return undefined;
    const frame = requestAnimationFrame(() => {
      if (box.current && !isFull(box.current) && depth.peek() < MOST) depth.value += MORE;
    });
    return () => cancelAnimationFrame(frame);
  });
}

const isFull = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight;
