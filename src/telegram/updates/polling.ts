// Long polling of Telegram, with retries through every outage.
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";
import { doubling, retry } from "../../async/retry.ts";
import { toGrammySignal } from "../adapter/grammy.ts";
import { causeOf, isTokenRefused } from "../outbound/client.ts";

/** What the poller reports. */
export type PollingNotice =
  | { readonly kind: "unreachable"; readonly cause: string; readonly retryInMs: number }
  | { readonly kind: "conflict"; readonly retryInMs: number }
  | { readonly kind: "recovered" }
  | { readonly kind: "polled" };

/** Gives batches of updates in order; waits until there are some. Rejects only when aborted, or when the token is refused. */
export interface UpdateSource {
  readonly supply: (signal: Signal) => Promise<readonly Update[]>;
  /** What was supplied survives this process. */
  readonly kept: () => void;
  /** Confirms what is kept, so that Telegram does not deliver it again. */
  readonly confirm: () => Promise<void>;
}

/** Thrown when Telegram no longer knows the token: waiting cannot help. */
export class TokenRefused extends Error {}

interface Poll {
  /** How many updates it gives (Bot API, getUpdates: at most 100). */
  readonly limit: number;
  /** How long it waits for updates, in seconds (Bot API, getUpdates: at most 50). */
  readonly timeout: number;
}

/** Every poll but the last, which only confirms. */
const [LONG, LAST]: readonly [Poll, Poll] = [
  { limit: 100, timeout: 30 },
  { limit: 1, timeout: 0 },
];

/** Delays between failed polls, in milliseconds. */
const delayAfter = doubling(200, 10_000);

/** The delay after a 409, which means a webhook or another poller, in milliseconds. */
const CONFLICT_WAIT = 5_000;

/** The limit of the last confirmation, in milliseconds: it comes on top of what the stop waits for. */
const CONFIRM_LIMIT = 1_500;

export interface PollingDeps {
  readonly api: Api;
  readonly allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
  /** The id of the last update that was kept; a stale one does no harm, for the server begins with what it has. */
  readonly mark: number | undefined;
  readonly tell: (notice: PollingNotice) => void;
}

export function createPolling({ api, allowedUpdates, mark, tell }: PollingDeps): UpdateSource {
  let offset = mark === undefined ? 0 : mark + 1;
  let confirmed = offset;
  const poll = (from: number, { limit, timeout }: Poll, signal?: Signal): Promise<Update[]> =>
    api.getUpdates(
      { offset: from, limit, timeout, allowed_updates: [...allowedUpdates] },
      signal && toGrammySignal(signal),
    );
  return {
    supply: async (signal) => {
      const updates = await pollWithRetry(() => poll(offset, LONG, signal), signal, tell);
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
      tell({ kind: "polled" });
      return updates;
    },
    kept: () => {
      confirmed = offset;
    },
    confirm: async () => {
      if (confirmed > 0) await poll(confirmed, LAST, AbortSignal.timeout(CONFIRM_LIMIT));
    },
  };
}

/** Polls until a poll succeeds. */
async function pollWithRetry(
  poll: () => Promise<Update[]>,
  signal: Signal,
  tell: PollingDeps["tell"],
): Promise<Update[]> {
  let failed = 0;
  const delay = (failures: number, error: unknown): number => {
    failed = failures;
    return report(error, failures, tell);
  };
  const updates = await retry(poll, { delay, signal });
  if (failed > 0) tell({ kind: "recovered" });
  return updates;
}

/** Reports a failed poll and gives the delay until the next, in milliseconds. */
function report(error: unknown, failures: number, tell: PollingDeps["tell"]): number {
  const code = error instanceof GrammyError ? error.error_code : undefined;
  if (isTokenRefused(error))
    throw new TokenRefused(
      "BOT_TOKEN is refused by the Bot API: it was revoked. Get the present one from @BotFather (/mybots, API Token).",
    );
  if (code === 409) {
    tell({ kind: "conflict", retryInMs: CONFLICT_WAIT });
    return CONFLICT_WAIT;
  }
  const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
  const retryInMs = Math.max(asked, delayAfter(failures));
  tell({ kind: "unreachable", cause: causeOf(error), retryInMs });
  return retryInMs;
}
