// From the queue shared by processes to the handler: each chat in its order, each update once.
import type { Update } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";
import { pollUntil, reconnectDelay, retry } from "../../async/retry.ts";
import { createCache } from "../../core/cache.ts";
import type { Instant } from "../../core/time.ts";
import type { DeliveryRecord, DeliveryRecords } from "../../kit/ports/delivery/inbox.ts";
import type { Consumer, Delivery } from "../../kit/ports/delivery/update-queue.ts";
import type { Origin } from "../../kit/ports/unit-of-work.ts";
import { kindOf, timeOf } from "../adapter/update-fields.ts";
import { createChatQueues } from "./chat-queues.ts";
import type { Entry, FailureDeps, Journal } from "./journal.ts";
import { ageOf } from "./waiting-age.ts";

export interface QueueConsumerDeps extends FailureDeps {
  readonly records: DeliveryRecords;
}

export interface QueueConsumer extends Consumer, Pick<Journal, "supply" | "handled" | "waiting"> {
  /** Takes an update out of the queue that could not be handled. */
  readonly deadLetter: (updateId: number, cause: string) => Promise<void>;
}

/** A delivery that came back that often is a suspect: each further start is noted, and after that many it is set aside. */
const [SUSPECT_AFTER, MOST_BEGUN] = [5, 3];

/** How many ids of finished updates are remembered: more than a lost queue can bring again at once. */
const REMEMBERED = 50_000;

/** An update that is in this process, from its delivery until nothing of it can be lost. */
interface DeliveredUpdate extends Entry {
  readonly delivery: Delivery;
  /** It may have been delivered again while in progress: the last one counts. */
  readonly acknowledgements: (() => void)[];
  readonly arrivedAt: Instant;
  /** It is being handled, or handled and not committed. */
  isInHand: boolean;
  /** It is delivered again, so this one is not handled. */
  isLost: boolean;
}

export function createQueueConsumer(deps: QueueConsumerDeps): QueueConsumer {
  const present = new Map<number, DeliveredUpdate>();
  const settled = createCache<number, true>({ max: REMEMBERED });
  const queues = createChatQueues<DeliveredUpdate>(
    ({ delivery }) => delivery.queue,
    ({ origin }) => origin.id,
  );
  deps.meter.watch("inbox_waiting", queues.waiting);
  deps.meter.watch("inbox_age_seconds", () => {
    const [oldest] = present.values();
    return ageOf(oldest?.arrivedAt, deps.clock);
  });
  const settle = (entry: DeliveredUpdate): void => {
    for (const acknowledge of entry.acknowledgements) acknowledge();
    settled.set(entry.origin.id, true);
    if (present.get(entry.origin.id) === entry) present.delete(entry.origin.id);
  };
  const entryOf = createEntries(deps, settle);
  const examined = createExamination(deps, settle);
  return {
    ...createDeliveryIntake({ present, isSettled: (id) => settled.get(id) === true, entryOf, add: queues.add }),
    supply: async (limit, signal) => {
      for (;;) {
        const heads = await queues.take(limit, signal);
        const ready = await examined(heads, signal);
        heads.filter((head) => !ready.has(head)).forEach(queues.finish);
        if (ready.size > 0) return out([...ready]);
      }
    },
    /** The chat waits, too: otherwise this update would be done after its successors, or another process would go on with the chat. */
    handled: async (entry, handle) => {
      while ((await handle(entry)) === "away") await pollUntil(deps.isBack, { delay: reconnectDelay, ref: false });
      queues.finish(entry as DeliveredUpdate);
    },
    waiting: queues.waiting,
    deadLetter: async (updateId, cause) => {
      const entry = present.get(updateId);
      await deps.records.deadLetter({ id: updateId, payload: entry?.delivery.payload ?? "{}" }, cause);
      if (entry) settle(entry);
    },
  };
}

function out(entries: DeliveredUpdate[]): DeliveredUpdate[] {
  for (const entry of entries) entry.isInHand = true;
  return entries;
}

interface DeliveryIntakeDeps {
  readonly present: Map<number, DeliveredUpdate>;
  readonly isSettled: (id: number) => boolean;
  readonly entryOf: (delivery: Delivery, update: Update) => DeliveredUpdate;
  readonly add: (entries: readonly DeliveredUpdate[]) => void;
}

