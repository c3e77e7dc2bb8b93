// What is remembered is at hand; what is not has to be waited for. An ordinary message waits for nothing.

/** A value that is at hand, or will be. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value: at once where it is at hand, so that nothing is spent on waiting. */
export const whenKnown = <T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> =>
  value instanceof Promise ? value.then(next) : next(value);

/** All of them, at hand where each one is. */
export const allKnown = <T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
