// Sends the outbox: messages and actions as soon as they are committed, and after a crash those that were left.
import { after, type Instant, milliseconds, minutes, seconds } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import type { AfterSend, Outbox, Waiting } from "../../kit/ports/delivery/outbox.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { isPassing, type Obstacle } from "../../kit/ports/outcome.ts";
import { CallDropped } from "../outbound/call.ts";
import { type DeferredAction, runDeferred } from "../outbound/deferred-actions.ts";
import type { OutgoingMessage } from "./rendering.ts";

export interface DispatchDeps {
  readonly outbox: Outbox;
  /** The one that does not defer: an action that is put off again stays in the outbox. */
  readonly gateway: Gateway;
  /** Sends a message; `beforeSend` is awaited just before each request. What it gives is booked when the row is removed. */
  readonly deliver: (message: OutgoingMessage, beforeSend: () => Promise<void>) => Promise<AfterSend | undefined>;
  readonly clock: Clock;
  readonly meter: Meter;
  /** Called with the error of a message that will never be sent. */
  readonly failed: (error: unknown) => void;
  /** Called with a deferred action that Telegram refuses. */
  readonly refused: (chatId: number, act: DeferredAction, obstacle: Obstacle) => Promise<void>;
  /** Other processes send from the outbox, too: what one has left is taken up once its time is over, and not at a start. */
  readonly isShared?: boolean;
}

export interface Dispatch {
  /** Takes up what an earlier process left, and from then on everything that is committed. */
  readonly start: () => Promise<void>;
  /** How many messages, actions and look-ups of such are under way. */
  readonly inHand: () => number;
  /** Resolves when nothing is under way. */
  readonly ended: () => Promise<void>;
  /** Looks for actions that are due: for a clock that was put forward. */
  readonly wake: () => void;
  readonly stop: () => void;
}

/** The interval between looks for deferred actions that are due. */
const ROUND = seconds(5);

/** Delays of an action that is put off: doubling, from the first up to the second. */
const [FIRST_WAIT, LONGEST_WAIT] = [seconds(5), minutes(10)];

export function createDispatch(deps: DispatchDeps): Dispatch {
  const { outbox, clock, meter, failed } = deps;
  const underWay = new Map<string, Promise<void>>();
  let lookups = 0;
  let timer: NodeJS.Timeout | undefined;
  meter.watch("outbox_waiting", () => underWay.size);
  /** A row that is under way already is not taken up twice. */
  const begin = (waiting: Waiting): void => {
    if (underWay.has(waiting.key)) return;
    const sending = send(deps, waiting)
      .catch(failed)
      .finally(() => underWay.delete(waiting.key));
    underWay.set(waiting.key, sending);
  };
  const takeDue = (): void => {
    if (deps.isShared) outbox.abandoned(clock.now()).then(countDropped, failed);
    lookups += 1;
    outbox
      .due(clock.now())
      .then((due) => due.forEach(begin), failed)
      .finally(() => (lookups -= 1));
  };
  const countDropped = (unknown: number): void => {
    for (let count = 0; count < unknown; count++) meter.count("messages_dropped", { reason: "ambiguous" });
  };
  return {
    start: async () => {
      if (!deps.isShared) {
        const { waiting, unknown } = await outbox.leftovers(clock.now());
        countDropped(unknown);
        for (const left of waiting) begin(left);
      }
      outbox.onPut(begin);
      timer = setInterval(takeDue, ROUND).unref();
    },
    inHand: () => underWay.size + lookups,
    ended: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay.values());
    },
    wake: takeDue,
    stop: () => clearInterval(timer),
  };
}

async function send(deps: DispatchDeps, waiting: Waiting): Promise<void> {
  const { outbox, clock, meter } = deps;
  if (waiting.expiresAt <= clock.now()) {
    meter.count("messages_dropped", { reason: "stale" });
    return outbox.done(waiting.key);
  }
  if (waiting.kind === "edit") return edit(deps, waiting);
  return waiting.kind === "act" ? act(deps, waiting) : say(deps, waiting);
}

/** Where an edit failed, the job that its sender has booked for that looks at it again. */
async function edit({ outbox, deliver, failed }: DispatchDeps, { key, payload }: Waiting): Promise<void> {
  const message = payload as OutgoingMessage;
  const { ifUndelivered } = message;
  const next = await deliver(message, async () => undefined).catch((error: unknown) => {
    failed(error);
    return ifUndelivered && { bookings: [ifUndelivered] };
  });
  await outbox.done(key, next ?? undefined);
}

/** A message is tried once, since a failed one may have been sent. One that another process has claimed is left to it. */
async function say({ outbox, deliver, failed }: DispatchDeps, { key, payload }: Waiting): Promise<void> {
  let claim: Promise<boolean> | undefined;
  const beforeSend = async (): Promise<void> => {
    claim ??= outbox.leaving(key);
    if (!(await claim)) throw new CallDropped("taken");
  };
  const next = await deliver(payload as OutgoingMessage, beforeSend).catch((error: unknown) => void failed(error));
  if ((await claim) === false) return;
  await outbox.done(key, next ?? undefined);
}

async function act({ outbox, gateway, clock, refused }: DispatchDeps, waiting: Waiting): Promise<void> {
  const { key, chatId, payload, attempts } = waiting;
  const outcome = await runDeferred(gateway, chatId, payload as DeferredAction);
  if (!outcome.ok && isPassing(outcome.obstacle)) return outbox.postpone(key, later(clock.now(), attempts));
  if (!outcome.ok) await refused(chatId, payload as DeferredAction, outcome.obstacle);
  return outbox.done(key);
}

const later = (now: Instant, attempts: number): Instant =>
  after(now, milliseconds(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(attempts, 20))));
