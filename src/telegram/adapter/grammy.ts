// Where the types of grammY and ours part: every cast between them.
import type { Api, ApiClientOptions } from "grammy";
import type { Signal } from "../../async/abortable.ts";
import type { BotApiFetch } from "../outbound/bot-api-fetch.ts";

type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

/** grammY takes the signals of its polyfill by type, and any others in fact. */
export const toGrammySignal = (signal: Signal): GrammySignal => signal as unknown as GrammySignal;

type GrammyFetch = NonNullable<ApiClientOptions["fetch"]>;

/** grammY takes the fetch of its polyfill by type, and calls it with an address and options as Node's. */
export const toGrammyFetch = (fetch: BotApiFetch): GrammyFetch => fetch as unknown as GrammyFetch;

/** The fetch of a client's options, where `toGrammyFetch` has made it. */
export const fromGrammyFetch = ({ fetch: made }: ApiClientOptions): BotApiFetch =>
  (made ?? fetch) as unknown as BotApiFetch;
