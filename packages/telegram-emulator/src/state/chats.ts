// Chats: creation, and their form in the Bot API.
import type { Chat } from "@grammyjs/types";
import type { Account, ChatRecord } from "./records.ts";
import { allPermissions, newGroupPermissions } from "./rights.ts";
import type { TelegramState } from "./telegram-state.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** The initial properties of a chat. */
export interface ChatTraits {
  readonly id: number;
  readonly type: ChatRecord["type"];
  readonly title: string;
  readonly username?: string | undefined;
  readonly isForum?: boolean;
}

/** Adds an empty chat. */
export function addChat(state: TelegramState, { id, type, title, username, isForum = false }: ChatTraits): ChatRecord {
  const chat: ChatRecord = {
    id,
    type,
    title,
    username,
    description: undefined,
    isForum,
    joinsByRequest: false,
    permissions: type === "private" ? allPermissions : newGroupPermissions,
    linkedId: undefined,
    migratedTo: undefined,
    members: new Map(),
    messages: new Map(),
    ephemerals: new Map(),
    topics: new Map(),
    general: { name: "General", isClosed: false, isHidden: false },
    invites: new Map(),
    primaryInvite: undefined,
    requests: new Map(),
    bannedSenders: new Set(),
    pins: [],
    lastMessageId: undefined,
  };
  state.chats.set(id, chat);
  return chat;
}

/** The private chat of a person with the bot; created at its first use. */
export function privateChat(state: TelegramState, { user }: Account): ChatRecord {
  return state.chats.get(user.id) ?? addChat(state, { id: user.id, type: "private", title: user.first_name });
}

/** A new id for a chat of that type. */
export function newChatId(state: TelegramState, type: "group" | "supergroup" | "channel"): number {
  return -state.next(type === "group" ? "group" : "supergroup");
}

/** The chat object of a message. */
export function chatObject(state: TelegramState, chat: ChatRecord): Chat {
  const { id, title, username } = chat;
  switch (chat.type) {
    case "private": {
      const user = state.people.get(id)?.user;
      return withoutUndefined({
        id,
        type: "private" as const,
        first_name: user?.first_name ?? title,
        last_name: user?.last_name,
        username: user?.username,
      });
    }
    case "group":
      return { id, type: "group", title };
    case "supergroup":
      return withoutUndefined({
        id,
        type: "supergroup" as const,
        title,
        username,
        is_forum: chat.isForum ? (true as const) : undefined,
      });
    case "channel":
      return withoutUndefined({ id, type: "channel" as const, title, username });
  }
}
