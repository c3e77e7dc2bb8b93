// The ports of the feature of cases.
import type { Ports } from "../../kit/platform.ts";

export type CaseDeps = Ports<
  | "caseKinds"
  | "caseMessages"
  | "cases"
  | "chats"
  | "clock"
  | "features"
  | "gateway"
  | "noticesFor"
  | "audit"
  | "jobs"
  | "statuses"
  | "undo"
  | "messenger"
>;
