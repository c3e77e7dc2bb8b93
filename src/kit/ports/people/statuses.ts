// What people are in a chat, remembered for a short while.
import type { MaybePromise } from "../../../core/maybe-promise.ts";
import type { MemberStatus } from "../../../core/member.ts";
import type { Outcome } from "../outcome.ts";

/**
 * Remembers who administers a chat and forgets at every change Telegram tells of. Memory only decides who is left
 * unjudged; what acts on people, and what lets people act, asks `fresh`, so that a demoted admin loses every right at once.
 */
export interface Statuses {
  /** The status of an admin or the owner, `member` for everyone else. From memory where it is young enough. */
  readonly cachedStatus: (chatId: number, memberId: number) => MaybePromise<Outcome<MemberStatus>>;
  /** The status asked of Telegram now. */
  readonly fresh: (chatId: number, memberId: number) => Promise<Outcome<MemberStatus>>;
  /** The bot's own status, from memory where it is young enough. */
  readonly own: (chatId: number) => Promise<Outcome<MemberStatus>>;
  /** The channel whose discussion group the chat is. */
  readonly linkedChannelId: (chatId: number) => Promise<number | undefined>;
  readonly forget: (chatId: number) => void;
}
