// Promises that a signal rejects.

/** What Node's signals and the polyfilled ones of grammY have in common. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  readonly addEventListener: (type: "abort", listener: () => void, options?: { readonly once?: boolean }) => void;
  readonly removeEventListener: (type: "abort", listener: () => void) => void;
}

/** A signal that is never aborted. It keeps no listeners, however many wait under it. */
export const NEVER: Signal = {
  aborted: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

/**
 * Resolves once the callback given to `begin` is called. An abort before that calls the function that `begin` returned, which
 * takes back what was begun, and rejects with the reason of the signal.
 */
export const abortable = <T = void>(
  signal: Signal,
  begin: (resolve: (value: T | PromiseLike<T>) => void) => () => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(reasonOf(signal));
    const abort = (): void => {
      takeBack();
      reject(reasonOf(signal));
    };
    signal.addEventListener("abort", abort, { once: true });
    const takeBack = begin((value) => {
      signal.removeEventListener("abort", abort);
      resolve(value);
    });
  });

/** A polyfilled signal has no reason: its promises are rejected as Node rejects them. */
const reasonOf = ({ reason }: Signal): unknown =>
  reason ?? new DOMException("This operation was aborted", "AbortError");
