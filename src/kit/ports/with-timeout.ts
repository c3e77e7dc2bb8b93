// A limit to how long a part waits, for parts that have no timers.

/** The value of the promise, or undefined once that many milliseconds are over. */
export type WithTimeout = <T>(ms: number, value: Promise<T>) => Promise<T | undefined>;
