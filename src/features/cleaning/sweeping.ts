// What is deleted: lines that Telegram writes, commands of this bot, and commands that are none of it.

import type { ChatEvent, MessageEvent, ServiceEvent } from "../../core/chat-event.ts";
import type { Gate } from "../../kit/declarations/gate.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import type { CleaningSettings } from "./settings.ts";

export type SweepingDeps = Ports<"botUsername" | "features" | "gateway">;

/** A command as Telegram's apps mark it: a slash and a letter, alone or before a space. Paths and `//` are none. */
const COMMAND = /^\/([a-z]\w{0,31})(?:@(\w+))?(?=\s|$)/i;

/** Lines of Telegram's, and what people write that begins as a command does. */
export const isSweepable = (event: ChatEvent): boolean =>
  event.kind === "service" || (event.kind === "message" && isTyped(event) && COMMAND.test(event.content.text));

/** Nobody types what they forward, nor what the linked channel posts. */
const isTyped = ({ senderKind, content }: MessageEvent): boolean =>
  senderKind !== "linked-channel" && !content.forwarded;

/** Commands of this bot go when they are carried out. */
export const gate: Gate<CleaningSettings> = ({ access }, { settings }) => ({
  isErased: access === "everyone" ? settings.commandsUser : settings.commandsAdmin,
});

export async function sweepService(
  { gateway }: SweepingDeps,
  { chat, message, service }: ServiceEvent,
  { settings }: Scope<CleaningSettings>,
): Promise<undefined> {
  if (settings[service]) await gateway.remove(chat.id, [message.id]);
}

/** A command of another bot, or one that there is not. */
export async function sweepCommand(
  deps: SweepingDeps,
  { chat, message, content }: MessageEvent,
  { settings }: Scope<CleaningSettings>,
): Promise<undefined> {
  if (settings.commandsOther && isForeign(deps, content.text)) await deps.gateway.remove(chat.id, [message.id]);
}

function isForeign({ botUsername, features }: SweepingDeps, words: string): boolean {
  const [, name = "", addressee] = COMMAND.exec(words) ?? [];
  if (addressee !== undefined && addressee.toLowerCase() !== botUsername.toLowerCase()) return true;
  const own = features.flatMap(({ commands }) => commands);
  return !own.some((one) => one.name === name.toLowerCase() || one.aliases?.includes(name.toLowerCase()));
}
