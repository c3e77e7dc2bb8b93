// Who leaves next: by lane, then chat by chat, as long as there is room and the budget lasts.

import type { FairQueue } from "./fair-queue.ts";
import { LANES, type Lane } from "./methods.ts";
import type { Paces } from "./paces.ts";
import type { Pauses, Place } from "./pauses.ts";
import type { Budget } from "./rate-limit.ts";
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
  readonly paces: Paces;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

/** Lets everybody leave who may; to be called when somebody came, or when a pause began. It calls itself later on. */
export function createDepartures({ queues, budget, pauses, paces, now }: DepartureNeeds): () => void {
  const room = createRoom();
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  /** The first who may go at that moment, or how long until a chat may go on that has to wait; infinite where none has. */
  const nextAt = (moment: number): Departing | number => {
    let soonest = Number.POSITIVE_INFINITY;
    const isOpen = (place: Place): boolean => {
      const wait = paces.wait(place, moment);
      if (wait > 0) soonest = Math.min(soonest, wait);
      return wait === 0 && pauses.isOpen(place, moment);
    };
    for (const lane of orderAt(turn)) {
      const one = room.isFor(lane) && queues[lane].take((chat) => isOpen({ lane, chat }));
      if (one) return one;
    }
    return Math.min(soonest, (pauses.nextEnd(moment) ?? Number.POSITIVE_INFINITY) - moment);
  };
  const letGo = ({ lane, chat, go }: Departing, moment: number): void => {
    turn += 1;
    budget.spend(moment);
    paces.spend({ lane, chat }, moment);
    room.enter(lane);
    go(() => {
      room.leave(lane);
      queues[lane].leave(chat);
      depart();
    });
  };
  /** Lets go who may, and gives how long until more may, in milliseconds. Every answer is of one moment: what ends between two would be waited for by nobody. */
  const letAllGo = (): number => {
    for (;;) {
      const moment = now();
      const wait = budget.wait(moment);
      if (wait > 0) return wait;
      const next = nextAt(moment);
      if (typeof next === "number") return next;
      letGo(next, moment);
    }
  };
  const depart = (): void => {
    clearTimeout(timer);
    const wait = Math.ceil(letAllGo());
    const isEmpty = LANES.every((lane) => queues[lane].size() === 0);
    if (!isEmpty && Number.isFinite(wait)) timer = setTimeout(depart, wait);
  };
  return depart;
}
