// What is to be done about one event and one member, by the verdicts that ask for it.
import type { ChatEvent } from "../../core/chat-event.ts";
import type { Instant } from "../../core/time.ts";
import type { Plan } from "../../core/verdict.ts";

/** A plan on its event, with every album it touches made whole. */
export interface Task {
  readonly plan: Pick<Plan, "sanction" | "reactions" | "grounds">;
  readonly event: ChatEvent;
  readonly now: Instant;
  readonly remove: readonly number[];
}

/** Whether only the member is told: all verdicts say so, and nothing is done but to delete. */
export const isQuiet = ({ sanction, grounds }: Task["plan"]): boolean =>
  sanction === undefined && grounds.every(({ tellsMember = false }) => tellsMember);
