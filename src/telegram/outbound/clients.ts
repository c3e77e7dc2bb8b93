// The clients of the Bot API, one for each kind of haste. What they call leaves by the lanes, from one gate.
import { Api, HttpError, type Transformer } from "grammy";
import type { Meter } from "../../kit/ports/meter.ts";
import { fromGrammyFetch, toGrammyFetch } from "../adapter/grammy.ts";
import type { ClientOptions } from "./client.ts";
import { CallDropped } from "./dropped.ts";
import type { Lane } from "./methods.ts";
import { createLaneFetches } from "./scheduled-fetch.ts";

/** How long grammY waits for a call of the bulk lane, in seconds: longer than the lane itself. */
const BULK_SECONDS = 720;

/** Clients of the same bot. Acts, look-ups and the like take the same way from all of them; words take the client's own. */
export interface Lanes {
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

export interface LanesNeeds {
  readonly token: string;
  /** How the server is reached: `clientOptions`. */
  readonly client: ClientOptions;
  readonly meter: Meter;
}

export function createLanes({ token, client, meter }: LanesNeeds): Lanes {
  const fetches = createLaneFetches(fromGrammyFetch(client), meter);
  const optionsOf = (lane: Lane): ClientOptions => ({ ...client, fetch: toGrammyFetch(fetches.of(lane)) });
  const speaker = (options: ClientOptions): Api => {
    const api = new Api(token, options);
    api.config.use(sayingWhatWasDropped);
    return api;
  };
  return {
    enforcement: new Api(token, optionsOf("enforcement")),
    answers: new Api(token, optionsOf("interactive")),
    speech: speaker(optionsOf("chatter")),
    bulk: speaker({ ...optionsOf("bulk"), timeoutSeconds: BULK_SECONDS }),
    client: optionsOf("interactive"),
    inFlight: fetches.inFlight,
  };
}

/** grammY wraps what its fetch throws; a call that was dropped is told as that. */
const sayingWhatWasDropped: Transformer = async (prev, ...call) => {
  try {
    return await prev(...call);
  } catch (error) {
    throw error instanceof HttpError && error.error instanceof CallDropped ? error.error : error;
  }
};
