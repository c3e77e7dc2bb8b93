// Who is meant: people by the ways they can be named.
import type { Member } from "../../../core/member.ts";

/** The result of looking somebody up by a username. Usernames move from one account to another, so only Telegram's present answer shows whose it is. */
export type UsernameSearch =
  | { readonly kind: "found"; readonly member: Member }
  | { readonly kind: "unknown" }
  /** The account that had the name goes by another one now. */
  | { readonly kind: "given-up"; readonly former: Member }
  /** Telegram does not know the account in this chat, so it does not say which name it has. */
  | { readonly kind: "unconfirmed"; readonly known: Member }
  /** Telegram could not be asked. */
  | { readonly kind: "unanswered" };

export interface Directory {
  /** Somebody the bot has seen under that username, in any chat, whose name it still is; without the `@`. */
  readonly byUsername: (chatId: number, username: string) => Promise<UsernameSearch>;
  /** Somebody by id: seen before, or known to Telegram in that chat. */
  readonly byId: (chatId: number, memberId: number) => Promise<Member | undefined>;
  /** Somebody by a number that may be no id at all: seen before, or in that chat now. */
  readonly byLikelyId: (chatId: number, memberId: number) => Promise<Member | undefined>;
  /** Somebody under their present name: as Telegram answers, else as the bot saw them last, else as they are known here. */
  readonly present: (chatId: number, member: Member) => Promise<Member>;
  /** The author of a message of the chat, if the bot saw it. */
  readonly byMessage: (chatId: number, messageId: number) => Promise<Member | undefined>;
}
