// Who leaves next: by lane, then chat by chat, as long as there is room and the budget lasts.
import type { Budget } from "./budget.ts";
import type { FairQueue } from "./fair-queue.ts";
import { LANES, type Lane } from "./methods.ts";
import type { Paces } from "./paces.ts";
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
  readonly paces: Paces;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

/** Lets everybody leave who may; to be called when somebody came, or when a pause began. It calls itself later on. */
export function createDepartures({ queues, budget, pauses, paces, now }: DepartureNeeds): () => void {
  const room = createRoom();
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  let soonest = Number.POSITIVE_INFINITY;
  /** Notes how soon a chat may go on that is not open because of its pace. */
  const isOpen = (place: Place): boolean => {
    const wait = paces.wait(place, now());
    if (wait > 0) soonest = Math.min(soonest, wait);
    return wait === 0 && pauses.isOpen(place, now());
  };
  const next = (): Departing | undefined => {
    soonest = Number.POSITIVE_INFINITY;
    for (const lane of orderAt(turn)) {
      const one = room.isFor(lane) && queues[lane].take((chat) => isOpen({ lane, chat }));
      if (one) return one;
    }
    return undefined;
  };
  const letGo = ({ lane, chat, go }: Departing): void => {
    turn += 1;
    budget.spend(now());
    paces.spend({ lane, chat }, now());
    room.enter(lane);
    go(() => {
      room.leave(lane);
      queues[lane].leave(chat);
      depart();
    });
  };
  /** How long until something changes without anybody's doing, in milliseconds; infinite where nothing does. */
  const quiet = (): number =>
    budget.wait(now()) || Math.min(soonest, (pauses.nextEnd(now()) ?? Number.POSITIVE_INFINITY) - now());
  const depart = (): void => {
    clearTimeout(timer);
    while (budget.wait(now()) === 0) {
      const one = next();
      if (!one) break;
      letGo(one);
    }
    const isEmpty = LANES.every((lane) => queues[lane].size() === 0);
    const wait = Math.ceil(quiet());
    if (!isEmpty && Number.isFinite(wait)) timer = setTimeout(depart, wait);
  };
  return depart;
}
