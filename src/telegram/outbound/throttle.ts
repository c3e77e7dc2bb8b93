// Paces the messages that nobody waits for as groups allow, and drops those that would come too late.
import { apiThrottler } from "@grammyjs/transformer-throttler";
import type { Transformer } from "grammy";
import { abortable } from "../../async/abortable.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import { CallDropped, createDeadline, type Deadline, queuedNow } from "./call.ts";
import { type Lane, laneOf } from "./methods.ts";
import { PATIENCE } from "./retry.ts";

/** About 20 messages a minute and group, 30 a second in all (Telegram's Bot FAQ), with room for a burst of 20. */
const LIMITS = {
  global: { reservoir: 30, reservoirRefreshAmount: 30, reservoirRefreshInterval: 1000 },
  group: {
    maxConcurrent: 1,
    reservoir: 20,
    reservoirIncreaseAmount: 1,
    reservoirIncreaseInterval: 3000,
    reservoirIncreaseMaximum: 20,
  },
  out: { maxConcurrent: 1, minTime: 50 },
};

export type ThrottledLane = Extract<Lane, "chatter" | "bulk">;

/** How many calls of one chat wait at most; further ones are dropped. */
const MOST_WAITING: Readonly<Record<ThrottledLane, number>> = { chatter: 50, bulk: 500 };

export interface Throttle {
  /** For the client of that lane: methods that leave by another lane are passed on. */
  readonly transformer: (lane: ThrottledLane) => Transformer;
  /** How many calls have not come through. */
  readonly waiting: () => number;
}

/** One throttle for all lanes, because Telegram counts their messages together. */
export function createThrottle(meter: Meter): Throttle {
  const [throttler, lines, waiting] = [apiThrottler(LIMITS), createLines(), new Set<Deadline>()];
  const counted = (wait: Promise<void>): Promise<void> =>
    wait.catch((error: unknown) => {
      if (error instanceof CallDropped) meter.count("messages_dropped", { reason: error.reason });
      throw error;
    });
  const throttled =
    (lane: ThrottledLane, deadline: Deadline): Transformer =>
    async (prev, ...call) => {
      const [method, payload, signal] = call;
      const line = `${lane}:${"chat_id" in payload ? payload.chat_id : ""}`;
      const inContext = queuedNow();
      await counted(lines.enter(line, MOST_WAITING[lane], deadline.signal));
      let begin = (): void => undefined;
      const begun = abortable(deadline.signal, (resolve) => {
        begin = resolve;
        return () => undefined;
      });
      const atTurn: typeof prev = async (...given) => {
        deadline.signal.throwIfAborted();
        begin();
        const answer = inContext(() => prev(...given));
        waiting.delete(deadline);
        return answer;
      };
      const answer = throttler(atTurn, method, payload, signal);
      answer.catch(() => undefined).finally(() => lines.leave(line));
      await counted(begun);
      return answer;
    };
  return {
    waiting: () => waiting.size,
    transformer:
      (lane) =>
      async (prev, ...call) => {
        const [method, , signal] = call;
        if (laneOf(method, lane) !== lane) return prev(...call);
        const deadline = createDeadline(signal, PATIENCE[lane].age);
        waiting.add(deadline);
        return throttled(lane, deadline)(prev, ...call).finally(() => {
          deadline.clear();
          waiting.delete(deadline);
        });
      },
  };
}

interface Lines {
  /** Resolves at the head of the line; rejects where the signal is aborted before, or too many wait. */
  readonly enter: (line: string, most: number, signal: AbortSignal) => Promise<void>;
  /** Lets the next to the head. */
  readonly leave: (line: string) => void;
}

/** The head of a line is in the throttler, whose queue cannot be shortened: the others wait here, where they can be dropped. */
function createLines(): Lines {
  const lines = new Map<string, Set<() => void>>();
  return {
    enter: async (line, most, signal) => {
      const waiting = lines.get(line);
      if (!waiting) return void lines.set(line, new Set());
      if (waiting.size >= most) throw new CallDropped("crowded");
      await abortable(signal, (resolve) => {
        waiting.add(resolve);
        return () => waiting.delete(resolve);
      });
    },
    leave: (line) => {
      const waiting = lines.get(line) ?? new Set();
      const [next] = waiting;
      if (!next) return void lines.delete(line);
      waiting.delete(next);
      next();
    },
  };
}
