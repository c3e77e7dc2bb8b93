// A bounded memory of what was looked up last.
import { type Duration, type Instant, instant } from "./time.ts";

/** Keeps the entries used last; the longest unused go first. */
export interface Cache<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
  readonly delete: (key: K) => void;
  readonly clear: () => void;
}

/** How many entries are kept, and for how long at most. */
export interface CacheBounds {
  readonly max: number;
  readonly maxAge?: Duration;
  readonly now?: () => Instant;
}

/** Makes a cache with those bounds; without an age entries stay until others push them out. */
export function createCache<K, V>({ max, maxAge, now = () => instant(0) }: CacheBounds): Cache<K, V> {
  const entries = new Map<K, { readonly value: V; readonly since: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      if (maxAge !== undefined && now() - entry.since >= maxAge) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, { value, since: now() });
      const [oldest] = entries.keys();
      if (entries.size > max && oldest !== undefined) entries.delete(oldest);
    },
    delete: (key) => {
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
}
