// The settings of chats as they were read last. While the database is away, old ones go on to count.
import type { z } from "zod";
import { createCache } from "../../core/cache.ts";
import type { MaybePromise } from "../../core/maybe-promise.ts";
import { after, type Instant, seconds } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import { isAway } from "../engine/connection-errors.ts";
import type { Stored } from "./settings-parse.ts";

/** What is kept of a chat, by feature, and what was made of it. */
export interface Entry {
  readonly stored: ReadonlyMap<string, Stored>;
  readonly parsed: Map<string, { readonly schema: z.ZodType; readonly value: unknown }>;
  /** From then on it is read anew. */
  freshUntil: Instant;
}

export interface SettingsCache {
  readonly of: (chatId: number) => MaybePromise<Entry>;
  readonly forget: (chatId: number) => void;
  /** Reads it anew before anybody asks, so that it is at hand where the database is away by then. */
  readonly renew: (chatId: number) => void;
  readonly forgetAll: () => void;
}

const MAX_CHATS = 10_000;

/** Another process may change a chat that this one has cached; without a notice, a cached value is read again after this long. */
const MAX_AGE = seconds(30);

/** So long old settings count until a database that is away is asked again. */
const AWAY_FOR = seconds(5);

export function createSettingsCache(
  read: (chatId: number) => Promise<ReadonlyMap<string, Stored>>,
  clock: Clock,
): SettingsCache {
  const cache = createCache<number, Entry>({ max: MAX_CHATS });
  const loading = new Map<number, Promise<Entry>>();

  /** Several who ask at once share one reading; one during which the chat was forgotten is not remembered. */
  const load = (chatId: number): Promise<Entry> => {
    const known = loading.get(chatId);
    if (known !== undefined) return known;
    const reading = read(chatId).then((stored) => ({
      stored,
      parsed: new Map(),
      freshUntil: after(clock.now(), MAX_AGE),
    }));
    loading.set(chatId, reading);
    const end = (entry?: Entry): void => {
      if (loading.get(chatId) !== reading) return;
      loading.delete(chatId);
      if (entry) cache.set(chatId, entry);
    };
    reading.then(end, () => end());
    return reading;
  };

  const forget = (chatId: number): void => {
    loading.delete(chatId);
    cache.delete(chatId);
  };

  const renewed = async (chatId: number, old: Entry): Promise<Entry> => {
    try {
      return await load(chatId);
    } catch (error) {
      if (!isAway(error)) throw error;
      old.freshUntil = after(clock.now(), AWAY_FOR);
      return old;
    }
  };

  return {
    of: (chatId) => {
      const cached = cache.get(chatId);
      if (cached === undefined) return load(chatId);
      return clock.now() < cached.freshUntil ? cached : renewed(chatId, cached);
    },
    forget,
    renew: (chatId) => {
      forget(chatId);
      load(chatId).catch(() => undefined);
    },
    forgetAll: () => {
      loading.clear();
      cache.clear();
    },
  };
}
