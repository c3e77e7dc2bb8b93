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

/** An entry between the one used after it and the one used before it. */
interface Entry<K, V> {
  readonly key: K;
  value: V;
  since: number;
  newer: Entry<K, V> | undefined;
  older: Entry<K, V> | undefined;
}

/** Makes a cache with those bounds; without an age entries stay until others push them out. */
export function createCache<K, V>({ max, maxAge, now = () => instant(0) }: CacheBounds): Cache<K, V> {
  const entries = new Map<K, Entry<K, V>>();
  const order = createOrder<K, V>();
  const drop = (entry: Entry<K, V>): void => {
    order.remove(entry);
    entries.delete(entry.key);
  };
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (maxAge !== undefined && now() - entry.since >= maxAge) {
        drop(entry);
        return undefined;
      }
      order.use(entry);
      return entry.value;
    },
    set: (key, value) => {
      const since = maxAge === undefined ? 0 : now();
      const known = entries.get(key);
      if (known) {
        known.value = value;
        known.since = since;
        return order.use(known);
      }
      const entry = { key, value, since, newer: undefined, older: undefined };
      entries.set(key, entry);
      order.use(entry);
      const oldest = order.oldest();
      if (entries.size > max && oldest) drop(oldest);
    },
    delete: (key) => {
      const entry = entries.get(key);
      if (entry) drop(entry);
    },
    clear: () => {
      entries.clear();
      order.clear();
    },
  };
}

/** Entries by their last use. A map that is deleted from and added to at every look grows slow; this does not. */
function createOrder<K, V>() {
  let newest: Entry<K, V> | undefined;
  let oldest: Entry<K, V> | undefined;
  const remove = (entry: Entry<K, V>): void => {
    if (entry.newer) entry.newer.older = entry.older;
    else if (newest === entry) newest = entry.older;
    if (entry.older) entry.older.newer = entry.newer;
    else if (oldest === entry) oldest = entry.newer;
    entry.newer = undefined;
    entry.older = undefined;
  };
  return {
    remove,
    use: (entry: Entry<K, V>): void => {
      if (newest === entry) return;
      remove(entry);
      entry.older = newest;
      if (newest) newest.newer = entry;
      newest = entry;
      oldest ??= entry;
    },
    oldest: () => oldest,
    clear: (): void => {
      newest = undefined;
      oldest = undefined;
    },
  };
}
