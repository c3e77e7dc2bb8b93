// A call of the Bot API as grammY hands it to fetch, and the answer as the lanes read it.

import { type Leaving, leavingNow } from "./before-send.ts";
import { type BotApiFetch, type CallInit, CallLost } from "./bot-api-fetch.ts";
import { type Lane, laneOf } from "./methods.ts";

export interface Call {
  readonly method: string;
  readonly lane: Lane | "free";
  /** The id or username of the chat; empty for a call that concerns none, or whose body is an upload. */
  readonly chat: string;
  /** The message that a deleteMessage concerns. */
  readonly messageId: number | undefined;
  readonly url: string;
  readonly init: CallInit;
  /** Awaited just before each request. */
  readonly leaving: Leaving | undefined;
  /** When it was handed in, in milliseconds of `performance.now()`. */
  readonly born: number;
  /** Aborted when it shall not wait any longer, with the error for its caller. */
  readonly waiting: AbortSignal;
}

/** Telegram's answer, read to its end. */
export interface Answer {
  readonly text: string;
  /** 200, or Telegram's error code. */
  readonly code: number;
  /** How long Telegram wants to be left alone, in milliseconds (Bot API, ResponseParameters). */
  readonly retryAfter: number | undefined;
}

/** The method that an address of the Bot API names. */
export const methodIn = (url: string | URL): string => String(url).split("/").at(-1) ?? "";

/** What a call to that address is, made by a client with its `own` lane. */
export function readCall(
  url: string,
  init: CallInit,
  { own, waiting }: { readonly own: Lane; readonly waiting: AbortSignal },
): Call {
  const method = methodIn(url);
  const { chat_id: chatId, message_id: messageId } = bodyOf(init);
  return {
    method,
    url,
    init,
    waiting,
    lane: laneOf(method, own),
    leaving: leavingNow(),
    born: performance.now(),
    chat: String(chatId ?? ""),
    messageId: typeof messageId === "number" ? messageId : undefined,
  };
}

const bodyOf = ({ body }: CallInit): { readonly chat_id?: unknown; readonly message_id?: unknown } =>
  typeof body === "string" ? JSON.parse(body) : {};

/** An upload is read into memory before it leaves, for a stream could not be sent again. */
export async function collected(init: CallInit): Promise<CallInit> {
  const { body } = init;
  if (!body || typeof body === "string") return init;
  return { ...init, body: new Uint8Array(await new Response(body).arrayBuffer()) };
}

/** Makes the call once; throws `CallLost` where no answer of Telegram came back. */
export async function makeCall(inner: BotApiFetch, { method, url, init, leaving }: Call): Promise<Answer> {
  await leaving?.();
  const response = await inner(url, init);
  const text = await response.text().catch(() => {
    throw new CallLost(method, "the answer was cut short");
  });
  const { error_code: code = 200, parameters } = parsed(text, method, response.status);
  const seconds = parameters?.retry_after ?? (code === 429 ? 1 : undefined);
  return { text, code, retryAfter: seconds === undefined ? undefined : seconds * 1000 };
}

interface Told {
  readonly error_code?: number;
  readonly parameters?: { readonly retry_after?: number };
}

function parsed(text: string, method: string, status: number): Told {
  try {
    return JSON.parse(text) as Told;
  } catch {
    throw new CallLost(method, `an answer ${status} that is not Telegram's`);
  }
}

/** The answer as grammY reads it: it looks at nothing but the JSON. */
export const toResponse = ({ text }: Answer): Response =>
  ({ text: async () => text, json: async () => JSON.parse(text) }) as unknown as Response;
