// The compiled entries of chats, in memory: as many as their weights allow together.
import type { MaybePromise } from "../../core/maybe-promise.ts";
import type { Matcher } from "./matcher.ts";

/** Compiled entries by chat. */
export interface Matchers {
  /** At hand once they are compiled; several who ask meanwhile wait for the same. */
  readonly of: (chatId: number) => MaybePromise<Matcher>;
  readonly forget: (chatId: number) => void;
  readonly forgetAll: () => void;
}

/**
 * The weight of all that is remembered: 200 lists of a thousand entries, in about 150 MB. Beyond it lists are compiled anew when they are
 * asked for, which costs milliseconds a message.
 */
const MOST = 250_000;

interface Kept {
  readonly matcher: Matcher;
  /** It was asked for since memory was last short. */
  isUsed: boolean;
}

/** Remembers what is loaded. What changes while it is loaded is not remembered. */
export function createMatchers(load: (chatId: number) => Promise<Matcher>, most: number = MOST): Matchers {
  const kept = new Map<number, Kept>();
  const loading = new Map<number, Promise<Matcher>>();
  let weight = 0;
  const forget = (chatId: number): void => {
    loading.delete(chatId);
    const one = kept.get(chatId);
    if (one && kept.delete(chatId)) weight -= weigh(one.matcher);
  };
  /** Those that nobody has asked for lately go first. */
  const makeRoom = (): void => {
    for (const [chatId, one] of kept) {
      if (weight <= most || kept.size === 1) return;
      if (!one.isUsed) forget(chatId);
      else {
        one.isUsed = false;
        kept.delete(chatId);
        kept.set(chatId, one);
      }
    }
  };
  const keep = (chatId: number, matcher: Matcher): void => {
    loading.delete(chatId);
    kept.set(chatId, { matcher, isUsed: true });
    weight += weigh(matcher);
    makeRoom();
  };
  const begin = (chatId: number): Promise<Matcher> => {
    const begun = load(chatId);
    loading.set(chatId, begun);
    const isCurrent = (): boolean => loading.get(chatId) === begun;
    begun.then(
      (matcher) => isCurrent() && keep(chatId, matcher),
      () => isCurrent() && loading.delete(chatId),
    );
    return begun;
  };
  return {
    of: (chatId) => {
      const one = kept.get(chatId);
      if (one === undefined) return loading.get(chatId) ?? begin(chatId);
      one.isUsed = true;
      return one.matcher;
    },
    forget,
    forgetAll: () => {
      kept.clear();
      loading.clear();
      weight = 0;
    },
  };
}

/** A chat without entries is remembered, too. */
const weigh = ({ weight }: Matcher): number => Math.max(1, weight);
