// Where the types of grammY and ours part: every cast between them.
import type { Api, ApiClientOptions, Composer, Context } from "grammy";
import type { LanguageCode, ReactionTypeEmoji } from "grammy/types";
import type { Signal } from "../../async/abortable.ts";

type GrammySignal = NonNullable<Parameters<Api["getUpdates"]>[1]>;

/** grammY takes the signals of its polyfill by type, and any others in fact. */
export const toGrammySignal = (signal: Signal): GrammySignal => signal as unknown as GrammySignal;

/** grammY's call; its polyfilled signal is not one that Node's fetch accepts. */
export type CallInit = Omit<NonNullable<Parameters<typeof fetch>[1]>, "signal"> & {
  readonly signal?: Signal;
};

/** A fetch that bounds the time of each call; it throws nothing but `CallLost`. */
export type BotApiFetch = (url: string | URL, init?: CallInit) => Promise<Response>;

type GrammyFetch = NonNullable<ApiClientOptions["fetch"]>;

/** grammY takes the fetch of its polyfill by type, and calls it with an address and options as Node's. */
export const toGrammyFetch = (fetch: BotApiFetch): GrammyFetch => fetch as unknown as GrammyFetch;

/** The fetch of a client's options, where `toGrammyFetch` has made it. */
export const fromGrammyFetch = ({ fetch: made }: ApiClientOptions): BotApiFetch =>
  (made ?? fetch) as unknown as BotApiFetch;

/** An answer that is read already: grammY and the retries look at nothing else of it. */
export const responseOf = (text: string, status = 200): Response =>
  ({ status, text: async () => text, json: async () => JSON.parse(text) }) as unknown as Response;

/** The context with what a plugin's middleware has added to it. */
export const flavored = <C extends Context>(ctx: Context): C => ctx as C;

/** A composer whose own middleware adds what its contexts have more than others. */
export const unflavored = <C extends Context>(composer: Composer<C>): Composer<Context> =>
  composer as unknown as Composer<Context>;

/** A state as @grammyjs/conversations has written it under the same version. */
export const storedState = (state: unknown) => state as never;

/** The answer to a call that is not made. */
export const NOT_SENT = { ok: true, result: true } as never;

/** Telegram ignores the command list of a language that it does not know. */
export const toLanguageCode = (locale: string): LanguageCode => locale as LanguageCode;

/** Telegram refuses an emoji that is none of its reactions. */
export const toReaction = (emoji: string): ReactionTypeEmoji => ({
  type: "emoji",
  emoji: emoji as ReactionTypeEmoji["emoji"],
});
