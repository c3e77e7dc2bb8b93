// What anti-nuke is made of.
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
  | "scheduler"
  | "settings"
  | "standings"
  | "undo"
  | "voice"
>;

/** The name under which anti-nuke acts. */
export const RULE = "antinuke.budget";
