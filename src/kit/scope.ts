// What the parts of a feature are given: the narrow context of one event, command or press.
import type { ChatHandle, MessageRef } from "../core/chat.ts";
import type { SenderKind } from "../core/chat-event.ts";
import type { Content } from "../core/content.ts";
import type { Member, MemberStatus } from "../core/member.ts";
import type { Text } from "../core/text.ts";
import type { Instant } from "../core/time.ts";

/** The chat an event happened in, the feature's settings there, and the time. */
export interface Scope<S> {
  readonly chat: ChatHandle;
  readonly settings: S;
  readonly now: Instant;
}

/** A message that a command answers to. */
export interface RepliedTo {
  readonly message: MessageRef;
  /** Who wrote it; of a line such as 'A added B' the one whom it tells of. */
  readonly author: Member;
  /** Those whom a line tells of, where they are several; the author is then the one who did it. */
  readonly several?: readonly Member[] | undefined;
  readonly senderKind: SenderKind;
  readonly sentAt: Instant;
  readonly album: string | undefined;
  /** Undefined for a service message. */
  readonly content: Content | undefined;
  /** What its buttons carry, where it is one of the bot's own. */
  readonly buttons?: readonly string[];
}

/** A command as it was typed: what follows its name, and what it replied to. */
export interface CommandInput {
  readonly chat: ChatHandle;
  readonly message: MessageRef;
  readonly repliedTo: RepliedTo | undefined;
  readonly args: string;
  readonly content: Content;
  readonly sentAt: Instant;
  /** People mentioned by name instead of @username, in the order of their mention, with the position of the mention in `args`. */
  readonly mentioned: readonly { readonly member: Member; readonly start: number; readonly end: number }[];
}

/** What a command's parser reads: what was said, and how the command is written. */
export interface ParserInput extends CommandInput {
  /** The command, as in `/ban`. */
  readonly command: string;
  /** The whole example of its declaration, as in `/ban @anna spam`: refusals show it. */
  readonly example: string;
}

/** One use of a command, button or prompt: who did it, on which message, with which parsed arguments. */
export interface Call<S, A> extends Scope<S> {
  readonly actor: Member;
  readonly status: MemberStatus;
  readonly message: MessageRef;
  readonly repliedTo: RepliedTo | undefined;
  readonly args: A;
  /** When the command was written, by Telegram's clock; undefined at a button or a prompt. */
  readonly sentAt?: Instant | undefined;
  /** Changes settings of this feature in this chat: all or nothing, as one revision by the actor. Gives the refusal, if any. */
  readonly configure: (change: Partial<S>) => Promise<Text | undefined>;
}
