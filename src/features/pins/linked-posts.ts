// What comes from the linked channel: unpinned or deleted, where the group wants that.

import type { ChatEvent, MessageEvent, ServiceEvent } from "../../core/chat-event.ts";
import { SERVICE_IDS } from "../../core/immunity.ts";
import { inLines, type Text, text } from "../../core/text.ts";
import { missingRightOf } from "../../kit/acts/missing-right.ts";
import { FOR_PINNERS } from "../../kit/declarations/access-presets.ts";
import { type Command, command } from "../../kit/declarations/command.ts";
import { onOff } from "../../kit/parsing/args.ts";
import type { Ports } from "../../kit/platform.ts";
import type { Scope } from "../../kit/scope.ts";
import { linkedText, type PinSettings, pinningText } from "./settings.ts";

export type LinkedPostDeps = Ports<"gateway" | "statuses">;

/** Posts of the linked channel, and pins. */
export const isLinkedMatter = (event: ChatEvent): boolean =>
  (event.kind === "message" && event.senderKind === "linked-channel") ||
  (event.kind === "service" && event.service === "pin");

/** A post of the linked channel has come. One that is deleted is unpinned by that. */
export async function onPost(
  { gateway }: LinkedPostDeps,
  { chat, message }: MessageEvent,
  { settings }: Scope<PinSettings>,
): Promise<undefined> {
  if (settings.cleanlinked) await gateway.remove(chat.id, [message.id]);
  else if (settings.antichannelpin) await gateway.unpin(chat.id, message.id);
}

/** Telegram, or the channel itself, has pinned: what an admin pins by hand stays. */
export async function onPin(
  { gateway, statuses }: LinkedPostDeps,
  { chat, member, pinned }: ServiceEvent,
  { settings }: Scope<PinSettings>,
): Promise<undefined> {
  if (!settings.antichannelpin || pinned === undefined) return;
  const isAutomatic = member.id === SERVICE_IDS.telegram || member.id === (await statuses.linkedChannelId(chat.id));
  if (isAutomatic) await gateway.unpin(chat.id, pinned.id);
}

export const linkedCommands = (deps: LinkedPostDeps): readonly Command<PinSettings>[] => [
  command({
    name: "antichannelpin",
    summary: "pins-command-antichannelpin",
    example: "on",
    ...FOR_PINNERS,
    parse: onOff.optional(),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return withExample(pinningText(settings), "/antichannelpin on");
      const refusal = await configure({ antichannelpin: args });
      const lacking = args ? await missingRightOf(deps.statuses, chat.id, "pin_messages") : undefined;
      return refusal ?? withLack(pinningText({ ...settings, antichannelpin: args }), lacking);
    },
  }),
  command({
    name: "cleanlinked",
    summary: "pins-command-cleanlinked",
    example: "on",
    ...FOR_PINNERS,
    parse: onOff.optional(),
    run: async ({ chat, args, settings, configure }) => {
      if (args === undefined) return withExample(linkedText(settings), "/cleanlinked on");
      const refusal = await configure({ cleanlinked: args });
      const lacking = args ? await missingRightOf(deps.statuses, chat.id, "delete_messages") : undefined;
      return refusal ?? withLack(linkedText({ ...settings, cleanlinked: args }), lacking);
    },
  }),
];

const withExample = (state: Text, example: string): Text => text("pins-state-and-example", { state, example });

const withLack = (state: Text, lacking: Text | undefined): Text => (lacking ? inLines([state, lacking]) : state);
