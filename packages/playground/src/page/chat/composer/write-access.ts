// Whether the persona can write in a chat, and why not.
import type { ChatView, MemberView } from "../../../protocol/chats.ts";

/** The persona's access to the composer of a chat. */
export type WriteAccess =
  | { readonly kind: "writes"; readonly as: "oneself" | "group" | "channel" }
  /** An empty private chat with the bot. */
  | { readonly kind: "starts" }
  | { readonly kind: "outside"; readonly hasAsked: boolean }
  /** Milliseconds since 1970; undefined for no end. */
  | { readonly kind: "banned" | "muted"; readonly until: number | undefined }
  /** No member may write, it is a channel, or the topic is closed. */
  | { readonly kind: "closed"; readonly what: "chat" | "channel" | "topic" };

interface WriteContext {
  readonly chat: ChatView;
  readonly self: MemberView | undefined;
  readonly accountId: number;
  readonly isChannelPersona: boolean;
  readonly isEmpty: boolean;
  /** The topic chosen in the page. */
  readonly topic: number | "general" | undefined;
}

/** The access as Telegram's apps show it; Telegram itself decides when the persona tries. */
export function writeAccess(context: WriteContext): WriteAccess {
  const { chat, self, accountId, isChannelPersona, isEmpty } = context;
  if (isChannelPersona) return { kind: "writes", as: "channel" };
  if (chat.type === "private") return isEmpty ? { kind: "starts" } : { kind: "writes", as: "oneself" };
  if (self?.status === "kicked") return { kind: "banned", until: self.until };
  if (!chat.present.includes(accountId))
    return { kind: "outside", hasAsked: chat.requests.some(({ userId }) => userId === accountId) };
  if (self?.status === "creator" || self?.status === "administrator") return ofAdmin(chat, self);
  return ofMember(context);
}

function ofAdmin({ type }: ChatView, { status, rights, isAnonymous }: MemberView): WriteAccess {
  if (type === "channel" && status !== "creator" && !rights.includes("can_post_messages"))
    return { kind: "closed", what: "channel" };
  return { kind: "writes", as: isAnonymous ? "group" : "oneself" };
}

function ofMember({ chat, self, topic }: WriteContext): WriteAccess {
  if (chat.type === "channel") return { kind: "closed", what: "channel" };
  if (self?.permissions && !self.permissions.includes("can_send_messages")) return { kind: "muted", until: self.until };
  if (!chat.permissions.includes("can_send_messages")) return { kind: "closed", what: "chat" };
  const written = chat.topics.find(({ id }) => id === (topic === "general" ? undefined : topic));
  return chat.isForum && written?.isClosed === true
    ? { kind: "closed", what: "topic" }
    : { kind: "writes", as: "oneself" };
}
