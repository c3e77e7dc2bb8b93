// The pace of one chat, once Telegram has refused it: a little less than what was sent, not bursts between pauses. Acts
// and words share it, so that words do not bring the next refusal upon acts.

import type { Place } from "./pauses.ts";
import { type Budget, createBudget } from "./rate-limit.ts";

/** A refused chat goes on with this share of what was sent to it in the last second, refused calls among it, and evenly. */
const TERMS = { share: 0.8, least: 5, saves: 0 } as const;

/** A chat that nothing is sent to for so many milliseconds is forgotten. */
const KEPT = 10_000;

export interface Paces {
  /** A call to the chat leaves. */
  readonly spend: (place: Place, now: number) => void;
  /** Telegram has refused the chat. */
  readonly slow: (place: Place, now: number) => void;
  /** How long until the chat's next call may leave, in milliseconds; 0 for at once. */
  readonly wait: (place: Place, now: number) => number;
}

export function createPaces(): Paces {
  const known = new Map<string, { readonly budget: Budget; readonly at: number }>();
  const forgetOld = (now: number): void => {
    for (const [key, { at }] of known) {
      if (at > now - KEPT) return;
      known.delete(key);
    }
  };
  return {
    spend: (place, now) => {
      const budget = known.get(place.chat)?.budget ?? createBudget(TERMS);
      budget.spend(now);
      known.delete(place.chat);
      known.set(place.chat, { budget, at: now });
      forgetOld(now);
    },
    slow: (place, now) => known.get(place.chat)?.budget.cut(now),
    wait: (place, now) => known.get(place.chat)?.budget.wait(now) ?? 0,
  };
}
