// Who is meant: people by the ways they can be named.
import type { Member } from "../../core/member.ts";

export interface Directory {
  /** Somebody the bot has seen under that username, in any chat; without the `@`. */
  readonly byUsername: (username: string) => Promise<Member | undefined>;
  /** Somebody by id: seen before, or known to Telegram in that chat. */
  readonly byId: (chatId: number, memberId: number) => Promise<Member | undefined>;
  /** Whoever wrote a message of the chat, as far as the bot saw it. */
  readonly byMessage: (chatId: number, messageId: number) => Promise<Member | undefined>;
}
