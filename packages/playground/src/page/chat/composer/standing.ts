// Whether somebody can write in a chat, and what keeps them from it.
import type { ChatView, MemberView } from "../../../protocol/chats.ts";

/** How somebody stands to a chat whose composer they look at. */
export type Standing =
  | { readonly kind: "writes"; readonly as: "oneself" | "group" | "channel" }
  /** In private with the bot, before the first word. */
  | { readonly kind: "starts" }
  | { readonly kind: "outside"; readonly hasAsked: boolean }
  /** Milliseconds since 1970; undefined for ever. */
  | { readonly kind: "banned" | "muted"; readonly until: number | undefined }
  /** Members of the chat, all of them, may not write; or it is a channel; or the topic is closed. */
  | { readonly kind: "closed"; readonly what: "chat" | "channel" | "topic" };

interface Circumstances {
  readonly chat: ChatView;
  readonly self: MemberView | undefined;
  readonly accountId: number;
  readonly isChannelPersona: boolean;
  readonly isEmpty: boolean;
  /** The chosen topic, as the page has it. */
  readonly topic: number | "general" | undefined;
}

/** Tells it as Telegram's apps would; whether it is true, the one who tries learns from Telegram. */
export function standingOf(circumstances: Circumstances): Standing {
  const { chat, self, accountId, isChannelPersona, isEmpty } = circumstances;
  if (isChannelPersona) return { kind: "writes", as: "channel" };
  if (chat.type === "private") return isEmpty ? { kind: "starts" } : { kind: "writes", as: "oneself" };
  if (self?.status === "kicked") return { kind: "banned", until: self.until };
  if (!chat.present.includes(accountId))
    return { kind: "outside", hasAsked: chat.requests.some(({ userId }) => userId === accountId) };
  if (self?.status === "creator" || self?.status === "administrator") return ofAdmin(chat, self);
  return ofMember(circumstances);
}

function ofAdmin({ type }: ChatView, { status, rights, isAnonymous }: MemberView): Standing {
  if (type === "channel" && status !== "creator" && !rights.includes("can_post_messages"))
    return { kind: "closed", what: "channel" };
  return { kind: "writes", as: isAnonymous ? "group" : "oneself" };
}

function ofMember({ chat, self, topic }: Circumstances): Standing {
  if (chat.type === "channel") return { kind: "closed", what: "channel" };
  if (self?.permissions && !self.permissions.includes("can_send_messages")) return { kind: "muted", until: self.until };
  if (!chat.permissions.includes("can_send_messages")) return { kind: "closed", what: "chat" };
  const written = chat.topics.find(({ id }) => id === (topic === "general" ? undefined : topic));
  return chat.isForum && written?.isClosed === true
    ? { kind: "closed", what: "topic" }
    : { kind: "writes", as: "oneself" };
}
