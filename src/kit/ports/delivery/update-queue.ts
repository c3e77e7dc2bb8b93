// Updates on their way between processes: a queue that others keep, in which the updates of one chat stay in order.
import type { Arrival } from "./inbox.ts";

/** An update as the queue delivers it. It may come more than once, here and elsewhere. */
export interface Delivery extends Arrival {
  /** How often it was given back because a process ended, or lost the queue, before it acknowledged it. */
  readonly returns: number;
  /** It is done, and what follows from it is committed. Where the queue was lost since, it does nothing: the update comes again. */
  readonly acknowledge: () => void;
}

/** Handles deliveries. */
export interface Consumer {
  readonly take: (delivery: Delivery) => void;
  /** The queue was lost: whatever is not acknowledged comes again, to this process or to another. */
  readonly forget: () => void;
  /** Gives the updates of these chats to other processes: resolves once those in progress are done; the rest is delivered again, elsewhere. */
  readonly release: (isMeant: (queue: number) => boolean) => Promise<void>;
}

export interface UpdateQueue {
  /** Resolves once all of them would survive the queue's own end; rejects where that cannot be now, and some may be in it all the same. */
  readonly publish: (arrivals: readonly Arrival[]) => Promise<void>;
  /** Hands over deliveries from now on, and again whenever the queue is back: of one chat to one process at a time, in the order in which they were published. */
  readonly consume: (consumer: Consumer) => Promise<void>;
  /** Whether the queue is there. */
  readonly isOpen: () => boolean;
  /** Leaves; whatever is not acknowledged goes to others. */
  readonly close: () => Promise<void>;
}
