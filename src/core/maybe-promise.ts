// What is remembered is at hand; what is not has to be waited for. An ordinary message waits for nothing.

/** A value that is at hand, or will be. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value: at once where it is at hand, so that nothing is spent on waiting. */
export const mapMaybe = <T, R>(value: MaybePromise<T>, next: (value: T) => MaybePromise<R>): MaybePromise<R> =>
  value instanceof Promise ? value.then(next) : next(value);

/** A value that is at hand; undefined where it has to be waited for, which goes on. A failure rejects what waits. */
export function atHand<T>(value: MaybePromise<T>): T | undefined {
  if (!(value instanceof Promise)) return value;
  value.catch(() => undefined);
  return undefined;
}
