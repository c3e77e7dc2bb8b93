// One call from its lane to its last answer: whether it is made again, when, and how long it waits for that.
import { sleep } from "../../async/sleep.ts";
import type { Meter } from "../../kit/ports/delivery/meter.ts";
import type { BotApiFetch } from "../adapter/grammy.ts";
import { CallLost } from "./bot-api-fetch.ts";
import { type Answer, type ApiCall, makeCall } from "./call.ts";
import { isRepeatable, type Lane } from "./methods.ts";
import type { Admission, Scheduler } from "./scheduler.ts";

/** How often a call is made again at most after refusals for too many calls. */
const MOST_REFUSALS = 5;

/** Delays before a call is made again that was lost, or that the server failed at, in milliseconds. */
const DELAYS = [200, 1_000, 3_000] as const;

/** Faults of the server that pass by themselves. */
const PASSING: readonly number[] = [500, 502, 503, 504];

/** Per lane, in milliseconds: the sum of the pauses that a call waits for, and the age after which it waits for none. */
export const PATIENCE: Readonly<Record<Lane | "free", { readonly refused: number; readonly age: number }>> = {
  free: { refused: 10_000, age: 10_000 },
  enforcement: { refused: 10_000, age: 60_000 },
  interactive: { refused: 10_000, age: 20_000 },
  chatter: { refused: 60_000, age: 60_000 },
  bulk: { refused: 600_000, age: 600_000 },
};

export interface RetryDeps {
  readonly inner: BotApiFetch;
  readonly scheduler: Scheduler;
  readonly meter: Meter;
}

/** Makes a call and gives its last answer; throws the loss of the last try, or the reason why the call was aborted. */
export type MakeCall = (call: ApiCall) => Promise<Answer>;

export function createRetry(deps: RetryDeps): MakeCall {
  return async (call) => {
    for (let past = UNTRIED; ; ) {
      const admission = await approveJoin(deps, call, past);
      if (admission.kind === "refused") return admission.answer;
      const result = await tryOnce(deps, call);
      pauseChat(deps, call, result);
      admission.done();
      const next = nextTry(call, result, past);
      if (!next || call.signal.aborted) return lastAnswer(result);
      past = next.past;
      await delay(call, result, next);
    }
  };
}

/** The result of one try. */
type TryResult =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "lost"; readonly error: unknown };

/** The former tries of a call. */
interface Past {
  /** The pauses that Telegram asked for, in milliseconds, the present one last. */
  readonly pauses: readonly number[];
  /** How often the call was lost, or the server failed at it. */
  readonly losses: number;
}

const UNTRIED: Past = { pauses: [], losses: 0 };

/** Free calls are not scheduled. */
async function approveJoin({ scheduler, meter }: RetryDeps, call: ApiCall, past: Past): Promise<Admission> {
  const { lane, chat, signal, queuedAt } = call;
  if (lane === "free") return { kind: "admitted", done: () => undefined };
  const start = performance.now();
  const patience = (): number => timeLeft(lane, past, performance.now() - queuedAt);
  const admission = await scheduler.approveJoin({ lane, chat, signal, isRetry: past !== UNTRIED, patience });
  meter.time("lane_wait_seconds", (performance.now() - start) / 1000, { lane });
  return admission;
}

async function tryOnce({ inner, meter }: RetryDeps, call: ApiCall): Promise<TryResult> {
  const { method, lane } = call;
  const start = performance.now();
  const result = await makeCall(inner, call).then(
    (answer): TryResult => ({ kind: "answered", answer }),
    (error: unknown): TryResult => ({ kind: "lost", error }),
  );
  meter.time("call_seconds", (performance.now() - start) / 1000, { lane });
  meter.count("calls", { method, outcome: outcomeOf(result) });
  return result;
}

function outcomeOf(result: TryResult): string {
  if (result.kind === "lost") return "lost";
  return result.answer.code === 200 ? "ok" : String(result.answer.code);
}

/** A refusal for too many calls pauses its chat and class before the next of them is admitted. */
function pauseChat({ scheduler }: RetryDeps, { lane, chat }: ApiCall, result: TryResult): void {
  if (lane !== "free" && isRefused(result))
    scheduler.pause({ lane, chat }, result.answer, result.answer.retryAfter ?? 0);
}

const isRefused = (result: TryResult): result is Extract<TryResult, { readonly kind: "answered" }> =>
  result.kind === "answered" && result.answer.code === 429;

interface NextTry {
  readonly ms: number;
  readonly past: Past;
}

/** When the call is made again: a refusal within its patience, a loss where making it twice does no harm. Undefined for never. */
function nextTry({ method, lane }: ApiCall, result: TryResult, past: Past): NextTry | undefined {
  if (isRefused(result)) {
    const { retryAfter: ms = 0 } = result.answer;
    const isEnough = past.pauses.length >= MOST_REFUSALS || sum(past.pauses) + ms > PATIENCE[lane].refused;
    return isEnough ? undefined : { ms, past: { ...past, pauses: [...past.pauses, ms] } };
  }
  const ms = mayRepeat(method, result) ? DELAYS[past.losses] : undefined;
  return ms === undefined ? undefined : { ms, past: { ...past, losses: past.losses + 1 } };
}

function mayRepeat(method: string, result: TryResult): boolean {
  if (result.kind === "answered") return PASSING.includes(result.answer.code);
  return result.error instanceof CallLost && (result.error.isUnsent || isRepeatable(method));
}

/** The longest pause that the call still waits for, in milliseconds; the present one is not counted twice. */
const timeLeft = (lane: Lane, { pauses }: Past, age: number): number =>
  Math.min(PATIENCE[lane].refused - sum(pauses.slice(0, -1)), PATIENCE[lane].age - age);

const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);

/** The pause of a chat is waited for in the scheduler; other delays concern this call alone. */
async function delay({ lane, signal }: ApiCall, result: TryResult, { ms }: NextTry): Promise<void> {
  if (lane === "free" || !isRefused(result)) await sleep(ms, { signal });
}

function lastAnswer(result: TryResult): Answer {
  if (result.kind === "answered") return result.answer;
  throw result.error;
}
