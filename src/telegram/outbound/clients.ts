// The clients of the Bot API, one for each lane. What they call leaves by one scheduler.
import { Api, HttpError, type Transformer } from "grammy";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import { fromGrammyFetch, toGrammyFetch } from "../adapter/grammy.ts";
import { CallDropped } from "./call.ts";
import type { ClientOptions } from "./client.ts";
import type { Lane } from "./methods.ts";
import { createScheduledFetches } from "./scheduled-fetch.ts";
import { createThrottle, type ThrottledLane } from "./throttle.ts";

/** How long grammY waits for a call of the bulk lane, in seconds: longer than the lane itself. */
const BULK_SECONDS = 720;

/** Clients of the same bot. Actions and look-ups leave by the same lanes from all of them; messages by the client's own. */
export interface ApiClients {
  /** Deletes, bans, restricts, looks things up: before all others. */
  readonly enforcement: Api;
  /** Answers somebody who waits: commands, buttons, menus. */
  readonly answers: Api;
  /** Notices, at the pace that groups allow; throws `CallDropped` where one could not leave within a minute. */
  readonly speech: Api;
  /** Posts that may wait for ten minutes, behind all others; throws `CallDropped` as well. */
  readonly bulk: Api;
  /** For the bot itself, its menus and its conversations: as `answers`. */
  readonly client: ClientOptions;
  /** How many calls were handed in and have not ended; the long poll is not counted. */
  readonly inFlight: () => number;
}

export interface ApiClientDeps {
  readonly token: string;
  /** How the server is reached: `clientOptions`. */
  readonly client: ClientOptions;
  readonly meter: Meter;
}

export function createApiClients({ token, client, meter }: ApiClientDeps): ApiClients {
  const fetches = createScheduledFetches(fromGrammyFetch(client), meter);
  const throttle = createThrottle(meter);
  const optionsOf = (lane: Lane): ClientOptions => ({ ...client, fetch: toGrammyFetch(fetches.of(lane)) });
  const throttled = (lane: ThrottledLane, options: ClientOptions): Api => {
    const api = new Api(token, options);
    api.config.use(throttle.transformer(lane), unwrapDropped);
    return api;
  };
  return {
    enforcement: new Api(token, optionsOf("enforcement")),
    answers: new Api(token, optionsOf("interactive")),
    speech: throttled("chatter", optionsOf("chatter")),
    bulk: throttled("bulk", { ...optionsOf("bulk"), timeoutSeconds: BULK_SECONDS }),
    client: optionsOf("interactive"),
    inFlight: () => throttle.waiting() + fetches.inFlight(),
  };
}

/** grammY wraps what its fetch throws; a dropped call is thrown as such. */
const unwrapDropped: Transformer = async (prev, ...call) => {
  try {
    return await prev(...call);
  } catch (error) {
    throw error instanceof HttpError && error.error instanceof CallDropped ? error.error : error;
  }
};
