// A call of the Bot API as grammY hands it to fetch, what its caller says about it, and Telegram's answer.
import { AsyncLocalStorage } from "node:async_hooks";
import type { Signal } from "../../async/abortable.ts";
import { type BotApiFetch, type CallInit, responseOf } from "../adapter/grammy.ts";
import { CallLost, methodOf } from "./bot-api-fetch.ts";
import { type Lane, laneOf } from "./methods.ts";

/** Awaited just before each request of a call, retries included. */
export type BeforeSend = () => Promise<void>;

interface CallContext {
  readonly beforeSend?: BeforeSend;
  /** When the call was handed in, in milliseconds of `performance.now()`, where that was before its fetch. */
  readonly queuedAt?: number;
}

/** What neither grammY nor fetch has a parameter for. */
const storage = new AsyncLocalStorage<CallContext>();

/** Runs the work; each call that it makes awaits `beforeSend` just before each of its requests. */
export const withBeforeSend = <T>(beforeSend: BeforeSend, work: () => Promise<T>): Promise<T> =>
  storage.run({ beforeSend }, work);

/** The context of the running call. */
export const callContext = (): CallContext => storage.getStore() ?? {};

/** Keeps the present context and moment for later: calls made by the result count as handed in now. */
export function queuedNow(): <T>(work: () => T) => T {
  const context: CallContext = { ...callContext(), queuedAt: performance.now() };
  return (work) => storage.run(context, work);
}

export interface ApiCall {
  readonly method: string;
  readonly lane: Lane | "free";
  /** The id or username of the chat; empty for a call that concerns none, or whose body is an upload. */
  readonly chat: string;
  /** The message that a deleteMessage concerns. */
  readonly messageId: number | undefined;
  readonly url: string;
  readonly init: CallInit;
  readonly beforeSend: BeforeSend | undefined;
  /** When it was handed in, in milliseconds of `performance.now()`. */
  readonly queuedAt: number;
  /** Aborted when the call is not to wait any longer, with the error for its caller. */
  readonly signal: AbortSignal;
}

/** Telegram's answer, read to its end. */
export interface Answer {
  readonly text: string;
  /** 200, or Telegram's error code. */
  readonly code: number;
  /** The milliseconds for which Telegram refuses further calls (Bot API, ResponseParameters). */
  readonly retryAfter: number | undefined;
}

type DropReason = "stale" | "crowded" | "taken";

/**
 * The call was not made: it waited too long ("stale"), too many of its chat were waiting ("crowded"), or another process
 * sends the message ("taken").
 */
export class CallDropped extends Error {
  override readonly name = "CallDropped";
  readonly reason: DropReason;

  constructor(reason: DropReason) {
    super(`not sent: ${reason}`);
    this.reason = reason;
  }
}

/** A signal with a time limit. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Stops the timer. */
  readonly clear: () => void;
}

/** Aborts with the caller's signal, and after `ms` milliseconds with `CallDropped`. */
export function createDeadline(caller: Signal | undefined, ms: number | undefined): Deadline {
  const controller = new AbortController();
  const abort = (): void => controller.abort(new DOMException("called off", "AbortError"));
  if (caller?.aborted) abort();
  caller?.addEventListener("abort", abort, { once: true });
  const timer = ms === undefined ? undefined : setTimeout(() => controller.abort(new CallDropped("stale")), ms);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

/** Reads a call to that address, made by a client of the `own` lane. */
export function readCall(
  url: string,
  init: CallInit,
  { own, signal }: { readonly own: Lane; readonly signal: AbortSignal },
): ApiCall {
  const method = methodOf(url);
  const { chat_id: chatId, message_id: messageId } = bodyOf(init);
  const { beforeSend, queuedAt = performance.now() } = callContext();
  return {
    method,
    url,
    init,
    signal,
    beforeSend,
    queuedAt,
    lane: laneOf(method, own),
    chat: String(chatId ?? ""),
    messageId: typeof messageId === "number" ? messageId : undefined,
  };
}

const bodyOf = ({ body }: CallInit): { readonly chat_id?: unknown; readonly message_id?: unknown } =>
  typeof body === "string" ? JSON.parse(body) : {};

/** Reads an upload into memory, because a stream could not be sent again. */
export async function buffered(init: CallInit): Promise<CallInit> {
  const { body } = init;
  if (!body || typeof body === "string") return init;
  return { ...init, body: new Uint8Array(await new Response(body).arrayBuffer()) };
}

/** Makes the call once; throws `CallLost` where no answer of Telegram came back. */
export async function makeCall(inner: BotApiFetch, { method, url, init, beforeSend }: ApiCall): Promise<Answer> {
  await beforeSend?.();
  const response = await inner(url, init);
  const text = await response.text().catch(() => {
    throw new CallLost(method, "the answer was cut short");
  });
  const { error_code: code = 200, parameters } = parsed(text, method, response.status);
  const seconds = parameters?.retry_after ?? (code === 429 ? 1 : undefined);
  return { text, code, retryAfter: seconds === undefined ? undefined : seconds * 1000 };
}

/** The parts of an answer that tell of an error. */
interface ErrorFields {
  readonly error_code?: number;
  readonly parameters?: { readonly retry_after?: number };
}

function parsed(text: string, method: string, status: number): ErrorFields {
  try {
    return JSON.parse(text) as ErrorFields;
  } catch {
    throw new CallLost(method, `an answer ${status} that is not Telegram's`);
  }
}

/** The answer as grammY reads it. */
export const toResponse = ({ text }: Answer): Response => responseOf(text);
