// The records of the emulator's state: people, chats, members, messages.
import type { ChatInviteLink, ForumTopic, Message, ReactionType, ReplyKeyboardMarkup, User } from "@grammyjs/types";
import type { AdminRight, Permissions } from "./rights.ts";

/** A person or a bot. */
export interface Account {
  readonly user: User;
  /** Whether the person has written to the bot in private. */
  hasStarted: boolean;
  hasBlocked: boolean;
  /** Whether forwards of their messages contain only their name. */
  readonly hidesInForwards?: boolean;
  /** The reply keyboard that the bot has sent them. */
  keyboard?: ReplyKeyboardMarkup | undefined;
}

/** A member's status in a chat. */
export type Status = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";

/** A user's membership of a chat. */
export interface Membership {
  readonly userId: number;
  readonly status: Status;
  readonly isPresent: boolean;
  readonly rights: ReadonlySet<AdminRight>;
  readonly isAnonymous: boolean;
  readonly title: string | undefined;
  readonly promotedBy: number | undefined;
  readonly permissions: Permissions | undefined;
  /** When a ban or restriction ends, in seconds since 1970; 0 for no end. */
  readonly untilDate: number;
}

/** The body of a message, without its chat, number and replies. */
export type MessageBody = Omit<Message, "message_id" | "chat" | "reply_to_message" | "pinned_message">;

/** The part of a message that its author chooses. */
export type Content = Partial<Omit<MessageBody, "date" | "from" | "sender_chat">>;

/** A message in a chat. */
export interface StoredMessage {
  readonly id: number;
  readonly chat: ChatRecord;
  body: MessageBody;
  readonly replyTo: StoredMessage | undefined;
  readonly pinned: StoredMessage | undefined;
  /** The account that sent it, including anonymous admins; undefined for a channel. */
  readonly authorId: number | undefined;
  readonly isService: boolean;
  deletion: { readonly by: number; readonly at: number } | undefined;
  readonly reactions: Map<number, readonly ReactionType[]>;
}

/** A message that only one member sees. */
export interface EphemeralMessage {
  readonly id: number;
  readonly receiver: User;
  body: MessageBody;
  readonly replyTo: StoredMessage | undefined;
  isDeleted: boolean;
}

/** A topic of a forum. */
export interface TopicRecord {
  readonly id: number;
  readonly creatorId: number;
  topic: ForumTopic;
  isClosed: boolean;
  isHidden: boolean;
}

/** An invite link and the users who joined by it. */
export interface InviteRecord {
  link: ChatInviteLink;
  readonly users: Set<number>;
}

/** A pending request to join. */
export interface JoinRequestRecord {
  readonly userId: number;
  readonly inviteLink: string | undefined;
}

/** The General topic of a forum, which has no id. */
export interface GeneralTopic {
  readonly name: string;
  readonly isClosed: boolean;
  readonly isHidden: boolean;
}

/** A chat. */
export interface ChatRecord {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  title: string;
  username: string | undefined;
  description: string | undefined;
  isForum: boolean;
  /** Whether joining without a link creates a request. */
  joinsByRequest: boolean;
  permissions: Permissions;
  linkedId: number | undefined;
  migratedTo: ChatRecord | undefined;
  readonly members: Map<number, Membership>;
  readonly messages: Map<number, StoredMessage>;
  readonly ephemerals: Map<number, EphemeralMessage>;
  readonly topics: Map<number, TopicRecord>;
  general: GeneralTopic;
  readonly invites: Map<string, InviteRecord>;
  /** The bot's primary link; every admin has one, but only the bot's is kept. */
  primaryInvite: string | undefined;
  readonly requests: Map<number, JoinRequestRecord>;
  readonly bannedSenders: Set<number>;
  pins: readonly number[];
  lastMessageId: number | undefined;
}

/** A file uploaded in a request. */
export interface Upload {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Whether a parameter is an uploaded file. */
export const isUpload = (value: unknown): value is Upload =>
  typeof value === "object" && value !== null && "content" in value && value.content instanceof Uint8Array;

/** A file that the bot can send again or download. */
export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly name: string;
  readonly path: string;
  readonly content: Uint8Array;
}

/** A callback query that waits for its answer. */
export interface CallbackRecord {
  readonly id: string;
  readonly at: number;
  isAnswered: boolean;
  readonly answer: (answer: PressAnswer) => void;
}

/** The answer that the person who pressed a button sees. */
export interface PressAnswer {
  readonly text: string | undefined;
  readonly alert: boolean;
  readonly url: string | undefined;
}
