// Faults on demand: what can go wrong between the bot and Telegram, for as many calls as asked for.
import type { ResponseParameters } from "grammy/types";

/** What goes wrong. `drop` loses the call before it has had its effect, `drop-after` loses only the answer. */
export type Fault =
  | {
      readonly kind: "error";
      readonly code: number;
      readonly description: string;
      readonly parameters?: ResponseParameters;
    }
  | { readonly kind: "latency"; readonly ms: number }
  | { readonly kind: "drop" }
  | { readonly kind: "drop-after" }
  | { readonly kind: "hang" }
  | { readonly kind: "html"; readonly code: number };

/** Which calls it happens to; without `times` to all of them, until cleared. */
export interface FaultPlan {
  readonly method?: string;
  readonly chatId?: number;
  readonly times?: number;
  readonly fault: Fault;
}

export interface Faults {
  readonly add: (plan: FaultPlan) => void;
  readonly clear: () => void;
  /** The fault that the call runs into, counted. */
  readonly next: (method: string, chatId: unknown) => Fault | undefined;
}

export function createFaults(): Faults {
  let plans: { readonly plan: FaultPlan; left: number }[] = [];
  return {
    add: (plan) => void plans.push({ plan, left: plan.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      plans = [];
    },
    next: (method, chatId) => {
      const found = plans.find(({ plan, left }) => left > 0 && concerns(plan, method, chatId));
      if (!found) return undefined;
      found.left -= 1;
      return found.plan.fault;
    },
  };
}

const concerns = ({ method = "*", chatId }: FaultPlan, called: string, calledChat: unknown): boolean =>
  (method === "*" || method.toLowerCase() === called.toLowerCase()) &&
  (chatId === undefined || Number(calledChat) === chatId);
