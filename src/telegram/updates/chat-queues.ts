// One queue a chat. Only heads of queues are handed out, so that a chat with a thousand updates delays no other.
import { abortable, type Signal } from "../../async/abortable.ts";

export interface ChatQueues<T> {
  readonly add: (items: readonly T[]) => void;
  /** Heads, at most one of each queue and none of a queue whose head is in progress; waits until there is one. Rejects when aborted. */
  readonly take: (limit: number, signal: Signal) => Promise<T[]>;
  /** The item is done: the next of its queue may be taken. */
  readonly finish: (item: T) => void;
  /** The item could not be done: its queue goes on without it until `resume`. */
  readonly park: (item: T) => void;
  /** Puts parked items back to the front of their queues, in their order; gives how many. */
  readonly resume: () => number;
  /** False while an earlier item of its queue, which was parked, is not done. */
  readonly isInTurn: (item: T) => boolean;
  /** How many wait, parked ones included. */
  readonly waiting: () => number;
  /** Resolves while few heads wait to be taken: more would only grow old. Rejects when aborted. */
  readonly calm: (signal: Signal) => Promise<void>;
}

/** With that many heads waiting to be taken the process is busy enough. */
const MOST_READY = 100;

interface Queue<T> {
  readonly key: number;
  readonly items: T[];
  /** Its head is in progress. */
  isOut: boolean;
}

/** Empty queues; items of the same key are handed out one after the other, in the order of their ids. */
export function createChatQueues<T>(keyOf: (item: T) => number, idOf: (item: T) => number): ChatQueues<T> {
  const { queueOf, offer, release, heads, arrival, calm } = createQueues(keyOf);
  let parked: T[] = [];
  const late = new Set<T>();
  let count = 0;
  return {
    add: (items) => {
      count += items.length;
      for (const item of items) {
        queueOf(item).items.push(item);
        offer(queueOf(item));
      }
    },
    take: async (limit, signal) => {
      await arrival(signal);
      const taken = heads(limit);
      count -= taken.length;
      return taken;
    },
    finish: (item) => {
      late.delete(item);
      release(item);
    },
    park: (item) => {
      late.add(item);
      parked.push(item);
      count += 1;
      release(item);
    },
    resume: () => {
      const newestFirst = parked.sort((a, b) => idOf(b) - idOf(a));
      parked = [];
      for (const item of newestFirst) queueOf(item).items.unshift(item);
      for (const item of newestFirst) offer(queueOf(item));
      return newestFirst.length;
    },
    isInTurn: (item) => ![...late].some((one) => keyOf(one) === keyOf(item) && idOf(one) < idOf(item)),
    waiting: () => count,
    calm,
  };
}

/** The queues, and which of them have a head to take. */
function createQueues<T>(keyOf: (item: T) => number) {
  const queues = new Map<number, Queue<T>>();
  const ready = new Set<Queue<T>>();
  let wake = (): void => undefined;
  let lift = (): void => undefined;
  const offer = (queue: Queue<T>): void => {
    if (queue.isOut || queue.items.length === 0) return;
    ready.add(queue);
    wake();
  };
  const queueOf = (item: T): Queue<T> => {
    const key = keyOf(item);
    const queue = queues.get(key) ?? { key, items: [], isOut: false };
    queues.set(key, queue);
    return queue;
  };
  return {
    queueOf,
    offer,
    release: (item: T): void => {
      const queue = queueOf(item);
      queue.isOut = false;
      if (queue.items.length === 0) queues.delete(queue.key);
      else offer(queue);
    },
    heads: (limit: number): T[] => {
      const taken = [...ready].slice(0, limit);
      for (const queue of taken) {
        ready.delete(queue);
        queue.isOut = true;
      }
      if (ready.size <= MOST_READY) lift();
      return taken.flatMap(({ items }) => items.splice(0, 1));
    },
    /** Resolves once a head may be taken; rejects when aborted. */
    arrival: (signal: Signal): Promise<void> =>
      abortable(signal, (resolve) => {
        wake = resolve;
        if (ready.size > 0) resolve();
        return () => undefined;
      }),
    calm: (signal: Signal): Promise<void> =>
      abortable(signal, (resolve) => {
        lift = resolve;
        if (ready.size <= MOST_READY) resolve();
        return () => undefined;
      }),
  };
}
