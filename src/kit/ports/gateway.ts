// Telegram's group powers. The real one calls the Bot API; another one may only note what it would have done.

import type { RemovedReactions } from "../../core/case.ts";
import type { ChatHandle, ChatKind, MessageRef } from "../../core/chat.ts";
import type { Member, MemberStatus, Permission, Right } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import type { Obstacle, Outcome } from "./outcome.ts";

/** Somebody and what they are in the chat. */
export interface Membership {
  readonly member: Member;
  readonly status: MemberStatus;
}

/** What a chat says of itself (Bot API, ChatFullInfo). */
export interface ChatProfile {
  readonly permissions: readonly Permission[];
  readonly linkedChannelId: number | undefined;
  readonly title: string;
  readonly kind: ChatKind;
  /** The newest message that is pinned, and its topic. */
  readonly pinned: MessageRef | undefined;
}

/** A channel, or what goes by its name, and whether the bot may write there. */
export interface ResolvedChannel {
  readonly chat: ChatHandle;
  readonly mayPost: boolean;
}

/** A pin, loud or without a sound for the members. */
export interface Pinning {
  readonly messageId: number;
  readonly isLoud: boolean;
}

/** Messages of one chat that are shown in another. */
export interface Copying {
  readonly messageIds: readonly number[];
  readonly to: number;
  /** The topic in which they are shown. */
  readonly topic?: number | undefined;
}

/** What a deletion came to: how many messages went or were gone already, and which Telegram would not delete. */
export interface Removal {
  readonly removed: number;
  readonly refused: readonly number[];
  /** What kept Telegram from deleting the rest, where it is not their age. */
  readonly obstacle?: Obstacle | undefined;
}

/** Every `until` is clamped to what Telegram treats as temporary, at the moment of the call; undefined has no end. */
export interface Gateway {
  /** Deletes messages in hundreds; messages that are gone count as removed. */
  readonly remove: (chatId: number, messageIds: readonly number[]) => Promise<Outcome<Removal>>;
  /** Bans a person, or a channel from writing under its name. */
  readonly ban: (chatId: number, member: Member, until: Instant | undefined) => Promise<Outcome>;
  /** Lifts a ban, and does nothing to somebody who is not banned. */
  readonly unban: (chatId: number, member: Member) => Promise<Outcome>;
  /** Removes somebody, who may come back at once. It lifts a ban, so it is only for those who are present. */
  readonly kick: (chatId: number, member: Member) => Promise<Outcome>;
  /** Lets somebody in who has asked to join. */
  readonly approveJoin: (chatId: number, member: Member) => Promise<Outcome>;
  /** Turns down a request to join. */
  readonly decline: (chatId: number, member: Member) => Promise<Outcome>;
  /** Leaves a person exactly the named permissions. */
  readonly restrict: (
    chatId: number,
    member: Member,
    allowed: { readonly permissions: readonly Permission[]; readonly until: Instant | undefined },
  ) => Promise<Outcome>;
  /** Leaves all ordinary members exactly the named permissions. */
  readonly setPermissions: (chatId: number, permissions: readonly Permission[]) => Promise<Outcome>;
  /** What somebody is in the chat, asked now. */
  readonly membership: (chatId: number, memberId: number) => Promise<Outcome<Membership>>;
  /** The channel or group that goes by the username now; without the `@`. */
  readonly adminByTitle: (username: string) => Promise<Outcome<Member>>;
  /** The owner and the administrators, bots among them. */
  readonly admins: (chatId: number) => Promise<Outcome<readonly Membership[]>>;
  readonly profile: (chatId: number) => Promise<Outcome<ChatProfile>>;
  /** A chat in which the bot is, by id or by `@name`, asked now. */
  readonly resolveChannel: (named: number | string) => Promise<Outcome<ResolvedChannel>>;
  /** Makes somebody an admin with exactly these rights; with none, a member again. */
  readonly promote: (chatId: number, member: Member, rights: readonly Right[]) => Promise<Outcome>;
  /** Gives an admin whom the bot has promoted a title of up to 16 characters, or takes it away. */
  readonly entitle: (chatId: number, member: Member, title: string) => Promise<Outcome>;
  readonly pin: (chatId: number, pinning: Pinning) => Promise<Outcome>;
  /** Takes one pin off, or the newest. */
  readonly unpin: (chatId: number, messageId: number | undefined) => Promise<Outcome>;
  readonly unpinAll: (chatId: number) => Promise<Outcome>;
  /** Takes the pins of one topic of a forum off; undefined is General. */
  readonly unpinTopic: (chatId: number, topic: number | undefined) => Promise<Outcome>;
  /** Copies messages with their media; gives the ids of the copies. Messages that are gone are left out. */
  readonly copy: (chatId: number, copying: Copying) => Promise<Outcome<readonly number[]>>;
  /** A reaction in the bot's own name, as a quiet answer; absent, it is taken off. */
  readonly react: (chatId: number, messageId: number, emoji: string | undefined) => Promise<Outcome>;
  /** Removes somebody's reaction to the message, or all of their recent ones in the chat; those that are gone count as removed. */
  readonly removeReactions: (chatId: number, member: Member, reactions: RemovedReactions) => Promise<Outcome>;
  /** A link for one person, which works until then. */
  readonly invite: (chatId: number, until: Instant) => Promise<Outcome<string>>;
}
