// Injected faults: failures between the bot and Telegram, for a given number of calls.
import type { ResponseParameters } from "@grammyjs/types";

/** The kind of fault. `drop` loses the call before its effect, `drop-after` loses only the answer. */
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

/** Which calls fail; without `times` all of them, until removed. */
export interface FaultPlan {
  readonly method?: string;
  readonly chatId?: number;
  readonly times?: number;
  readonly fault: Fault;
}

/** An active fault. */
export interface ActiveFault {
  /** The id by which it is removed. */
  readonly id: number;
  readonly plan: FaultPlan;
  /** The number of calls that are still to fail; `Infinity` without a limit. */
  readonly left: number;
}

export interface Faults {
  /** Adds a fault and returns its id. */
  readonly add: (plan: FaultPlan) => number;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Active faults, in the order in which they are applied. */
  readonly list: () => readonly ActiveFault[];
  /** The fault that applies to this call; its count decreases. */
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
