// A bounded memory of what was looked up last.
import { type Duration, type Instant, instant } from "./time.ts";

/** Keeps the entries used last; the longest unused go first. */
export interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  clear(): void;
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
export const createCache = <K, V>(bounds: CacheBounds): Cache<K, V> => new BoundedCache(bounds);

const START = (): Instant => instant(0);

/**
 * Entries by key, linked by their last use: a map that is deleted from and added to at every look grows slow. A class,
 * because each chat has some of them, and closures would be most of what they weigh.
 */
class BoundedCache<K, V> implements Cache<K, V> {
  readonly #entries = new Map<K, Entry<K, V>>();
  readonly #max: number;
  readonly #maxAge: Duration | undefined;
  readonly #now: () => Instant;
  #newest: Entry<K, V> | undefined;
  #oldest: Entry<K, V> | undefined;

  constructor({ max, maxAge, now = START }: CacheBounds) {
    this.#max = max;
    this.#maxAge = maxAge;
    this.#now = now;
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#maxAge !== undefined && this.#now() - entry.since >= this.#maxAge) {
      this.#drop(entry);
      return undefined;
    }
    this.#use(entry);
    return entry.value;
  }

  set(key: K, value: V): void {
    const since = this.#maxAge === undefined ? 0 : this.#now();
    const known = this.#entries.get(key);
    const entry = known ?? { key, value, since, newer: undefined, older: undefined };
    entry.value = value;
    entry.since = since;
    if (known === undefined) this.#entries.set(key, entry);
    this.#use(entry);
    if (this.#entries.size > this.#max && this.#oldest) this.#drop(this.#oldest);
  }

  delete(key: K): void {
    const entry = this.#entries.get(key);
    if (entry) this.#drop(entry);
  }

  clear(): void {
    this.#entries.clear();
    this.#newest = undefined;
    this.#oldest = undefined;
  }

  #drop(entry: Entry<K, V>): void {
    this.#unlink(entry);
    this.#entries.delete(entry.key);
  }

  #use(entry: Entry<K, V>): void {
    if (this.#newest === entry) return;
    this.#unlink(entry);
    entry.older = this.#newest;
    if (this.#newest) this.#newest.newer = entry;
    this.#newest = entry;
    this.#oldest ??= entry;
  }

  #unlink(entry: Entry<K, V>): void {
    if (entry.newer) entry.newer.older = entry.older;
    else if (this.#newest === entry) this.#newest = entry.older;
    if (entry.older) entry.older.newer = entry.newer;
    else if (this.#oldest === entry) this.#oldest = entry.newer;
    entry.newer = undefined;
    entry.older = undefined;
  }
}
