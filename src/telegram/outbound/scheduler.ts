// Decides when each call leaves: by lane, then chat by chat, as far as concurrency, rates and pauses allow.
import { abortable } from "../../async/abortable.ts";
import type { Answer } from "./call.ts";
import { classOf, createConcurrency, createFairQueue, type FairQueue, lanesAt } from "./fair-queue.ts";
import { LANES, type Lane } from "./methods.ts";
import {
  type ChatRates,
  createChatRates,
  createPauses,
  createRateLimit,
  type Pauses,
  type RateLimit,
  type Route,
} from "./rate-limit.ts";

/** A call that wants to leave. */
export interface QueuedCall extends Route {
  /** Aborted when the call is not to wait any longer, with the error for its caller. */
  readonly signal: AbortSignal;
  /** It comes before other calls of its chat. */
  readonly isRetry: boolean;
  /** The longest pause that the call waits for, in milliseconds. */
  readonly patience: () => number;
}

/** The call leaves and reports its end by `done`; or it gets the refusal that pauses its chat. */
export type Admission =
  | { readonly kind: "admitted"; readonly done: () => void }
  | { readonly kind: "refused"; readonly answer: Answer };

export interface Scheduler {
  /** Admits at once where nothing waits; rejects with the reason of an aborted signal. */
  readonly approveJoin: (call: QueuedCall) => Promise<Admission>;
  /** Pauses the calls of the route's class to its chat for that many milliseconds, as Telegram's refusal asks. */
  readonly pause: (route: Route, refusal: Answer, ms: number) => void;
  readonly waitingIn: (lane: Lane) => number;
  /** The rate of the whole bot, in calls a second. */
  readonly rate: () => number;
  /** How many chats have calls that wait or are under way. */
  readonly chats: () => number;
}

interface Waiting extends Releasable {
  readonly call: QueuedCall;
  readonly refuse: (answer: Answer) => void;
}

/** A limit of the whole bot halves what it sends, down to five calls a second at least. */
const BOT_TERMS = { share: 0.5, least: 5, saves: 0.2 } as const;

const now = (): number => performance.now();

export function createScheduler(): Scheduler {
  const [botRate, pauses, chatRates] = [createRateLimit(BOT_TERMS), createPauses(), createChatRates()];
  const queues = createQueues();
  const release = createRelease({ queues, botRate, pauses, chatRates, now });
  return {
    approveJoin: async (call) => {
      call.signal.throwIfAborted();
      const pause = pauses.find(call, now());
      if (pause && pause.until - now() > call.patience()) return { kind: "refused", answer: pause.answer };
      return abortable<Admission>(call.signal, (resolve) => {
        const waiting = waitingFor(call, resolve);
        const queue = queues[call.lane];
        queue.add(call.chat, waiting, call.isRetry);
        release();
        return () => queue.remove(call.chat, waiting);
      });
    },
    pause: (route, refusal, ms) => {
      const until = now() + ms;
      chatRates.cut(route.chat, now());
      if (pauses.begin(route, { until, answer: refusal }, now())) {
        botRate.cut(now());
        pauses.hush(until);
      }
      for (const lane of LANES.filter((one) => classOf(one) === classOf(route.lane)))
        for (const waiting of queues[lane].waitingOf(route.chat).filter(({ call }) => call.patience() < ms)) {
          queues[lane].remove(route.chat, waiting);
          waiting.refuse(refusal);
        }
      release();
    },
    waitingIn: (lane) => queues[lane].size(),
    rate: () => botRate.rate(now()),
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

const waitingFor = (call: QueuedCall, resolve: (admission: Admission) => void): Waiting => ({
  call,
  lane: call.lane,
  chat: call.chat,
  start: (done) => resolve({ kind: "admitted", done }),
  refuse: (answer) => resolve({ kind: "refused", answer }),
});

/** What waits in a queue. */
export interface Releasable extends Route {
  /** Lets it leave; it calls `done` at its end. */
  readonly start: (done: () => void) => void;
}

export interface ReleaseDeps {
  readonly queues: Readonly<Record<Lane, Pick<FairQueue<Releasable>, "take" | "leave" | "size">>>;
  readonly botRate: RateLimit;
  readonly pauses: Pauses;
  readonly chatRates: ChatRates;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
}

/** Starts everything that may leave. To be called when something was added or a pause began; it calls itself when more may leave. */
export function createRelease({ queues, botRate, pauses, chatRates, now: clock }: ReleaseDeps): () => void {
  const concurrency = createConcurrency();
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;
  /** The next to leave at that moment, or the milliseconds until a chat that waits may go on; infinite where none waits. */
  const nextAt = (moment: number): Releasable | number => {
    let soonest = Number.POSITIVE_INFINITY;
    const isOpen = (route: Route): boolean => {
      const wait = chatRates.wait(route.chat, moment);
      if (wait > 0) soonest = Math.min(soonest, wait);
      return wait === 0 && pauses.isOpen(route, moment);
    };
    for (const lane of lanesAt(turn)) {
      const next = concurrency.allows(lane) && queues[lane].take((chat) => isOpen({ lane, chat }));
      if (next) return next;
    }
    return Math.min(soonest, (pauses.nextEnd(moment) ?? Number.POSITIVE_INFINITY) - moment);
  };
  const start = (next: Releasable, moment: number): void => {
    const { lane, chat } = next;
    turn += 1;
    botRate.spend(moment);
    chatRates.spend(chat, moment);
    concurrency.enter(lane);
    next.start(() => {
      concurrency.leave(lane);
      queues[lane].leave(chat);
      release();
    });
  };
  /** Gives the milliseconds until more may leave. All answers are of one moment: nothing would wake up for what ends between two. */
  const startAll = (): number => {
    for (;;) {
      const moment = clock();
      const wait = botRate.wait(moment);
      if (wait > 0) return wait;
      const next = nextAt(moment);
      if (typeof next === "number") return next;
      start(next, moment);
    }
  };
  const release = (): void => {
    clearTimeout(timer);
    const wait = Math.ceil(startAll());
    const isEmpty = LANES.every((lane) => queues[lane].size() === 0);
    if (!isEmpty && Number.isFinite(wait)) timer = setTimeout(release, wait);
  };
  return release;
}
