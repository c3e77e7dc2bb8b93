// Faults on demand: what can go wrong between the bot and Telegram, for as many calls as asked for.
import type { ResponseParameters } from "@grammyjs/types";

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

/** A fault that is on. */
export interface ActiveFault {
  /** What it can be removed by. */
  readonly id: number;
  readonly plan: FaultPlan;
  /** How many calls it is yet to happen to; without a limit `Infinity`. */
  readonly left: number;
}

export interface Faults {
  /** Gives the number that it can be removed by. */
  readonly add: (plan: FaultPlan) => number;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Those that are on, in the order in which calls run into them. */
  readonly list: () => readonly ActiveFault[];
  /** The fault that the call runs into, counted. */
  readonly next: (method: string, chatId: unknown) => Fault | undefined;
}

export function createFaults(): Faults {
  const active = new Map<number, Counted>();
  let last = 0;
  return {
    add: (plan) => {
      last += 1;
      active.set(last, { plan, left: plan.times ?? Number.POSITIVE_INFINITY });
      return last;
    },
    remove: (id) => void active.delete(id),
    clear: () => active.clear(),
    list: () => [...active].map(([id, { plan, left }]) => ({ id, plan, left })),
    next: (method, chatId) => {
      const [id, found] = [...active].find(([, { plan, left }]) => left > 0 && concerns(plan, method, chatId)) ?? [];
      if (id === undefined || !found) return undefined;
      found.left -= 1;
      if (found.left <= 0) active.delete(id);
      return found.plan.fault;
    },
  };
}

interface Counted {
  readonly plan: FaultPlan;
  left: number;
}

const concerns = ({ method = "*", chatId }: FaultPlan, called: string, calledChat: unknown): boolean =>
  (method === "*" || method.toLowerCase() === called.toLowerCase()) &&
  (chatId === undefined || Number(calledChat) === chatId);
