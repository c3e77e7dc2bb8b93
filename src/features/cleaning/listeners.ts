// Deletes service messages, and commands that are not this bot's.

import type { ChatEvent, MessageEvent, ServiceEvent } from "../../core/chat-event.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import type { CleaningSettings } from "./settings.ts";

export type DeletionDeps = Ports<"botUsername" | "features" | "gateway">;

/** A command as Telegram's apps mark it: a slash and a letter, alone or before a space. Paths and `//` are none. */
const COMMAND = /^\/([a-z]\w{0,31})(?:@(\w+))?(?=\s|$)/i;

/** Service messages, and messages that begin with a command. */
export const isDeletable = (event: ChatEvent): boolean =>
  event.kind === "service" || (event.kind === "message" && isTyped(event) && COMMAND.test(event.content.text));

/** Forwarded messages and posts of the linked channel are not typed commands. */
const isTyped = ({ senderKind, content }: MessageEvent): boolean =>
  senderKind !== "linked-channel" && content.origin === undefined;

export async function deleteService(
  { gateway }: DeletionDeps,
  { chat, message, service }: ServiceEvent,
  { settings }: Scope<CleaningSettings>,
): Promise<undefined> {
  if (settings[service]) await gateway.remove(chat.id, [message.id]);
}

/** Deletes a command of another bot, or an unknown one. */
export async function deleteCommand(
  deps: DeletionDeps,
  { chat, message, content }: MessageEvent,
  { settings }: Scope<CleaningSettings>,
): Promise<undefined> {
  if (settings.commandsOther && isForeign(deps, content.text)) await deps.gateway.remove(chat.id, [message.id]);
}

function isForeign({ botUsername, features }: DeletionDeps, words: string): boolean {
  const [, name = "", addressee] = COMMAND.exec(words) ?? [];
  if (addressee !== undefined && addressee.toLowerCase() !== botUsername.toLowerCase()) return true;
  const own = features.flatMap(({ commands }) => commands);
  return !own.some((one) => one.name === name.toLowerCase() || one.aliases?.includes(name.toLowerCase()));
}
