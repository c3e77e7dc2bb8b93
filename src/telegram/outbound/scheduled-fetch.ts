// The fetch of every client: each call is read, put into its lane, and brought to its last answer.
import type { Meter } from "../../kit/ports/meter.ts";
import type { BotApiFetch } from "./bot-api-fetch.ts";
import { type Answer, type Call, collected, methodIn, readCall, toResponse } from "./call.ts";
import { mergingDeletions } from "./delete-batching.ts";
import { CallDropped } from "./dropped.ts";
import { LANES, type Lane, laneOf } from "./methods.ts";
import { PATIENCE } from "./patience.ts";
import { createPersistence } from "./retry.ts";
import { createGate } from "./scheduler.ts";
import { createPacing } from "./throttle.ts";
import { beginWaiting } from "./waiting.ts";

export interface LaneFetches {
  /** A fetch for a client with that lane as its own. */
  readonly of: (own: Lane) => BotApiFetch;
  /** How many calls were handed in and have not ended; the long poll is not counted. */
  readonly inFlight: () => number;
}

/** The fetches of all lanes, on top of one that reaches the server. They share one gate. */
export function createLaneFetches(inner: BotApiFetch, meter: Meter): LaneFetches {
  const [gate, paced] = [createGate(), createPacing()];
  const persist = mergingDeletions(createPersistence({ inner, gate, meter }));
  for (const lane of LANES) meter.watch("lane_waiting", () => gate.waitingIn(lane), { lane });
  meter.watch("lane_budget", gate.budget);
  let inFlight = 0;
  const bring = (call: Call): Promise<Answer> => {
    const { lane } = call;
    return lane === "chatter" || lane === "bulk" ? paced(lane, call, () => persist(call)) : persist(call);
  };
  const fetchBy = async (own: Lane, url: string, init: Parameters<BotApiFetch>[1] = {}): Promise<Response> => {
    const waiting = beginWaiting(init.signal, ageOf(laneOf(methodIn(url), own)));
    inFlight += 1;
    try {
      const whole = typeof init.body === "string" ? init : await collected(init);
      return toResponse(await bring(readCall(url, whole, { own, waiting: waiting.signal })));
    } catch (error) {
      if (error instanceof CallDropped) meter.count("messages_dropped", { reason: error.reason });
      throw error;
    } finally {
      inFlight -= 1;
      waiting.end();
    }
  };
  return {
    of: (own) => (url, init) => (methodIn(url) === "getUpdates" ? inner(url, init) : fetchBy(own, String(url), init)),
    inFlight: () => inFlight,
  };
}

/** How long a call of the lane waits before it is dropped, in milliseconds: only words that nobody waits for are. */
const ageOf = (lane: Lane | "free"): number | undefined =>
  lane === "chatter" || lane === "bulk" ? PATIENCE[lane].age : undefined;
