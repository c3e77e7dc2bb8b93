// Warnings, for everything that gives one: the /warn command, and protections whose sanction is a warning.
import type { ModerationResult, SanctionRequest } from "./moderator.ts";

export interface Warner {
  /** Adds a warning and applies what the chat's ladder says to that many; the order's sanction is not looked at. */
  readonly warn: (order: SanctionRequest) => Promise<ModerationResult>;
}
