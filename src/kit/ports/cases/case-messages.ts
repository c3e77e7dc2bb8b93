// The messages in which the bot has told of cases: remembered, so that they follow the cases.
import type { Text } from "../../../core/text.ts";
import type { Instant } from "../../../core/time.ts";
import type { Booking } from "../../declarations/job.ts";
import type { Card, Telling } from "../../reply.ts";

/** A message that tells of cases, with its words and buttons as they were sent. */
export interface CaseMessage extends Telling {
  /** The chat in which it is. */
  readonly placeId: number;
  readonly messageId: number;
  readonly card: { readonly text: Text; readonly buttons: Card["buttons"] };
}

/** One with the moment at which it was sent. */
export interface PostedCaseMessage extends CaseMessage {
  readonly at: Instant;
  /** When it deletes itself, where it does. */
  readonly fadesAt: Instant | undefined;
}

/** One that has just been sent. */
export interface SentCaseMessage extends PostedCaseMessage {
  /** Booked where a case has changed while the message was on its way. */
  readonly ifChanged: Booking;
}

export interface CaseMessageStore {
  /** Those of a group that have fallen behind their cases. */
  readonly stale: (chatId: number, now: Instant, limit: number) => Promise<readonly CaseMessage[]>;
  /** What is remembered of that message, if anything is. */
  readonly at: (message: Pick<CaseMessage, "placeId" | "messageId">) => Promise<CaseMessage | undefined>;
  /** Those of that kind that tell of a case. */
  readonly of: (chatId: number, number: number, as: CaseMessage["as"]) => Promise<readonly CaseMessage[]>;
  /** They are written anew, and say what is true. */
  readonly caughtUp: (messages: readonly Pick<CaseMessage, "placeId" | "messageId">[]) => Promise<void>;
  /** Cases have changed: what tells of them has fallen behind. */
  readonly changed: (chatId: number, numbers: readonly number[]) => Promise<void>;
  /** Something that all messages of that kind in a group tell of has changed. */
  readonly kindChanged: (chatId: number, as: CaseMessage["as"]) => Promise<void>;
  /** The message says something else now: it follows no case any more. */
  readonly forget: (message: Pick<CaseMessage, "placeId" | "messageId">) => Promise<void>;
  /** The message tells of these cases from now on. */
  readonly remember: (message: PostedCaseMessage) => Promise<void>;
}
