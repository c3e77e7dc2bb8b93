// The persona in the open chat.
import { computed } from "@preact/signals";
import type { MessageView } from "../../protocol/messages.ts";
import { members, status } from "../state/entities.ts";
import { chat, persona } from "../state/navigation.ts";

/** The persona's membership of the open chat; undefined for channels and non-members. */
export const self = computed(() => members.value.find(({ userId }) => userId === persona.value?.accountId));

/** Whether the persona is a channel. */
export const isChannelPersona = computed(() => persona.value?.id.startsWith("channel:") === true);

/** Whether the persona owns or administers the open chat. */
export const isAdmin = computed(() => self.value?.status === "creator" || self.value?.status === "administrator");

/** Whether the persona is in the open chat. */
export const isInside = computed(() => chat.value?.present.includes(persona.value?.accountId ?? 0) === true);

/** The persona's account; undefined for channels. */
export const viewer = computed(() => (isChannelPersona.value ? undefined : persona.value?.accountId));

/** The commands that Telegram offers the persona in the open chat. */
export const offeredCommands = computed(() => {
  const commands = status.value?.commands;
  if (!commands || !chat.value) return [];
  if (chat.value.type === "private") return commands.private;
  return isAdmin.value && commands.admin.length > 0 ? commands.admin : commands.group;
});

/** Whether the persona wrote a message. */
export function isOwn({ author, accountId }: MessageView): boolean {
  const own = persona.value?.accountId;
  if (own === undefined) return false;
  return isChannelPersona.value ? author.kind === "channel" && author.id === own : accountId === own;
}
