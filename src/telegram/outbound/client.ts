// The client of the Bot API: how every one is made, who the bot is, and what a failed call says.
import { Api, type ApiClientOptions, GrammyError, HttpError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { toGrammyFetch } from "../adapter/grammy.ts";
import { botApiFetch, redact } from "./bot-api-fetch.ts";

/** How every client of the Bot API is made. */
export type ClientOptions = ApiClientOptions;

/** The bot's own account. */
export type BotUser = UserFromGetMe;

/** Options for the server at `apiRoot`, on top of a fetch: Node's own, or the emulator's. */
export const clientOptions = (apiRoot: string, inner: typeof fetch): ClientOptions => ({
  apiRoot,
  fetch: toGrammyFetch(botApiFetch(inner)),
  timeoutSeconds: 120,
});

/** Who the token's bot is. */
export const whoAmI = (token: string, options: ClientOptions): Promise<BotUser> => new Api(token, options).getMe();

/** Whether Telegram does not know the token: waiting cannot help (Bot API, error codes 401 and 404). */
export const isTokenRefused = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);

/** What failed, in a few words without a token: Telegram's own, or those of the network below grammY's. */
export function causeOf(error: unknown): string {
  if (error instanceof GrammyError) return redact(error.description);
  if (error instanceof HttpError) return redact(error.error instanceof Error ? error.error.message : "no answer");
  return redact(error instanceof Error ? error.message : String(error));
}
