// Single calls from outside a running bot: they change nothing of how it receives updates.
import { Api } from "grammy";
import { type BotUser, type ClientOptions, causeOf, clientOptions, isTokenRefused } from "./client.ts";

export interface Caller {
  readonly token: string;
  readonly options: ClientOptions;
}

/** What Telegram says of a bot. */
export interface Probe {
  readonly me: BotUser;
  /** Where Telegram delivers to; empty where the bot polls. */
  readonly webhook: string;
  readonly pending: number;
  /** The last delivery that failed: its cause, and its time in seconds since 1970. */
  readonly failure: { readonly cause: string; readonly at: number } | undefined;
  /** Telegram's time at the answer, in milliseconds since 1970; undefined where the server does not tell. */
  readonly time: number | undefined;
}

export type Probed = Probe | { readonly cause: string; readonly isTokenRefused: boolean };

/** Asks who the bot is and how its webhook stands; a failure is a value. */
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

/** Sends a text without formatting; gives why not, where it is not sent. */
export async function sendPlainly(
  { token, options }: Caller,
  { chat, text }: { readonly chat: string; readonly text: string },
): Promise<string | undefined> {
  try {
    await new Api(token, options).sendMessage(chat, text);
    return undefined;
  } catch (error) {
    return causeOf(error);
  }
}
