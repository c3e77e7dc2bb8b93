// Faults on demand: what can go wrong between the bot and Telegram, for as many calls as asked for.
import type { ResponseParameters } from "grammy/types";
import type { FaultKind, FaultView } from "./protocol/status.ts";

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
  /** Gives the number that it can be removed by. */
  readonly add: (plan: FaultPlan) => number;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  /** Those that are on, in the order in which calls run into them. */
  readonly list: () => readonly FaultView[];
  /** The fault that the call runs into, counted. */
  readonly next: (method: string, chatId: unknown) => Fault | undefined;
}

export function createFaults(): Faults {
  const standing = new Map<number, Standing>();
  let last = 0;
  return {
    add: (plan) => {
      last += 1;
      standing.set(last, { plan, left: plan.times ?? Number.POSITIVE_INFINITY });
      return last;
    },
    remove: (id) => void standing.delete(id),
    clear: () => standing.clear(),
    list: () => [...standing].map(([id, fault]) => viewOf(id, fault)),
    next: (method, chatId) => {
      const [id, found] = [...standing].find(([, { plan, left }]) => left > 0 && concerns(plan, method, chatId)) ?? [];
      if (id === undefined || !found) return undefined;
      found.left -= 1;
      if (found.left <= 0) standing.delete(id);
      return found.plan.fault;
    },
  };
}

interface Standing {
  readonly plan: FaultPlan;
  left: number;
}

const viewOf = (id: number, { plan: { method, fault }, left }: Standing): FaultView => ({
  id,
  kind: kindOf(fault),
  method,
  left: Number.isFinite(left) ? left : undefined,
});

/** The nearest of what a page can show: silence loses the answer, a page of some proxy is an error of the server's. */
function kindOf(fault: Fault): FaultKind {
  switch (fault.kind) {
    case "error":
      return fault.code === 429 ? "429" : "500";
    case "html":
      return "500";
    case "latency":
      return "latency";
    case "drop":
      return "lost-call";
    default:
      return "lost-answer";
  }
}

const concerns = ({ method = "*", chatId }: FaultPlan, called: string, calledChat: unknown): boolean =>
  (method === "*" || method.toLowerCase() === called.toLowerCase()) &&
  (chatId === undefined || Number(calledChat) === chatId);
