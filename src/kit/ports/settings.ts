// The settings of features in chats, and the history of their changes.
import type { z } from "zod";
import type { MaybePromise } from "../../core/maybe-promise.ts";
import type { Instant } from "../../core/time.ts";
import type { Parsed } from "../parsing/parsed.ts";

/** The part of a feature that its settings need. */
export interface Configurable<S = unknown> {
  readonly id: string;
  readonly settings: z.ZodType<S>;
}

/** Where a change was made; `schedule`: by the bot itself, because a time had come. */
export const CHANGE_SOURCES = ["command", "menu", "prompt", "rollback", "undo", "schedule", "profile"] as const;
export type ChangeSource = (typeof CHANGE_SOURCES)[number];

/** Who changes what; a key set to undefined goes back to being absent. */
export interface SettingsChange {
  readonly chatId: number;
  readonly feature: Configurable;
  readonly change: Readonly<Record<string, unknown>>;
  readonly by: number;
  readonly source: ChangeSource;
  readonly at: Instant;
}

/** One key of one feature, before and after. */
export interface Revision {
  readonly id: number;
  readonly feature: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly by: number;
  readonly source: ChangeSource;
  readonly at: Instant;
}

export interface Settings {
  /** The settings in force; keys the schema does not know are dropped, values it refuses fall back to their default. */
  readonly of: <S>(chatId: number, feature: Configurable<S>) => MaybePromise<S>;
  /** Validates the whole, writes what differs and its revisions in one piece; refuses without having written anything. */
  readonly change: (change: SettingsChange) => Promise<Parsed<unknown>>;
  /** The newest revisions of a chat, newest first. */
  readonly history: (chatId: number, limit: number) => Promise<readonly Revision[]>;
  readonly revision: (chatId: number, id: number) => Promise<Revision | undefined>;
}
