// Sends what the outbox holds: as soon as it is committed, and after a crash what was left.
import { after, type Instant, milliseconds, minutes, seconds } from "../core/time.ts";
import type { Booking } from "../kit/job.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Meter } from "../kit/ports/meter.ts";
import type { Outbox, Waiting } from "../kit/ports/outbox.ts";
import { isPassing } from "../kit/ports/outcome.ts";
import { type DeferredAct, enact } from "./deferral.ts";
import type { Utterance } from "./voice.ts";

export interface DispatchNeeds {
  readonly outbox: Outbox;
  /** Without deferral: an act that is put off again stays where it is. */
  readonly gateway: Gateway;
  /** Sends a message; `leaving` is awaited just before the call, and what follows on it is booked with its removal. */
  readonly deliver: (utterance: Utterance, leaving: () => Promise<void>) => Promise<Booking | undefined>;
  readonly clock: Clock;
  readonly meter: Meter;
  /** Hears of what could not be sent, and never will be. */
  readonly failed: (error: unknown) => void;
}

export interface Dispatch {
  /** Takes up what an earlier process left, and from then on everything that is committed. */
  readonly start: () => Promise<void>;
  /** How many messages and acts are under way. */
  readonly inHand: () => number;
  /** Resolves when nothing is under way. */
  readonly ended: () => Promise<void>;
  /** Looks for acts whose time has come again: for a clock that was put forward. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** How often acts that were put off are looked for. */
const ROUND = seconds(5);

/** Waits of an act that is put off: doubling, up to this. */
const [FIRST_WAIT, LONGEST_WAIT] = [seconds(5), minutes(10)];

export function createDispatch(needs: DispatchNeeds): Dispatch {
  const { outbox, clock, meter, failed } = needs;
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  meter.watch("outbox_waiting", () => underWay.size);
  const take = (waiting: Waiting): void => {
    const sending = send(needs, waiting)
      .catch(failed)
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  };
  const takeDue = (): void => {
    outbox.due(clock.now()).then((due) => due.forEach(take), failed);
  };
  return {
    start: async () => {
      const { waiting, unknown } = await outbox.leftovers(clock.now());
      for (let count = 0; count < unknown; count++) meter.count("messages_dropped", { reason: "ambiguous" });
      for (const left of waiting) take(left);
      outbox.onPut(take);
      timer = setInterval(takeDue, ROUND).unref();
    },
    inHand: () => underWay.size,
    ended: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    wake: takeDue,
    stop: () => clearInterval(timer),
  };
}

async function send(needs: DispatchNeeds, waiting: Waiting): Promise<void> {
  const { outbox, clock, meter } = needs;
  if (waiting.expiresAt <= clock.now()) {
    meter.count("messages_dropped", { reason: "stale" });
    return outbox.done(waiting.key);
  }
  return waiting.kind === "act" ? act(needs, waiting) : say(needs, waiting);
}

/** Whatever comes of it, a message is tried once: one that failed may have been sent. */
async function say({ outbox, deliver, failed }: DispatchNeeds, { key, payload }: Waiting): Promise<void> {
  const next = await deliver(payload as Utterance, () => outbox.leaving(key)).catch(
    (error: unknown) => void failed(error),
  );
  await outbox.done(key, next ?? undefined);
}

async function act({ outbox, gateway, clock, failed }: DispatchNeeds, waiting: Waiting): Promise<void> {
  const { key, chatId, payload, attempts } = waiting;
  const outcome = await enact(gateway, chatId, payload as DeferredAct);
  if (!outcome.ok && isPassing(outcome.obstacle)) return outbox.postpone(key, later(clock.now(), attempts));
  if (!outcome.ok) failed(new Error(`An act that had been put off was refused: ${outcome.obstacle}.`));
  return outbox.done(key);
}

const later = (now: Instant, attempts: number): Instant =>
  after(now, milliseconds(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts, 20))));
