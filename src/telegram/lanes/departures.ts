// Who leaves next: by lane, then chat by chat, as long as there is room and the budget lasts.
import type { Budget } from "./budget.ts";
import type { FairQueue } from "./fair-queue.ts";
import { LANES, type Lane } from "./methods.ts";
import type { Pauses, Place } from "./pauses.ts";
import { createRoom } from "./room.ts";
import { orderAt } from "./turns.ts";

/** Somebody who waits to leave. */
export interface Departing extends Place {
  /** He may go; he says when he is done. */
  readonly go: (done: () => void) => void;
}

export interface DepartureNeeds {
  readonly queues: Readonly<Record<Lane, Pick<FairQueue<Departing>, "take" | "leave" | "size">>>;
  readonly budget: Budget;
  readonly pauses: Pauses;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

/** Lets everybody leave who may; to be called when somebody came, or when a pause began. It calls itself later on. */
export function createDepartures({ queues, budget, pauses, now }: DepartureNeeds): () => void {
  const room = createRoom();
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  const next = (): Departing | undefined => {
    for (const lane of orderAt(turn)) {
      const one = room.isFor(lane) && queues[lane].take((chat) => pauses.isOpen({ lane, chat }, now()));
      if (one) return one;
    }
    return undefined;
  };
  const letGo = ({ lane, chat, go }: Departing): void => {
    turn += 1;
    budget.spend(now());
    room.enter(lane);
    go(() => {
      room.leave(lane);
      queues[lane].leave(chat);
      depart();
    });
  };
  /** How long until something changes without anybody's doing, in milliseconds; 0 where nothing does. */
  const quiet = (): number => budget.wait(now()) || (pauses.nextEnd(now()) ?? now()) - now();
  const depart = (): void => {
    clearTimeout(timer);
    while (budget.wait(now()) === 0) {
      const one = next();
      if (!one) break;
      letGo(one);
    }
    const isEmpty = LANES.every((lane) => queues[lane].size() === 0);
    const wait = isEmpty ? 0 : Math.ceil(quiet());
    if (wait > 0) timer = setTimeout(depart, wait);
  };
  return depart;
}
