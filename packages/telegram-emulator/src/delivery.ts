// The queue of updates and long polling: offsets confirm, a newer poller ends the older, updates expire.
import type { Update } from "@grammyjs/types";
import { checkUpdate } from "./bot-api/check.ts";
import { Refusal } from "./refusal.ts";

type UpdateKind = Exclude<keyof Update, "update_id">;

/** What one call of getUpdates asks for. */
export interface Poll {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  readonly timeout?: number | undefined;
  readonly allowed?: readonly string[] | undefined;
}

/** The queue of updates of one bot. */
export interface Delivery {
  /** Whether the bot asked for updates of that kind. */
  readonly wants: (kind: UpdateKind) => boolean;
  readonly push: (update: Omit<Update, "update_id">, lifetimeSeconds?: number) => void;
  readonly poll: (poll: Poll, signal?: AbortSignal) => Promise<readonly Update[]>;
  readonly allow: (kinds: readonly string[] | undefined) => void;
  readonly allowed: () => readonly string[];
  readonly drop: () => void;
  /** Does something that the bot is not told of. */
  readonly untold: <T>(does: () => T) => T;
  readonly pending: () => number;
  /** How many updates there have been. */
  readonly pushed: () => number;
  /** Ends a poll that waits, with the answer of a conflict. */
  readonly interrupt: (description: string) => void;
  readonly isIdle: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

const notByDefault: readonly string[] = ["chat_member", "message_reaction", "message_reaction_count"];
const FIRST_ID = 100_000_001;
const day = 86_400;
const longestWait = 50;
/** What the older of two pollers is told. */
export const CONFLICT =
  "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

interface Queued {
  readonly update: Update;
  readonly expiresAt: number;
}

interface Waiter {
  readonly wake: () => void;
  readonly fail: (error: Error) => void;
}

/** An empty queue. */
export function createDelivery(now: () => number): Delivery {
  const listeners = new Set<() => void>();
  let queue: readonly Queued[] = [];
  let nextId = FIRST_ID;
  const wishes = createWishes();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const waiting = createWaiting(changed);
  const confirm = (offset: number) => {
    const first = offset < 0 ? queue.length + offset : queue.findIndex(({ update }) => update.update_id >= offset);
    queue = first < 0 && offset > 0 ? [] : queue.slice(Math.max(first, 0));
  };
  return {
    ...wishes,
    push: (update, lifetimeSeconds = day) => {
      const numbered = { update_id: nextId, ...update };
      checkUpdate(numbered);
      nextId += 1;
      queue = [...queue, { update: structuredClone(numbered), expiresAt: now() + lifetimeSeconds * 1000 }];
      waiting.wake();
    },
    poll: async ({ offset = 0, limit = 100, timeout = 0, allowed: kinds }, signal) => {
      waiting.interrupt(CONFLICT);
      wishes.allow(kinds);
      if (offset !== 0) confirm(offset);
      queue = queue.filter(({ expiresAt }) => expiresAt > now());
      if (queue.length === 0 && timeout > 0) await waiting.arrival(timeout, signal);
      changed();
      const count = Math.min(100, Math.max(1, limit));
      return queue.slice(0, count).map(({ update }) => update);
    },
    drop: () => {
      queue = [];
      changed();
    },
    pending: () => queue.length,
    pushed: () => nextId - FIRST_ID,
    interrupt: waiting.interrupt,
    isIdle: () => queue.length === 0 && waiting.isOn(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Which kinds of update the bot has asked for, and whether it is told anything at all. */
function createWishes(): Pick<Delivery, "wants" | "allow" | "allowed" | "untold"> {
  let allowed: readonly string[] = [];
  let isUntold = false;
  return {
    wants: (kind) => !isUntold && (allowed.length === 0 ? !notByDefault.includes(kind) : allowed.includes(kind)),
    allow: (kinds) => {
      if (kinds) allowed = kinds;
    },
    allowed: () => allowed,
    untold: (does) => {
      const former = isUntold;
      isUntold = true;
      try {
        return does();
      } finally {
        isUntold = former;
      }
    },
  };
}

interface Waiting {
  readonly arrival: (timeout: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly wake: () => void;
  readonly interrupt: (description: string) => void;
  readonly isOn: () => boolean;
}

/** One poll that waits: until something arrives, its time is over, it is called off, or a newer one comes. */
function createWaiting(begun: () => void): Waiting {
  let waiter: Waiter | undefined;
  return {
    isOn: () => waiter !== undefined,
    wake: () => waiter?.wake(),
    interrupt: (description) => waiter?.fail(new Refusal(409, description)),
    arrival: (timeout, signal) =>
      new Promise<void>((resolve, reject) => {
        const finish = (end: () => void) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          waiter = undefined;
          end();
        };
        const abort = () => finish(() => reject(new DOMException("This operation was aborted", "AbortError")));
        const timer = setTimeout(() => finish(resolve), Math.min(timeout, longestWait) * 1000);
        signal?.addEventListener("abort", abort);
        if (signal?.aborted) return abort();
        waiter = { wake: () => finish(resolve), fail: (error) => finish(() => reject(error)) };
        begun();
      }),
  };
}
