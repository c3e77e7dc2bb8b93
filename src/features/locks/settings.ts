// What is locked in a chat, with what each lock does.
import { z } from "zod";
import { modeSetting } from "../../kit/parsing/mode.ts";
import { sanctionSetting } from "../../kit/parsing/schemas.ts";
import { LOCK_IDS, type LockId } from "./lock-types.ts";

/** How many entries the list of what is allowed may have. */
export const MOST_ALLOWED = 500;

/** The longest reason of a lock, in characters. */
export const LONGEST_REASON = 500;

const flag = z.boolean().default(false);

type Flags = { readonly [K in LockId]: typeof flag };

const FLAGS = Object.fromEntries(LOCK_IDS.map((id) => [id, flag])) as Flags;

/** What a lock does besides deleting, and says instead of the usual reason. */
const lockAction = z.object({
  reason: z.string().max(LONGEST_REASON).optional(),
  sanction: sanctionSetting.optional(),
});
export type LockAction = z.infer<typeof lockAction>;

const allowed = z.object({
  kind: z.enum(["address", "chat", "command", "username", "pack", "emoji"]),
  value: z.string().min(1).max(200),
});

export const lockSettings = z.object({
  mode: modeSetting.default("on"),
  ...FLAGS,
  /** Who posts what is locked is warned, where the lock has no action of its own. */
  warns: z.boolean().default(false),
  /** By lock type. */
  actions: z.record(z.string(), lockAction).default({}),
  allowed: z.array(allowed).max(MOST_ALLOWED).default([]),
  /** Capital letters of a hundred, from which a text is in capitals. */
  capsShare: z.int().min(50).max(100).default(70),
  /** Characters from which a text is long. */
  longText: z.int().min(50).max(4096).default(1000),
  /** Lines from which a text has many. */
  mostLines: z.int().min(2).max(200).default(25),
});
export type LockSettings = z.infer<typeof lockSettings>;

/** The lock types that are locked. */
export const lockedIn = (settings: LockSettings): readonly LockId[] => LOCK_IDS.filter((id) => settings[id]);

/** Whether anything is locked. */
export const isOn = (settings: LockSettings): boolean => settings.mode !== "off" && LOCK_IDS.some((id) => settings[id]);
