// What goes wrong on purpose: by method, by chat, by share or number of calls, from a seed.
import { createRandom, type Random } from "../random.ts";

/** How a call fails. `reset-after` does what was asked and then cuts the connection; `latency` only takes its time. */
export type FaultKind =
  | "latency"
  | "429"
  | "401"
  | "409"
  | "500"
  | "502"
  | "hang"
  | "reset-before"
  | "reset-after"
  | "limit";

export interface Fault {
  readonly kind: FaultKind;
  /** A regular expression for the method's name; absent, all but getMe. */
  readonly methods?: string;
  readonly chat?: number;
  /** Which share of the calls it meets; absent, each. */
  readonly share?: number;
  /** How many calls it meets at most; absent, any number. */
  readonly times?: number;
  /** For `latency` and `hang`: from so many to so many milliseconds. */
  readonly between?: readonly [number, number];
  /** For `429` and `limit`: seconds to wait. */
  readonly retryAfter?: number;
  /** For `limit`: so many calls a second; what is more is answered by 429. */
  readonly perSecond?: number;
  /** For `limit`: each chat has its own. */
  readonly eachChat?: boolean;
}

export interface Call {
  readonly method: string;
  readonly chat: number | undefined;
}

/** What befalls a call: how long it waits, and how it fails where it does. */
export interface Fate {
  readonly wait: number;
  readonly fault?: Fault;
}

export interface FaultPlan {
  readonly befall: (call: Call, now: number) => Fate;
}

/** A plan; the same seed and calls give the same faults. */
export function createPlan(faults: readonly Fault[], seed: number): FaultPlan {
  const random = createRandom(seed);
  const rules = faults.map(ruleOf);
  return {
    befall: (call, now) => {
      let wait = 0;
      for (const rule of rules) {
        if (rule.left <= 0 || !meets(rule, { call, now, random })) continue;
        rule.left -= 1;
        wait += lengthOf(rule.fault, random);
        if (rule.fault.kind !== "latency") return { wait, fault: rule.fault };
      }
      return { wait };
    },
  };
}

interface Met {
  readonly call: Call;
  readonly now: number;
  readonly random: Random;
}

function meets({ fault, isWithin }: ReturnType<typeof ruleOf>, { call, now, random }: Met): boolean {
  if (!concerns(fault, call) || !strikes(fault, random)) return false;
  return fault.kind !== "limit" || !isWithin(call, now);
}

const ruleOf = (fault: Fault) => ({ fault, left: fault.times ?? Number.POSITIVE_INFINITY, ...meterOf(fault) });

function concerns({ methods, chat }: Fault, call: Call): boolean {
  if (chat !== undefined && chat !== call.chat) return false;
  return methods === undefined ? call.method !== "getMe" : new RegExp(`^(?:${methods})$`).test(call.method);
}

const strikes = ({ share }: Fault, random: Random): boolean => share === undefined || random.next() < share;

const lengthOf = ({ between: [least, most] = [0, 0] }: Fault, random: Random): number =>
  least + random.next() * (most - least);

/** Counts calls in each second. */
function meterOf({ perSecond = 0, eachChat = false }: Fault) {
  const seen = new Map<string, number>();
  let second = 0;
  return {
    isWithin: ({ chat }: Call, now: number): boolean => {
      if (Math.floor(now / 1000) !== second) seen.clear();
      second = Math.floor(now / 1000);
      const key = eachChat ? String(chat) : "all";
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count <= perSecond;
    },
  };
}