/** Takes deliveries, and forgets those that the broker takes back. */
function createDeliveryIntake({ present, isSettled, entryOf, add }: DeliveryIntakeDeps): Consumer {
  /** Forgets what waits here, for it comes again; what is in progress is finished. */
  const lose = (isMeant: (queue: number) => boolean): void => {
    for (const [id, entry] of present) {
      if (entry.isInHand || !isMeant(entry.delivery.queue)) continue;
      entry.isLost = true;
      present.delete(id);
    }
  };
  return {
    take: (delivery) => {
      const update = read(delivery);
      const known = present.get(delivery.id);
      if (update === undefined || isSettled(delivery.id)) return delivery.acknowledge();
      if (known) return void known.acknowledgements.push(delivery.acknowledge);
      const entry = entryOf(delivery, update);
      present.set(delivery.id, entry);
      add([entry]);
    },
    forget: () => {
      for (const entry of present.values()) entry.acknowledgements.length = 0;
      lose(() => true);
    },
    release: async (isMeant) => {
      lose(isMeant);
      const hasSome = (): boolean => [...present.values()].some(({ delivery }) => isMeant(delivery.queue));
      if (hasSome()) await pollUntil(() => !hasSome(), { delay: () => RELEASE_EVERY });
    },
  };
}

/** The interval between looks whether a queue that is left has updates in progress, in milliseconds. */
const RELEASE_EVERY = 10;

/** Undefined for what no process of this bot has published. */
function read({ id, queue, payload }: Delivery): Update | undefined {
  try {
    const update = JSON.parse(payload) as Update;
    return update.update_id === id && Number.isSafeInteger(queue) ? update : undefined;
  } catch {
    return undefined;
  }
}

function createEntries({ clock, meter, failed }: QueueConsumerDeps, settle: (entry: DeliveredUpdate) => void) {
  return (delivery: Delivery, update: Update): DeliveredUpdate => {
    const origin: Origin = {
      kind: "delivery",
      id: delivery.id,
      at: timeOf(update) ?? clock.now(),
      isKept: Promise.resolve(),
      memo: new Map(),
      payload: () => delivery.payload,
      failed: (error) => failed(update, error),
      again: () => undefined,
      settled: () => settle(entry),
    };
    const entry: DeliveredUpdate = {
      update,
      origin,
      isLeft: false,
      delivery,
      acknowledgements: [delivery.acknowledge],
      arrivedAt: clock.now(),
      isInHand: false,
      isLost: false,
    };
    meter.count("updates", { kind: kindOf(update) });
    return entry;
  };
}

/** Looks up which deliveries are to be handled, just before that: not those that are done, and not those that end each process. */
function createExamination(
  { records, meter, deadLettered }: QueueConsumerDeps,
  settle: (entry: DeliveredUpdate) => void,
) {
  const survives = async ({ delivery }: DeliveredUpdate, signal: Signal): Promise<boolean> => {
    if (delivery.returns < SUSPECT_AFTER) return true;
    const begun = await retry(() => records.begin(delivery.id), { delay: reconnectDelay, signal });
    if (begun <= MOST_BEGUN) return true;
    await retry(() => records.deadLetter(delivery, CAUSE), { delay: reconnectDelay, signal });
    deadLettered(delivery.id);
    meter.count("updates_handled", { outcome: "set_aside" });
    return false;
  };
  /** What was lost meanwhile comes again, and is not handled now. */
  const isReady = async (
    head: DeliveredUpdate,
    record: DeliveryRecord | undefined,
    signal: Signal,
  ): Promise<boolean> => {
    if (head.isLost) return false;
    for (const [key, value] of Object.entries(record?.memo ?? {})) head.origin.memo.set(key, value);
    if (!record?.isDone && (await survives(head, signal))) return true;
    settle(head);
    return false;
  };
  return async (heads: readonly DeliveredUpdate[], signal: Signal): Promise<ReadonlySet<DeliveredUpdate>> => {
    const known = await retry(() => records.look(heads.map(({ origin }) => origin.id)), {
      delay: reconnectDelay,
      signal,
    });
    const ready = new Set<DeliveredUpdate>();
    for (const head of heads) if (await isReady(head, known.get(head.origin.id), signal)) ready.add(head);
    return ready;
  };
}

const CAUSE = "The process ended again and again while this update was handled.";
