// The views of people and chats.
import type { AdminRight, PermissionName } from "telegram-emulator/state/rights";

/** A persona: a person, or a channel that posts as itself. */
export interface PersonaView {
  readonly kind: "persona";
  readonly key: string;
  /** `person:<id>` or `channel:<id>`, as in `ActRequest.as`. */
  readonly id: string;
  /** The Telegram id of the account or the channel. */
  readonly accountId: number;
  readonly name: string;
  readonly username: string | undefined;
  /** The role in a few words: "owner of the groups", "anonymous admin". */
  readonly role: string;
}

/** A chat in the list. */
export interface ChatView {
  readonly kind: "chat";
  readonly key: string;
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title: string;
  readonly username: string | undefined;
  readonly isForum: boolean;
  readonly topics: readonly TopicView[];
  /** The pinned messages, newest first. */
  readonly pins: readonly PinView[];
  /** The number of members, including bots. */
  readonly size: number;
  /** Account ids of the personas in the chat; for a private chat its one person. */
  readonly present: readonly number[];
  /** The permissions of members. */
  readonly permissions: readonly PermissionName[];
  readonly requests: readonly RequestView[];
  readonly last: { readonly author: string; readonly text: string; readonly at: number } | undefined;
  /** The supergroup that this chat migrated to. */
  readonly migratedTo: number | undefined;
  /** The buttons of the reply keyboard, in private chats. */
  readonly keys: readonly (readonly KeyView[])[];
}

/** A button of the reply keyboard: it sends its text, or requests one of these chats. */
export interface KeyView {
  readonly text: string;
  readonly kind: "text" | "chat" | "other";
  readonly offers: readonly { readonly id: number; readonly title: string; readonly kind: "channel" | "group" }[];
}

/** A summary of a pinned message. */
export interface PinView {
  /** The message number. */
  readonly id: number;
  readonly author: string;
  readonly text: string;
}

export interface TopicView {
  /** Undefined for the General topic. */
  readonly id: number | undefined;
  readonly name: string;
  readonly isClosed: boolean;
}

/** A request to join. */
export interface RequestView {
  readonly userId: number;
  readonly name: string;
}

/** A current or former member of the open chat. */
export interface MemberView {
  readonly kind: "member";
  readonly key: string;
  readonly userId: number;
  readonly name: string;
  readonly username: string | undefined;
  readonly isBot: boolean;
  readonly status: "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";
  readonly isPresent: boolean;
  readonly rights: readonly AdminRight[];
  readonly isAnonymous: boolean;
  readonly title: string | undefined;
  /** The member's permissions; undefined without restrictions of their own. */
  readonly permissions: readonly PermissionName[] | undefined;
  /** The end of a ban or restriction in milliseconds since 1970; undefined for no end. */
  readonly until: number | undefined;
}
