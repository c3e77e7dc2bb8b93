// Chats as the Bot API writes them, and how new ones begin.
import type { Chat } from "@grammyjs/types";
import { present } from "./present.ts";
import type { Account, ChatRecord } from "./records.ts";
import { allPermissions, newGroupPermissions } from "./rights.ts";
import type { World } from "./world.ts";

/** What a chat begins with. */
export interface ChatTraits {
  readonly id: number;
  readonly type: ChatRecord["type"];
  readonly title: string;
  readonly username?: string | undefined;
  readonly isForum?: boolean;
}

/** Adds an empty chat. */
export function addChat(world: World, { id, type, title, username, isForum = false }: ChatTraits): ChatRecord {
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
  world.chats.set(id, chat);
  return chat;
}

/** The private chat of a person with the bot; it exists as soon as one of them looks at it. */
export function privateChat(world: World, { user }: Account): ChatRecord {
  return world.chats.get(user.id) ?? addChat(world, { id: user.id, type: "private", title: user.first_name });
}

/** A new id for a chat of that type. */
export function newChatId(world: World, type: "group" | "supergroup" | "channel"): number {
  return -world.next(type === "group" ? "group" : "supergroup");
}

/** A chat as it stands in a message. */
export function chatObject(world: World, chat: ChatRecord): Chat {
  const { id, title, username } = chat;
  switch (chat.type) {
    case "private": {
      const user = world.people.get(id)?.user;
      return present({
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
      return present({
        id,
        type: "supergroup" as const,
        title,
        username,
        is_forum: chat.isForum ? (true as const) : undefined,
      });
    case "channel":
      return present({ id, type: "channel" as const, title, username });
  }
}
