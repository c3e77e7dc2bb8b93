// Words that nobody waits for leave at the pace that groups allow, and only as many wait for that as still make sense.
import { apiThrottler } from "@grammyjs/transformer-throttler";
import type { Answer, Call } from "./call.ts";
import { CallDropped } from "./dropped.ts";

/** How many calls of one chat wait at most; what comes on top is dropped. */
const MOST: Readonly<Record<"chatter" | "bulk", number>> = { chatter: 50, bulk: 500 };

export type Paced = "chatter" | "bulk";

/** Does the work when it is the chat's turn. */
export type Pacing = (lane: Paced, call: Call, work: () => Promise<Answer>) => Promise<Answer>;

/** Those of one chat and lane that wait; the one whose turn it is is not among them. */
type Line = Set<() => void>;

/** Each chat has one call in the throttler at a time, so that nothing waits there which is forgotten already. */
export function createPacing(): Pacing {
  const [throttled, lines] = [createThrottle(), new Map<string, Line>()];
  const takeTurn = (key: string, call: Call, most: number): Promise<void> | undefined => {
    const line = lines.get(key);
    if (!line) lines.set(key, new Set());
    else if (line.size >= most) throw new CallDropped("crowded");
    else return standIn(line, call.waiting);
    return undefined;
  };
  const nextOf = (key: string): void => {
    const line = lines.get(key) ?? new Set();
    const [first] = line;
    if (!first) lines.delete(key);
    else {
      line.delete(first);
      first();
    }
  };
  return async (lane, call, work) => {
    const key = `${lane}:${call.chat}`;
    await takeTurn(key, call, MOST[lane]);
    return unlessOver(call.waiting, (begun) => void throttled(call.chat, () => begun(work)).finally(() => nextOf(key)));
  };
}

/** Resolves when it is one's turn. */
function standIn(line: Line, waiting: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = (): void => {
      line.delete(go);
      reject(waiting.reason);
    };
    const go = (): void => {
      waiting.removeEventListener("abort", callOff);
      resolve();
    };
    if (waiting.aborted) return reject(waiting.reason);
    waiting.addEventListener("abort", callOff, { once: true });
    line.add(go);
  });
}

type Work = () => Promise<Answer>;

/** What the work comes to, if it begins before the waiting is over. */
function unlessOver(waiting: AbortSignal, schedule: (begun: (work: Work) => Promise<void>) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(waiting.reason);
    if (waiting.aborted) giveUp();
    waiting.addEventListener("abort", giveUp, { once: true });
    schedule(async (work) => {
      waiting.removeEventListener("abort", giveUp);
      if (!waiting.aborted) await work().then(resolve, reject);
    });
  });
}

/** About 20 messages a minute and group, 30 a second in all (Telegram's Bot FAQ), with room for a burst of 20. */
function createThrottle(): (chat: string, work: () => Promise<void>) => Promise<unknown> {
  const transformer = apiThrottler({
    global: { reservoir: 30, reservoirRefreshAmount: 30, reservoirRefreshInterval: 1000 },
    group: {
      maxConcurrent: 1,
      reservoir: 20,
      reservoirIncreaseAmount: 1,
      reservoirIncreaseInterval: 3000,
      reservoirIncreaseMaximum: 20,
    },
    out: { maxConcurrent: 1, minTime: 50 },
  });
  return (chat, work) => transformer(work as never, "sendMessage", { chat_id: chat, text: "" }, undefined);
}
