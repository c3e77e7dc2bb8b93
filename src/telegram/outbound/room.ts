// How many calls are out at once: a part is kept for acts and a part for words, so that neither hangs in the other's way.
import type { Lane } from "./methods.ts";

/** How many calls are out at once, in all lanes. */
const ALL = 64;

/** The most of them for acts (enforcement), and for words (all other lanes). */
const MOST = { acts: 56, words: 48 } as const;

export interface Room {
  readonly isFor: (lane: Lane) => boolean;
  readonly enter: (lane: Lane) => void;
  readonly leave: (lane: Lane) => void;
}

export function createRoom(): Room {
  const out = { acts: 0, words: 0 };
  return {
    isFor: (lane) => out[kindOf(lane)] < MOST[kindOf(lane)] && out.acts + out.words < ALL,
    enter: (lane) => {
      out[kindOf(lane)] += 1;
    },
    leave: (lane) => {
      out[kindOf(lane)] -= 1;
    },
  };
}

const kindOf = (lane: Lane): keyof typeof MOST => (lane === "enforcement" ? "acts" : "words");
