// What appeals need kept.
import type { Instant } from "../../core/time.ts";

export interface Appeal {
  readonly chatId: number;
  readonly caseNumber: number;
  readonly memberId: number;
  readonly words: string;
  /** Over: the case came to its end, or another took its place, before anybody had decided. */
  readonly state: "open" | "accepted" | "rejected" | "over";
  readonly at: Instant;
}

export interface AppealStore {
  readonly find: (chatId: number, caseNumber: number) => Promise<Appeal | undefined>;
  /** Of two for the same case one is kept; the other's unit of work is done again, and finds it. */
  readonly add: (appeal: Omit<Appeal, "state">) => Promise<void>;
  /** When somebody has last appealed in the chat; what was over before it was decided does not count. */
  readonly lastAt: (chatId: number, memberId: number) => Promise<Instant | undefined>;
  /** Of two who decide one counts, as with `add`. Nobody decides what is over. */
  readonly decide: (
    appeal: Pick<Appeal, "chatId" | "caseNumber">,
    state: Exclude<Appeal["state"], "open">,
    by: number | undefined,
  ) => Promise<void>;
}
