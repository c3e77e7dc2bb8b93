// A director of one scene made for a test, and what became of it.

import { RefusedByTelegram } from "telegram-emulator/refusal";
import { createTelegram } from "telegram-emulator/telegram";
import { afterEach, expect } from "vitest";
import { createDemoGroups } from "../src/demo/create-demo-groups.ts";
import { createDirector, type Director, type DirectorNeeds } from "../src/scenes/director.ts";
import type { Beat } from "../src/scenes/scene.ts";

let director: Director | undefined;

/** To be called once in a file: no play outlives its test. */
export function useDirectors(): void {
  afterEach(() => director?.close());
}

/** A director with one scene of these beats, and what became of it. */
export function directing(beats: readonly Partial<Beat>[], needs: Partial<DirectorNeeds> = {}) {
  const happened: number[] = [];
  const seen = { ahead: 0, changes: 0, settles: 0 };
  const scene = {
    id: "fake",
    title: "A fake",
    tells: "Nothing much.",
    where: () => demo.cafe,
    beats: () =>
      beats.map((beat, index) => ({
        after: 0,
        ...beat,
        does: () => {
          happened.push(index);
          return beat.does?.();
        },
      })),
  };
  const demo = createDemoGroups(createTelegram());
  const made = createDirector({
    demo,
    scenes: [scene],
    pending: () => 0,
    longest: 100,
    forward: (ms) => {
      seen.ahead += ms;
    },
    settled: async () => {
      seen.settles += 1;
    },
    changed: () => {
      seen.changes += 1;
    },
    ...needs,
  });
  director = made;
  const ends = (state: string) => expect.poll(() => made.view()?.state, { timeout: 5_000, interval: 2 }).toBe(state);
  return { director: made, demo, happened, seen, ends };
}

/** What somebody may not do. */
export const refused = (): never => {
  throw new RefusedByTelegram("Max may not write in Café");
};
