// Asks Telegram for what a command needs until Telegram answers, so that a short outage does not use the command up.
import { AsyncLocalStorage } from "node:async_hooks";
import { doubling, pollUntil } from "../../async/retry.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { isPassing, type Outcome } from "../../kit/ports/outcome.ts";
import { StoreAway } from "../../kit/ports/unit-of-work.ts";

/** How long after it was typed a command is still worth doing; then its caller is told to try again. */
const RETRY_FOR = minutes(15);

/** Delays before Telegram is asked again, in milliseconds. */
const delay = doubling(250, 2_000);

/** Look-ups, and actions that may be done twice and that the outbox does not keep. */
const RETRIED = [
  "membership",
  "admins",
  "profile",
  "resolveChannel",
  "promote",
  "entitle",
  "pin",
  "unpinAll",
  "invite",
] as const satisfies readonly (keyof Gateway)[];

export interface CommandRetry {
  /** Runs the work of that moment; what it asks of the gateway is asked until Telegram answers or the work is too old. */
  readonly during: <T>(cause: Instant, work: () => Promise<T>) => Promise<T>;
  /** The gateway that retries; outside of such work it is the given one. */
  readonly gateway: Gateway;
  /** Ends all waiting: the work is broken off without a trace, and done after the next start. */
  readonly end: () => void;
}

type Use = (...given: readonly unknown[]) => Promise<Outcome<unknown>>;

/** The end of the work under way. One store for all: on Node 20 each further one slows every promise down. */
const limits = new AsyncLocalStorage<Instant>();

export function createCommandRetry(gateway: Gateway, clock: Clock): CommandRetry {
  const ending = new AbortController();
  const isWorthWaiting = (outcome: Outcome<unknown>): boolean => {
    const limit = limits.getStore();
    return !outcome.ok && isPassing(outcome.obstacle) && limit !== undefined && clock.now() < limit;
  };
  const untilAnswered = async (ask: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> => {
    let outcome = await ask();
    const isAnswered = async (): Promise<boolean> => {
      outcome = await ask();
      return !isWorthWaiting(outcome);
    };
    if (!isWorthWaiting(outcome) || (await pollUntil(isAnswered, { delay, signal: ending.signal, ref: false })))
      return outcome;
    throw new StoreAway("The process ends before Telegram could be asked.");
  };
  const retried = (name: (typeof RETRIED)[number]): Use => {
    const use = gateway[name] as Use;
    return (...given) => untilAnswered(() => use(...given));
  };
  return {
    during: (cause, work) => limits.run(after(cause, RETRY_FOR), work),
    gateway: {
      ...gateway,
      ...Object.fromEntries(RETRIED.map((name) => [name, retried(name)])),
      unpin: (chatId, messageId) =>
        messageId === undefined
          ? gateway.unpin(chatId, messageId)
          : (untilAnswered(() => gateway.unpin(chatId, messageId)) as Promise<Outcome>),
    },
    end: () => ending.abort(),
  };
}
