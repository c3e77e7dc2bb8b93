// The chats the bot knows.
import type { ChatHandle } from "../../core/chat.ts";
import type { MaybePromise } from "../../core/maybe-promise.ts";

export interface ChatStore {
  /** Makes sure that the chat can be referred to, and keeps its title up to date. Free of queries once the chat is known. */
  readonly know: (chat: ChatHandle) => MaybePromise<void>;
  /** A chat that is known. */
  readonly find: (chatId: number) => Promise<ChatHandle | undefined>;
  /** Moves everything of a basic group to the supergroup it has become; a second time it does nothing. */
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  /** The id under which a chat is kept now: its own, or that of the supergroup it has become. */
  readonly currentId: (chatId: number) => Promise<number>;
  /** Which owner of the bot has allowed it to work in the chat; undefined where none has. */
  readonly allowedBy: (chatId: number) => MaybePromise<number | undefined>;
  /** An owner allows the bot to work in a chat that is known, or takes that back. */
  readonly allow: (chatId: number, by: number | undefined) => Promise<void>;
  /** Groups in which somebody was seen, by title; for the list of those to configure. */
  readonly groupsOf: (memberId: number, limit: number) => Promise<readonly ChatHandle[]>;
}
