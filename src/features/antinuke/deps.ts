// The ports of anti-nuke, and the name under which it acts.
import type { Ports } from "../../kit/platform.ts";

export type AntinukeDeps = Ports<
  | "botId"
  | "caseKinds"
  | "caseMessages"
  | "cases"
  | "chats"
  | "gateway"
  | "recordCase"
  | "roles"
  | "jobs"
  | "settings"
  | "statuses"
  | "undo"
  | "messenger"
>;

/** The name under which anti-nuke acts. */
export const RULE = "antinuke.budget";
