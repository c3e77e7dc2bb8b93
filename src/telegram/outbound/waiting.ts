// The one signal that ends the waiting of a call, whatever it waits for.
import { CallDropped } from "./dropped.ts";

/** The kinds of signals that Node and grammY's polyfill have in common. */
export type Abortable = Pick<AbortSignal, "aborted" | "addEventListener">;

export interface Waiting {
  /** Aborted when the call is called off or too old; the reason is the error that its caller gets. */
  readonly signal: AbortSignal;
  /** The call has ended: no more is waited for. */
  readonly end: () => void;
}

/** Waiting that ends when the caller calls it off, or after `age` milliseconds as a call that was dropped. */
export function beginWaiting(caller: Abortable | undefined, age: number | undefined): Waiting {
  const controller = new AbortController();
  const callOff = (): void => controller.abort(new DOMException("called off", "AbortError"));
  if (caller?.aborted) callOff();
  caller?.addEventListener("abort", callOff, { once: true });
  const timer = age === undefined ? undefined : setTimeout(() => controller.abort(new CallDropped("stale")), age);
  return { signal: controller.signal, end: () => clearTimeout(timer) };
}
