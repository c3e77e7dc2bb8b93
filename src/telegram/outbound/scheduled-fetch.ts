// The fetch of every client: reads the call, schedules it by its lane, and gives its last answer.
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import type { BotApiFetch } from "../adapter/grammy.ts";
import { methodOf } from "./bot-api-fetch.ts";
import { buffered, CallDropped, callContext, createDeadline, readCall, toResponse } from "./call.ts";
import { batchDeletes } from "./delete-batching.ts";
import { LANES, type Lane, laneOf } from "./methods.ts";
import { createRetry, PATIENCE } from "./retry.ts";
import { createScheduler } from "./scheduler.ts";

export interface ScheduledFetches {
  /** A fetch for a client with that lane as its own. */
  readonly of: (own: Lane) => BotApiFetch;
  /** How many calls were handed in and have not ended; the long poll is not counted. */
  readonly inFlight: () => number;
}

/** The fetches of all lanes, on top of one that reaches the server. They share one scheduler. */
export function createScheduledFetches(inner: BotApiFetch, meter: Meter): ScheduledFetches {
  const scheduler = createScheduler();
  const make = batchDeletes(createRetry({ inner, scheduler, meter }));
  for (const lane of LANES) meter.watch("lane_waiting", () => scheduler.waitingIn(lane), { lane });
  meter.watch("lane_budget", scheduler.rate);
  let inFlight = 0;
  const fetchBy = async (own: Lane, url: string, init: Parameters<BotApiFetch>[1] = {}): Promise<Response> => {
    const deadline = createDeadline(init.signal, timeLeft(laneOf(methodOf(url), own)));
    inFlight += 1;
    try {
      const whole = typeof init.body === "string" ? init : await buffered(init);
      return toResponse(await make(readCall(url, whole, { own, signal: deadline.signal })));
    } catch (error) {
      if (error instanceof CallDropped) meter.count("messages_dropped", { reason: error.reason });
      throw error;
    } finally {
      inFlight -= 1;
      deadline.clear();
    }
  };
  return {
    of: (own) => (url, init) => (methodOf(url) === "getUpdates" ? inner(url, init) : fetchBy(own, String(url), init)),
    inFlight: () => inFlight,
  };
}

/** The milliseconds after which a call of the lane is dropped, if it still waits: only messages that nobody waits for are. */
function timeLeft(lane: Lane | "free"): number | undefined {
  if (lane !== "chatter" && lane !== "bulk") return undefined;
  const { queuedAt = performance.now() } = callContext();
  return PATIENCE[lane].age - (performance.now() - queuedAt);
}
