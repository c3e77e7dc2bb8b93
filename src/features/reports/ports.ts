// What reports need kept: the messages, who reported them, and whose reports are not heard.
import type { Member } from "../../core/member.ts";
import type { Text } from "../../core/text.ts";
import type { Instant } from "../../core/time.ts";

/** What admins made of a report. */
export type ReportOutcome = "accepted" | "dismissed";

/** A message that somebody has reported. */
export interface ReportedMessage {
  readonly chatId: number;
  readonly messageId: number;
  readonly author: Member;
  /** What the first of them wrote. */
  readonly reason: string | undefined;
  readonly topic: number | undefined;
  readonly state: "open" | ReportOutcome;
  /** How many have reported it, and what their word weighs together. */
  readonly count: number;
  readonly weight: number;
  /** The message that shows it to the admins, once it stands. */
  readonly cardId: number | undefined;
  /** The case by which it was dealt with until an admin decides. */
  readonly caseNumber: number | undefined;
  /** The private messages that show it to admins who want to hear of reports there. */
  readonly privateCards: readonly PrivateCard[];
  /** What is said of it since it is decided. */
  readonly decision: Text | undefined;
}

/** A message in an admin's private chat. */
export interface PrivateCard {
  readonly adminId: number;
  readonly messageId: number;
}

/** A report that waits for a decision. */
export type OpenReport = Pick<ReportedMessage, "messageId" | "author">;

/** What became of a report, and the words in which everybody reads it. */
export interface ReportDecision {
  readonly outcome: ReportOutcome;
  readonly said: Text;
}

/** Somebody's report of a message. */
export interface ReportDraft extends Pick<ReportedMessage, "chatId" | "messageId" | "author" | "reason" | "topic"> {
  readonly reporter: Member;
  readonly weight: number;
  readonly at: Instant;
}

/** What became of somebody's latest reports. */
export interface Accuracy {
  readonly accepted: number;
  readonly dismissed: number;
}

export interface ReportStore {
  readonly find: (chatId: number, messageId: number) => Promise<ReportedMessage | undefined>;
  /** Whether somebody has reported the message already. */
  readonly has: (chatId: number, messageId: number, reporterId: number) => Promise<boolean>;
  readonly add: (report: ReportDraft) => Promise<void>;
  /** How many messages somebody has reported since then. */
  readonly countSince: (chatId: number, reporterId: number, since: Instant) => Promise<number>;
  /** Of somebody's latest reports that were decided. */
  readonly accuracy: (chatId: number, reporterId: number, latest: number) => Promise<Accuracy>;
  /** The newest that are not decided. */
  readonly open: (chatId: number, limit: number) => Promise<readonly OpenReport[]>;
  /** Of two who decide one counts: the other's unit of work is done again, and finds it decided. */
  readonly decide: (chatId: number, messageId: number, decision: ReportDecision) => Promise<void>;
  readonly noteCard: (chatId: number, messageId: number, cardId: number) => Promise<void>;
  readonly notePrivateCard: (chatId: number, messageId: number, card: PrivateCard) => Promise<void>;
  readonly noteCase: (chatId: number, messageId: number, caseNumber: number) => Promise<void>;
  readonly block: (chatId: number, member: Member) => Promise<void>;
  readonly unblock: (chatId: number, memberId: number) => Promise<void>;
  readonly blocked: (chatId: number) => Promise<readonly Member[]>;
  /** Whether somebody wants to hear of reports in their private chat. */
  readonly watch: (member: Member, isOn: boolean) => Promise<void>;
  /** Those among the people who want to. */
  readonly watching: (memberIds: readonly number[]) => Promise<readonly number[]>;
}
