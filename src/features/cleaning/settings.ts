// Which service messages and commands are deleted.
import { z } from "zod";
import { SERVICE_KINDS, type ServiceKind } from "../../core/chat-event.ts";

/** Commands that admins alone may use, commands for everyone, and those of other bots or of none. */
export const COMMAND_KINDS = ["admin", "user", "other"] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

const off = z.boolean().default(false);

export const cleaningSettings = z.object({
  join: off,
  leave: off,
  photo: off,
  pin: off,
  title: off,
  videochat: off,
  other: off,
  commandsAdmin: off,
  commandsUser: off,
  commandsOther: off,
});
export type CleaningSettings = z.infer<typeof cleaningSettings>;
export type CleaningKey = keyof CleaningSettings;

/** A kind of message that can be deleted: its word in commands, and its setting. */
export interface Kind {
  readonly word: string;
  readonly key: CleaningKey;
}

export const SERVICES: readonly Kind[] = SERVICE_KINDS.map((kind: ServiceKind) => ({ word: kind, key: kind }));

const KEYS: { readonly [K in CommandKind]: CleaningKey } = {
  admin: "commandsAdmin",
  user: "commandsUser",
  other: "commandsOther",
};

export const COMMANDS: readonly Kind[] = COMMAND_KINDS.map((kind) => ({ word: kind, key: KEYS[kind] }));
