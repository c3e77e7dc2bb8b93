// A scene player for tests, with one scene and a record of its effects.

import { RefusedByTelegram } from "telegram-emulator/refusal";
import { createTelegram } from "telegram-emulator/telegram";
import { afterEach, expect } from "vitest";
import { createDemoGroups } from "../src/demo/create-demo-groups.ts";
import type { SceneStep } from "../src/scenes/scene.ts";
import { createScenePlayer, type ScenePlayer, type ScenePlayerDeps } from "../src/scenes/scene-player.ts";

let player: ScenePlayer | undefined;

/** Registers a hook that closes the player after each test. */
export function useScenePlayer(): void {
  afterEach(() => player?.close());
}

/** A player with one scene of these steps, and a record of its effects. */
export function createTestPlayer(steps: readonly Partial<SceneStep>[], deps: Partial<ScenePlayerDeps> = {}) {
  const happened: number[] = [];
  const seen = { ahead: 0, changes: 0, settles: 0 };
  const scene = {
    id: "fake",
    title: "A fake",
    description: "Nothing much.",
    where: () => demo.cafe,
    steps: () =>
      steps.map((step, index) => ({
        after: 0,
        ...step,
        run: () => {
          happened.push(index);
          return step.run?.();
        },
      })),
  };
  const demo = createDemoGroups(createTelegram());
  const made = createScenePlayer({
    demo,
    scenes: [scene],
    pending: () => 0,
    idleLimit: 100,
    forward: (ms) => {
      seen.ahead += ms;
    },
    settled: async () => {
      seen.settles += 1;
    },
    onChange: () => {
      seen.changes += 1;
    },
    ...deps,
  });
  player = made;
  const ends = (state: string) => expect.poll(() => made.view()?.state, { timeout: 5_000, interval: 2 }).toBe(state);
  return { player: made, demo, happened, seen, ends };
}

/** A step that Telegram refuses. */
export const refused = (): never => {
  throw new RefusedByTelegram("Max may not write in Café");
};
