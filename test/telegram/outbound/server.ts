// A server that answers as a test tells it to, and clients of it that share a scheduler.
import { vi } from "vitest";
import type { Counted, Meter, Timed, Watched } from "../../../src/kit/ports/delivery/meter.ts";
import { toGrammySignal } from "../../../src/telegram/adapter/grammy.ts";
import { createApiClients } from "../../../src/telegram/outbound/clients.ts";
import { fetchOf } from "../stage.ts";

/** One call as it came in. */
export interface Heard {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Milliseconds since the server began. */
  readonly at: number;
  /** Bytes of an upload. */
  readonly size: number;
}

/** What a call is answered: Telegram's JSON, or the code of a network failure. */
export type Told = { readonly ok: boolean; readonly error_code?: number } | Error | string;

export const done = { ok: true, result: true } as const;
export const busy = (seconds?: number) => ({
  ok: false,
  error_code: 429,
  description: "Too Many Requests",
  parameters: seconds === undefined ? {} : { retry_after: seconds },
});
export const failed = (code: number) => ({ ok: false, error_code: code, description: `Error ${code}` });
export const lost = (code = "ECONNRESET"): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) });

/** A server, where each answer takes `latency` milliseconds of the fake clock, and the clients of it. */
export function serverOf(answer: (call: Heard) => Told | Promise<Told>, latency = 0) {
  const [start, heard]: [number, Heard[]] = [performance.now(), []];
  const reach: typeof fetch = async (input, init = {}) => {
    const [method, params] = [String(input).split("/").at(-1) ?? "", paramsOf(init.body)];
    const size = init.body instanceof Uint8Array ? init.body.byteLength : 0;
    const call = { method, params, size, at: Math.round(performance.now() - start) };
    heard.push(call);
    init.signal?.throwIfAborted();
    const told = await answer(call);
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    init.signal?.throwIfAborted();
    if (told instanceof Error) throw told;
    return new Response(typeof told === "string" ? told : JSON.stringify(told));
  };
  const meter = createTally();
  const clients = createApiClients({
    token: "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
    client: { fetch: fetchOf({ fetch: reach }) },
    meter,
  });
  const times = (method: string): readonly number[] =>
    heard.filter((call) => call.method === method).map(({ at }) => at);
  return { ...clients, heard, times, meter };
}

const paramsOf = (body: unknown): Heard["params"] => (typeof body === "string" ? JSON.parse(body) : {});

/** A meter that can be asked. */
function createTally() {
  const [counts, timed] = [new Map<string, number>(), new Map<string, number[]>()];
  const watched = new Map<string, () => number>();
  const keyOf = (what: Counted | Timed | Watched, labels = {}): string => [what, ...Object.values(labels)].join(" ");
  const meter: Meter = {
    count: (what, labels) => void counts.set(keyOf(what, labels), (counts.get(keyOf(what, labels)) ?? 0) + 1),
    time: (what, seconds, labels) =>
      void timed.set(keyOf(what, labels), [...(timed.get(keyOf(what, labels)) ?? []), seconds]),
    watch: (what, read, labels) => void watched.set(keyOf(what, labels), read),
  };
  return {
    ...meter,
    counted: (key: string): number => counts.get(key) ?? 0,
    timed: (key: string): readonly number[] => timed.get(key) ?? [],
    read: (key: string): number | undefined => watched.get(key)?.(),
  };
}

/** A signal as grammY's calls take it, and what gives it. */
export function signalling() {
  const controller = new AbortController();
  return { signal: toGrammySignal(controller.signal), abort: () => controller.abort() };
}

/** How a call ended so far, and when. */
export interface Seen {
  value?: unknown;
  error?: unknown;
  /** Milliseconds that it took; undefined while it has not ended. */
  took?: number;
  /** How often it ended. */
  ends: number;
}

/** Watches a call without waiting for it. */
export function watched(call: Promise<unknown>): Seen {
  const [begun, seen]: [number, Seen] = [performance.now(), { ends: 0 }];
  const end = (how: Partial<Seen>): void =>
    void Object.assign(seen, how, { took: Math.round(performance.now() - begun), ends: seen.ends + 1 });
  call.then(
    (value) => end({ value }),
    (error: unknown) => end({ error }),
  );
  return seen;
}

/** Timers go only when told. */
export const holdClock = (): void =>
  void vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date", "performance"],
  });

/** Lets that many milliseconds pass, in steps small enough for what happens on the way. */
export async function passing(ms: number, step = Math.max(1, ms / 400)): Promise<void> {
  await settle();
  for (let passed = 0; passed < ms; passed += step) {
    await vi.advanceTimersByTimeAsync(step);
    await settle();
  }
}

/** Everything that needs no time is done. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
