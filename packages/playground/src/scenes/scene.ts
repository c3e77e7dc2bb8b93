// A story of the playground: what it is called, where it happens, and what happens there one after the other.

import type { Group } from "telegram-emulator/people/group";
import type { DemoGroups } from "../demo/demo-groups.ts";
import type { SceneView } from "../protocol/status.ts";

/** One thing that happens. */
export interface Beat {
  /** Story time since the beat before, in milliseconds. */
  readonly after: number;
  /** Story time that nobody wants to watch, in milliseconds: it passes at once, at any speed. */
  readonly skips?: number | undefined;
  /** What happens just now, in one sentence; the one before stands until then. */
  readonly tells?: string | undefined;
  /** What Telegram refuses is counted, and the story goes on. */
  readonly does: () => unknown;
  /** Whether the next beat waits until the bot has done with this one. */
  readonly waits?: boolean | undefined;
}

export interface Scene extends SceneView {
  /** Asked once for each play; it may open a group of its own. */
  readonly where: (demo: DemoGroups) => Group;
  /** All of them, made before the first is played: what depends on the play belongs into `does`. */
  readonly beats: (demo: DemoGroups, group: Group) => readonly Beat[];
}
