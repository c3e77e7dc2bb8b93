// Unpins or deletes posts of the linked channel, as the settings say.

import type { ChatEvent, MessageEvent, ServiceEvent } from "../../core/chat-event.ts";
import { SERVICE_IDS } from "../../core/immunity.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import type { PinSettings } from "./settings.ts";

export type LinkedPostDeps = Ports<"gateway" | "statuses">;

/** Posts of the linked channel, and pins. */
export const isPinOrLinkedPost = (event: ChatEvent): boolean =>
  (event.kind === "message" && event.senderKind === "linked-channel") ||
  (event.kind === "service" && event.service === "pin");

/** Deletes or unpins a post of the linked channel. Deleting it unpins it too. */
export async function onPost(
  { gateway }: LinkedPostDeps,
  { chat, message }: MessageEvent,
  { settings }: Scope<PinSettings>,
): Promise<undefined> {
  if (settings.cleanlinked) await gateway.remove(chat.id, [message.id]);
  else if (settings.antichannelpin) await gateway.unpin(chat.id, message.id);
}

/** Unpins what Telegram or the channel itself has pinned; pins of admins stay. */
export async function onPin(
  { gateway, statuses }: LinkedPostDeps,
  { chat, member, pinned }: ServiceEvent,
  { settings }: Scope<PinSettings>,
): Promise<undefined> {
  if (!settings.antichannelpin || pinned === undefined) return;
  const isAutomatic = member.id === SERVICE_IDS.telegram || member.id === (await statuses.linkedChannelId(chat.id));
  if (isAutomatic) await gateway.unpin(chat.id, pinned.id);
}
