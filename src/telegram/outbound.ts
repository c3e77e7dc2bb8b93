// The lanes by which calls leave: speech is paced, enforcement and answers never wait behind it.
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { Api, type ApiClientOptions, type Transformer } from "grammy";
import { announced } from "./departures.ts";
import { retried } from "./retry.ts";

/** Three clients of the same bot, which differ in how patient they are. */
export interface Lanes {
  /** Deletes, bans, restricts, looks things up: at once. */
  readonly enforcement: Api;
  /** Answers somebody who waits: commands, buttons, menus. */
  readonly answers: Api;
  /** Notices and posts, at the pace that groups allow. */
  readonly speech: Api;
  readonly bulk: Api;
}

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

export function createLanes(token: string, options: ApiClientOptions): Lanes {
  const lane = (...transformers: Transformer[]): Api => {
    const api = new Api(token, options);
    api.config.use(...transformers);
    return api;
  };
  const speech = lane(announced, paced(), retried);
  return { enforcement: lane(retried), answers: lane(announced, retried), speech, bulk: speech };
}
