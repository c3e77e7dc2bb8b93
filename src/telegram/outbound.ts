// The lanes by which calls leave: speech is paced, enforcement and answers never wait behind it.
import { autoRetry } from "@grammyjs/auto-retry";
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { Api, type ApiClientOptions, HttpError, type Transformer } from "grammy";

/** Three clients of the same bot, which differ in how patient they are. */
export interface Lanes {
  /** Deletes, bans, restricts, looks things up: at once. */
  readonly enforcement: Api;
  /** Answers somebody who waits: commands, buttons, menus. */
  readonly answers: Api;
  /** Notices and posts, at the pace that groups allow. */
  readonly speech: Api;
}

/** 429 and 5xx are tried again at most three times, and never after a wait of over ten seconds. */
const bounded = (): Transformer => autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 10, rethrowHttpErrors: true });

/** About 20 messages a minute and group, 30 a second in all (Telegram's Bot FAQ), with room for a burst of 20. */
const paced = (): Transformer =>
  apiThrottler({
    global: { reservoir: 30, reservoirRefreshAmount: 30, reservoirRefreshInterval: 1000 },
    group: {
      maxConcurrent: 1,
      reservoir: 20,
      reservoirIncreaseAmount: 1,
      reservoirIncreaseInterval: 3000,
      reservoirIncreaseMaximum: 20,
    },
    out: { maxConcurrent: 1, minTime: 50 },
  });

/** Waits between tries after a lost connection, in milliseconds. */
const LOST_WAITS = [200, 1000];

/** Repeats what can safely be repeated when the connection was lost on the way. */
const repeated: Transformer = async (prev, ...call) => {
  const [, , signal] = call;
  for (const wait of LOST_WAITS) {
    try {
      return await prev(...call);
    } catch (error) {
      if (!(error instanceof HttpError) || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return prev(...call);
};

export function createLanes(token: string, options: ApiClientOptions): Lanes {
  const lane = (...transformers: Transformer[]): Api => {
    const api = new Api(token, options);
    api.config.use(...transformers);
    return api;
  };
  return { enforcement: lane(repeated, bounded()), answers: lane(bounded()), speech: lane(paced(), bounded()) };
}
