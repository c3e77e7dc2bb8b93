// The queue of updates and long polling: an offset confirms updates, a newer poller ends the older one, updates expire.
import type { Update } from "@grammyjs/types";
import { checkUpdate } from "./bot-api/check.ts";
import { Refusal } from "./refusal.ts";

type UpdateKind = Exclude<keyof Update, "update_id">;

/** The parameters of one call of getUpdates. */
export interface Poll {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  readonly timeout?: number | undefined;
  readonly allowed?: readonly string[] | undefined;
}

/** The queue of updates of one bot. */
export interface UpdateQueue {
  /** Whether the bot requested updates of that kind. */
  readonly wants: (kind: UpdateKind) => boolean;
  readonly push: (update: Omit<Update, "update_id">, lifetimeSeconds?: number) => void;
  readonly poll: (poll: Poll, signal?: AbortSignal) => Promise<readonly Update[]>;
  readonly allow: (kinds: readonly string[] | undefined) => void;
  readonly allowed: () => readonly string[];
  readonly drop: () => void;
  /** Runs an action without pushing updates about it. */
  readonly withoutUpdates: <T>(does: () => T) => T;
  readonly pending: () => number;
  /** The number of updates pushed so far. */
  readonly pushed: () => number;
  /** Ends a waiting poll with a conflict error. */
  readonly interrupt: (description: string) => void;
  readonly isIdle: () => boolean;
  readonly onChange: (listener: () => void) => () => void;
}

const notByDefault: readonly string[] = ["chat_member", "message_reaction", "message_reaction_count"];
const FIRST_ID = 100_000_001;
const day = 86_400;
const longestWait = 50;
/** The error text for the older of two pollers. */
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

/** Creates an empty queue. */
export function createUpdateQueue(now: () => number): UpdateQueue {
  const listeners = new Set<() => void>();
  let queue: readonly Queued[] = [];
  let nextId = FIRST_ID;
  const allowedUpdates = createAllowedUpdates();

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const pendingPoll = createPendingPoll(changed);
  const confirm = (offset: number) => {
    const first = offset < 0 ? queue.length + offset : queue.findIndex(({ update }) => update.update_id >= offset);
    queue = first < 0 && offset > 0 ? [] : queue.slice(Math.max(first, 0));
  };
  return {
    ...allowedUpdates,
    push: (update, lifetimeSeconds = day) => {
      const numbered = { update_id: nextId, ...update };
      checkUpdate(numbered);
      nextId += 1;
      queue = [...queue, { update: structuredClone(numbered), expiresAt: now() + lifetimeSeconds * 1000 }];
      pendingPoll.wake();
    },
    poll: async ({ offset = 0, limit = 100, timeout = 0, allowed: kinds }, signal) => {
      pendingPoll.interrupt(CONFLICT);
      allowedUpdates.allow(kinds);
      if (offset !== 0) confirm(offset);
      queue = queue.filter(({ expiresAt }) => expiresAt > now());
      if (queue.length === 0 && timeout > 0) await pendingPoll.nextUpdate(timeout, signal);
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
    interrupt: pendingPoll.interrupt,
    isIdle: () => queue.length === 0 && pendingPoll.isWaiting(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The kinds of updates that the bot requested, and whether updates are suppressed. */
function createAllowedUpdates(): Pick<UpdateQueue, "wants" | "allow" | "allowed" | "withoutUpdates"> {
  let allowed: readonly string[] = [];
  let isSuppressed = false;
  return {
    wants: (kind) => !isSuppressed && (allowed.length === 0 ? !notByDefault.includes(kind) : allowed.includes(kind)),
    allow: (kinds) => {
      if (kinds) allowed = kinds;
    },
    allowed: () => allowed,
    withoutUpdates: (does) => {
      const former = isSuppressed;
      isSuppressed = true;
      try {
        return does();
      } finally {
        isSuppressed = former;
      }
    },
  };
}

interface PendingPoll {
  readonly nextUpdate: (timeout: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly wake: () => void;
  readonly interrupt: (description: string) => void;
  readonly isWaiting: () => boolean;
}

/** One waiting poll: it ends when an update arrives, its timeout passes, it is aborted, or a newer poll starts. */
function createPendingPoll(onStart: () => void): PendingPoll {
  let waiter: Waiter | undefined;
  return {
    isWaiting: () => waiter !== undefined,
    wake: () => waiter?.wake(),
    interrupt: (description) => waiter?.fail(new Refusal(409, description)),
    nextUpdate: (timeout, signal) =>
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
        onStart();
      }),
  };
}
