// What appeals need kept, and the one act that they lead to.
import type { Actor, Reason } from "../../core/case.ts";
import type { ChatHandle } from "../../core/chat.ts";
import type { Instant } from "../../core/time.ts";
import type { Ruling } from "../../kit/ports/moderator.ts";

export interface Appeal {
  readonly chatId: number;
  readonly caseNumber: number;
  readonly memberId: number;
  readonly words: string;
  readonly state: "open" | "accepted" | "rejected";
  readonly at: Instant;
}

export interface AppealStore {
  readonly find: (chatId: number, caseNumber: number) => Promise<Appeal | undefined>;
  /** Of two for the same case one is kept; the other's unit of work is done again, and finds it. */
  readonly add: (appeal: Omit<Appeal, "state">) => Promise<void>;
  /** When somebody has last appealed in the chat. */
  readonly lastAt: (chatId: number, memberId: number) => Promise<Instant | undefined>;
  /** Of two who decide one counts, as with `add`. */
  readonly decide: (
    appeal: Pick<Appeal, "chatId" | "caseNumber">,
    state: Exclude<Appeal["state"], "open">,
    by: number,
  ) => Promise<void>;
}

/** Which case is taken back, by whom, and why. */
export interface Undoing {
  readonly chat: ChatHandle;
  readonly number: number;
  readonly by: Actor;
  readonly now: Instant;
  readonly reason: Reason | undefined;
}

/** Takes a case back. */
export type Undo = (asked: Undoing) => Promise<Ruling>;
