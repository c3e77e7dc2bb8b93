// The one fetch for every call to the Bot API: time limits by kind of method, and no token in any error.
import { type BotApiFetch, responseOf } from "../adapter/grammy.ts";

/** The time limit of a call in milliseconds: of long polls, uploads, and all others. */
const TIMEOUTS = { poll: 45_000, upload: 60_000, call: 10_000 } as const;

/** What a token looks like (Bot API, Authorizing your bot). */
const TOKEN = /\d{6,12}:[\w-]{30,}/g;

/** Takes every bot token out of a text. */
export const redact = (text: string): string => text.replace(TOKEN, "[token]");

type Init = NonNullable<Parameters<typeof fetch>[1]>;

/** Network failures before anything is sent. */
const UNSENT: readonly string[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"];

/** A call that got no answer. */
export class CallLost extends Error {
  override readonly name = "CallLost";
  /** No connection was made, so that Telegram cannot have acted on the call. */
  readonly isUnsent: boolean;

  constructor(method: string, cause: string) {
    super(`${method}: ${cause}`);
    this.isUnsent = UNSENT.includes(cause);
  }
}

/** A fetch for grammY's clients, on top of another one. It reads the answer to its end; time limit and abort hold until then. */
export function botApiFetch(inner: typeof fetch): BotApiFetch {
  return async (url, { signal, ...init } = {}) => {
    const method = methodOf(url);
    const abortion = new AbortController();
    const abort = (): void => abortion.abort();
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        abort();
      },
      timeoutOf(method, init),
    );
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort);
    try {
      const response = await inner(url, asFetched(init, abortion.signal));
      return responseOf(await response.text(), response.status);
    } catch (error) {
      throw new CallLost(method, isLate ? "no answer in time" : causeOf(error));
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    }
  };
}

/** The method that an address of the Bot API names. */
export const methodOf = (url: string | URL): string => String(url).split("/").at(-1) ?? "";

/** The call as Node's fetch takes it; a streamed upload must say so. */
function asFetched({ method, headers, body }: Init, signal: AbortSignal): Init {
  const call: Init = { signal, method: method ?? "POST" };
  if (headers) call.headers = headers;
  return body ? { ...call, body, duplex: "half" } : call;
}

function timeoutOf(method: string, { body }: Pick<Init, "body">): number {
  if (method === "getUpdates") return TIMEOUTS.poll;
  return !body || typeof body === "string" ? TIMEOUTS.call : TIMEOUTS.upload;
}

/** The name of a network failure (`ECONNREFUSED`), or what the error says, without tokens. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return redact(error.message);
}
