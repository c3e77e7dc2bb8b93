// A payload may carry a note that is run when its call leaves: after every wait, and just before the request.
import type { Transformer } from "grammy";

type Leaving = () => Promise<void>;

const departures = new WeakMap<object, Leaving>();

/** The payload, whose departure is awaited. */
export function departing<P extends object>(payload: P, leaving: Leaving | undefined): P {
  if (leaving) departures.set(payload, leaving);
  return payload;
}

/** Installed first, so that it comes last: what waits before it has not left. */
export const announced: Transformer = async (prev, ...call) => {
  await departures.get(call[1] as object)?.();
  return prev(...call);
};
