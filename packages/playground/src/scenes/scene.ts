// A scene of the playground: its title, its group, and its steps.

import type { Group } from "telegram-emulator/people/group";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { SceneView } from "../protocol/status.ts";

/** One step of a scene. */
export interface SceneStep {
  /** Scene time since the previous step, in milliseconds. */
  readonly after: number;
  /** Scene time that is skipped at any speed, in milliseconds. */
  readonly skips?: number | undefined;
  /** A caption in one sentence; without one the previous caption stays. */
  readonly caption?: string | undefined;
  /** Actions that Telegram refuses are counted, and the scene continues. */
  readonly run: () => unknown;
  /** Whether the next step waits until the bot has processed this one. */
  readonly waitsForBot?: boolean | undefined;
}

export interface Scene extends SceneView {
  /** Called once for each play; it may create a group. */
  readonly where: (demo: DemoGroups) => Group;
  /** All steps, created before the first one runs: what depends on the play belongs into `run`. */
  readonly steps: (demo: DemoGroups, group: Group) => readonly SceneStep[];
}
