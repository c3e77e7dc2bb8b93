// Injected faults: by method, by chat, by share or number of calls, from a seed.
import { createRandom, type Random } from "../random.ts";

/** How a call fails. `reset-after` carries out the call and then cuts the connection; `latency` only delays it. */
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
  /** The share of the calls that fail; by default all. */
  readonly share?: number;
  /** The maximum number of calls that fail; by default unlimited. */
  readonly times?: number;
  /** For `latency` and `hang`: the range of the delay in milliseconds. */
  readonly between?: readonly [number, number];
  /** For `429` and `limit`: seconds to wait. */
  readonly retryAfter?: number;
  /** For `limit`: calls per second; more are answered by 429. */
  readonly perSecond?: number;
  /** For `limit`: whether each chat has its own. */
  readonly eachChat?: boolean;
}

export interface Call {
  readonly method: string;
  readonly chat: number | undefined;
}

/** The faults of one call: its delay, and its failure, if any. */
export interface FaultDecision {
  readonly wait: number;
  readonly fault?: Fault;
}

export interface FaultSource {
  readonly applyFault: (call: Call, now: number) => FaultDecision;
}

/** A source of faults; the same seed and calls give the same faults. */
export function createFaultSource(faults: readonly Fault[], seed: number): FaultSource {
  const random = createRandom(seed);
  const rules = faults.map(ruleOf);
  return {
    applyFault: (call, now) => {
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
