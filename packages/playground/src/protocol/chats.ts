// What the page shows of people and chats.
import type { AdminRight, PermissionName } from "telegram-emulator/state/rights";

/** Who can be: a person, or a channel that writes under its own name. */
export interface PersonaView {
  readonly kind: "persona";
  readonly key: string;
  /** `person:<id>` or `channel:<id>`: what `Act.as` names. */
  readonly id: string;
  /** The id at Telegram, of the account or of the channel. */
  readonly accountId: number;
  readonly name: string;
  readonly username: string | undefined;
  /** What they are for, in a few words: "owner of the groups", "admin who hides behind the group". */
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
  /** The pinned messages, the newest first. */
  readonly pins: readonly PinView[];
  /** How many people are in it, bots too. */
  readonly size: number;
  /** Accounts of the personas that are in it; for a private chat the one person's. */
  readonly present: readonly number[];
  /** What members may do there. */
  readonly permissions: readonly PermissionName[];
  readonly requests: readonly RequestView[];
  readonly last: { readonly author: string; readonly text: string; readonly at: number } | undefined;
  /** The chat that this one became. */
  readonly migratedTo: number | undefined;
  /** In private: the buttons that the bot has put below the field. */
  readonly keys: readonly (readonly KeyView[])[];
}

/** A button below the field: it writes its text, or asks for one of these chats. */
export interface KeyView {
  readonly text: string;
  readonly kind: "text" | "chat" | "other";
  readonly offers: readonly { readonly id: number; readonly title: string; readonly kind: "channel" | "group" }[];
}

/** A pinned message in a line. */
export interface PinView {
  /** Its number. */
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

/** Somebody who asks to be let in. */
export interface RequestView {
  readonly userId: number;
  readonly name: string;
}

/** Somebody in the open chat, or who was in it. */
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
  /** What they may do; undefined where nothing is restricted for them alone. */
  readonly permissions: readonly PermissionName[] | undefined;
  /** The end of a ban or restriction in milliseconds since 1970; undefined for ever. */
  readonly until: number | undefined;
}
