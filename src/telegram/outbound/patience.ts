// Whether a call is made again, and how long it waits for that.
import { CallLost } from "./bot-api-fetch.ts";
import type { Answer, Call } from "./call.ts";
import { isRepeatable, type Lane } from "./methods.ts";

/** How often a call is made again at most after Telegram asked for patience. */
const MOST_REFUSALS = 5;

/** Waits before a call is made again that was lost, or that the server failed at, in milliseconds. */
const WAITS = [200, 1_000, 3_000] as const;

/** Faults of the server that pass by themselves. */
const PASSING: readonly number[] = [500, 502, 503, 504];

/** Per lane, in milliseconds: how long in all it waits out its own refusals, and the age after which it waits for none. */
export const PATIENCE: Readonly<Record<Lane | "free", { readonly refused: number; readonly age: number }>> = {
  free: { refused: 10_000, age: 10_000 },
  enforcement: { refused: 10_000, age: 60_000 },
  interactive: { refused: 10_000, age: 20_000 },
  chatter: { refused: 60_000, age: 60_000 },
  bulk: { refused: 600_000, age: 600_000 },
};

/** How a try of a call ended. */
export type Ending =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "lost"; readonly error: unknown };

/** What a call has been through. */
export interface Past {
  /** The pauses that Telegram asked it for, in milliseconds, the present one last. */
  readonly pauses: readonly number[];
  /** How often it was lost, or the server failed at it. */
  readonly losses: number;
}

/** A call that was not tried yet. */
export const UNTRIED: Past = { pauses: [], losses: 0 };

/** What follows a try: the wait in milliseconds, and the past with this try in it; undefined where it is not made again. */
export interface Again {
  readonly wait: number;
  readonly past: Past;
}

/** Whether and when the call is made again: a refusal where patience lasts, a loss where nothing can be done twice. */
export function afterwards(
  { method, lane }: Pick<Call, "method" | "lane">,
  ending: Ending,
  past: Past,
): Again | undefined {
  if (ending.kind === "answered" && ending.answer.code === 429) {
    const { retryAfter: wait = 0 } = ending.answer;
    const isEnough = past.pauses.length >= MOST_REFUSALS || sum(past.pauses) + wait > PATIENCE[lane].refused;
    return isEnough ? undefined : { wait, past: { ...past, pauses: [...past.pauses, wait] } };
  }
  const wait = mayFollow(method, ending) ? WAITS[past.losses] : undefined;
  return wait === undefined ? undefined : { wait, past: { ...past, losses: past.losses + 1 } };
}

function mayFollow(method: string, ending: Ending): boolean {
  if (ending.kind === "answered") return PASSING.includes(ending.answer.code);
  return ending.error instanceof CallLost && (ending.error.isUnsent || isRepeatable(method));
}

/** How long a pause the call would still wait for, in milliseconds; the one that it is in is not counted twice. */
export const patienceLeft = (lane: Lane, { pauses }: Past, age: number): number =>
  Math.min(PATIENCE[lane].refused - sum(pauses.slice(0, -1)), PATIENCE[lane].age - age);

const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
