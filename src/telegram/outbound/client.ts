// Single clients of the Bot API: their options, the bot's account, the words of a failed call, and calls from outside a running bot.
import { Api, type ApiClientOptions, GrammyError, HttpError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { toGrammyFetch } from "../adapter/grammy.ts";
import { botApiFetch, redact } from "./bot-api-fetch.ts";

/** The options of every client. */
export type ClientOptions = ApiClientOptions;

/** The bot's own account. */
export type BotUser = UserFromGetMe;

/** Options for the server at `apiRoot`, on top of a fetch: Node's own, or the emulator's. */
export const clientOptions = (apiRoot: string, inner: typeof fetch): ClientOptions => ({
  apiRoot,
  fetch: toGrammyFetch(botApiFetch(inner)),
  timeoutSeconds: 120,
});

/** The bot's account. */
export const whoAmI = (token: string, options: ClientOptions): Promise<BotUser> => new Api(token, options).getMe();

/** Whether Telegram does not know the token: waiting cannot help (Bot API, error codes 401 and 404). */
export const isTokenRefused = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);

/** The cause of a failure in a few words without a token: Telegram's own, or those of the network. */
export function causeOf(error: unknown): string {
  if (error instanceof GrammyError) return redact(error.description);
  if (error instanceof HttpError) return redact(error.error instanceof Error ? error.error.message : "no answer");
  return redact(error instanceof Error ? error.message : String(error));
}

/** What Telegram tells about a bot. */
export interface Probe {
  readonly me: BotUser;
  /** The address that Telegram delivers to; empty where the bot polls. */
  readonly webhook: string;
  readonly pending: number;
  /** The last delivery that failed: its cause, and its time in seconds since 1970. */
  readonly failure: { readonly cause: string; readonly at: number } | undefined;
  /** Telegram's time at the answer, in milliseconds since 1970; undefined where the server does not tell. */
  readonly time: number | undefined;
}

export type Probed = Probe | { readonly cause: string; readonly isTokenRefused: boolean };

/** Looks up the bot and its webhook; a failure is a value, and nothing changes. */
export async function probe(token: string, root: string, inner: typeof fetch): Promise<Probed> {
  let time: number | undefined;
  const noting: typeof fetch = async (...call) => {
    const response = await inner(...call);
    const date = Date.parse(response.headers.get("date") ?? "");
    time = Number.isNaN(date) ? undefined : date;
    return response;
  };
  const api = new Api(token, clientOptions(root, noting));
  try {
    const me = await api.getMe();
    const {
      url = "",
      pending_update_count: pending,
      last_error_date: at,
      last_error_message,
    } = await api.getWebhookInfo();
    const failure = at === undefined ? undefined : { at, cause: last_error_message ?? "unknown" };
    return { me, webhook: url, pending, failure, time };
  } catch (error) {
    return { cause: causeOf(error), isTokenRefused: isTokenRefused(error) };
  }
}

/** Sends a text without formatting; gives the cause where it is not sent. */
export async function sendPlainly(
  { token, options }: { readonly token: string; readonly options: ClientOptions },
  { chat, text }: { readonly chat: string; readonly text: string },
): Promise<string | undefined> {
  try {
    await new Api(token, options).sendMessage(chat, text);
    return undefined;
  } catch (error) {
    return causeOf(error);
  }
}
