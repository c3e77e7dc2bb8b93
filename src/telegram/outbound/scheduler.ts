// The gate that all lanes lead to: who comes, who may leave, and who gets Telegram's refusal at once.

import type { Answer } from "./call.ts";
import { createDepartures, type Departing } from "./departures.ts";
import { createFairQueue } from "./fair-queue.ts";
import { LANES, type Lane } from "./methods.ts";
import { createPaces } from "./paces.ts";
import { createPauses, isSameClass, type Place } from "./pauses.ts";
import { createBudget } from "./rate-limit.ts";

/** Somebody who wants to go through. */
export interface Ticket extends Place {
  /** Aborted when he shall not wait any longer, with the error that he gets. */
  readonly waiting: AbortSignal;
  /** He was through before, and comes before others of his chat. */
  readonly isBack: boolean;
  /** How long a pause he would wait for, in milliseconds. */
  readonly patience: () => number;
}

/** Either he goes, and must say when he is done, or he gets the answer that holds up his chat. */
export type Passage =
  | { readonly kind: "go"; readonly done: () => void }
  | { readonly kind: "refused"; readonly answer: Answer };

export interface Gate {
  /** Lets through at once where nobody has to wait; rejects with the reason of an aborted `waiting`. */
  readonly pass: (ticket: Ticket) => Promise<Passage>;
  /** Telegram has refused a call of the place, and wants to be left alone for so many milliseconds. */
  readonly holdUp: (place: Place, answer: Answer, ms: number) => void;
  readonly waitingIn: (lane: Lane) => number;
  /** Calls a second. */
  readonly budget: () => number;
  /** How many chats it remembers. */
  readonly chats: () => number;
}

interface Waiting extends Departing {
  readonly ticket: Ticket;
  readonly refuse: (answer: Answer) => void;
}

/** A limit for the whole bot halves what it sends, down to five calls a second at least. */
const WHOLE = { share: 0.5, least: 5, saves: 0.2 } as const;

const now = (): number => performance.now();

export function createGate(): Gate {
  const [budget, pauses, paces, queues] = [createBudget(WHOLE), createPauses(), createPaces(), createQueues()];
  const depart = createDepartures({ queues, budget, pauses, paces, now });
  return {
    pass: async (ticket) => {
      ticket.waiting.throwIfAborted();
      const pause = pauses.find(ticket, now());
      if (pause && pause.until - now() > ticket.patience()) return { kind: "refused", answer: pause.answer };
      return new Promise((resolve, reject) => {
        const queue = queues[ticket.lane];
        const one = waitingFor(ticket, { resolve, reject, giveUp: () => queue.remove(ticket.chat, one) });
        queue.add(ticket.chat, one, ticket.isBack);
        depart();
      });
    },
    holdUp: (place, answer, ms) => {
      const until = now() + ms;
      paces.slow(place, now());
      if (pauses.begin(place, { until, answer }, now())) {
        budget.cut(now());
        pauses.hush(until);
      }
      for (const { waitingOf, remove } of LANES.filter((lane) => isSameClass(lane, place.lane)).map((l) => queues[l]))
        for (const one of waitingOf(place.chat).filter(({ ticket }) => ticket.patience() < ms)) {
          remove(place.chat, one);
          one.refuse(answer);
        }
      depart();
    },
    waitingIn: (lane) => queues[lane].size(),
    budget: () => budget.rate(now()),
    chats: () => LANES.reduce((sum, lane) => sum + queues[lane].chats(), 0),
  };
}

/** How many calls of one chat are out at once, by lane. */
const createQueues = () => ({
  enforcement: createFairQueue<Waiting>(4),
  interactive: createFairQueue<Waiting>(1),
  chatter: createFairQueue<Waiting>(1),
  bulk: createFairQueue<Waiting>(1),
});

interface Ends {
  readonly resolve: (passage: Passage) => void;
  readonly reject: (reason: unknown) => void;
  /** He waits no more. */
  readonly giveUp: () => void;
}

function waitingFor(ticket: Ticket, { resolve, reject, giveUp }: Ends): Waiting {
  const { lane, chat, waiting } = ticket;
  const callOff = (): void => {
    giveUp();
    reject(waiting.reason);
  };
  const end = (passage: Passage): void => {
    waiting.removeEventListener("abort", callOff);
    resolve(passage);
  };
  waiting.addEventListener("abort", callOff, { once: true });
  return {
    ticket,
    lane,
    chat,
    go: (done) => end({ kind: "go", done }),
    refuse: (answer) => end({ kind: "refused", answer }),
  };
}
