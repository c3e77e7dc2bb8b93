// What the emulator remembers: people, chats, members, messages.
import type { ChatInviteLink, ForumTopic, Message, ReactionType, ReplyKeyboardMarkup, User } from "@grammyjs/types";
import type { AdminRight, Permissions } from "./rights.ts";

/** A person or a bot. */
export interface Account {
  readonly user: User;
  /** Has written to the bot in private. */
  hasStarted: boolean;
  hasBlocked: boolean;
  /** Forwards of their messages tell their name alone. */
  readonly hidesInForwards?: boolean;
  /** What the bot has put in place of their letters. */
  keyboard?: ReplyKeyboardMarkup | undefined;
}

/** How somebody stands in a chat. */
export type Status = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";

/** The standing of one person in one chat. */
export interface Membership {
  readonly userId: number;
  readonly status: Status;
  readonly isPresent: boolean;
  readonly rights: ReadonlySet<AdminRight>;
  readonly isAnonymous: boolean;
  readonly title: string | undefined;
  readonly promotedBy: number | undefined;
  readonly permissions: Permissions | undefined;
  /** When a ban or restriction ends, in seconds since 1970; 0 is never. */
  readonly untilDate: number;
}

/** What a message says, without its place and its replies. */
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
  /** The account that sent it, also behind an anonymous admin; undefined for a channel. */
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

/** A link into a chat, and who came by it. */
export interface InviteRecord {
  link: ChatInviteLink;
  readonly users: Set<number>;
}

/** A request to join that nobody has answered. */
export interface JoinRequestRecord {
  readonly userId: number;
  readonly inviteLink: string | undefined;
}

/** The topic that every forum has, and that has no id to be named by. */
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
  /** Whoever comes by themselves asks to be let in. */
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
  /** The link that the chat itself shows; one for each admin, of which only the bot's is of interest. */
  primaryInvite: string | undefined;
  readonly requests: Map<number, JoinRequestRecord>;
  readonly bannedSenders: Set<number>;
  pins: readonly number[];
  lastMessageId: number | undefined;
}

/** A file as it comes with a request. */
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

/** A press of a button that waits for its answer. */
export interface CallbackRecord {
  readonly id: string;
  readonly at: number;
  isAnswered: boolean;
  readonly answer: (answer: PressAnswer) => void;
}

/** What the person who pressed a button sees. */
export interface PressAnswer {
  readonly text: string | undefined;
  readonly alert: boolean;
  readonly url: string | undefined;
}
