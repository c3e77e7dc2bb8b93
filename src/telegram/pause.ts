// Waiting that can be called off.
import type { Api } from "grammy";

/** The kind of signal that grammY's client and runner pass around. */
export type CallSignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

/** Waits that many milliseconds; rejects as soon as the signal is aborted. */
export function pause(ms: number, signal: CallSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(new Error("stopped"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
  });
}
