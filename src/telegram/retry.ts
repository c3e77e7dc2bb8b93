// Tries calls again, where waiting helps and nothing can be done twice.
import { HttpError, type Transformer } from "grammy";
import { CallLost } from "./bot-api-fetch.ts";
import { pause } from "./pause.ts";

/** How often a call is repeated at most, and how long it waits for that in all, in milliseconds. */
const [REPEATS, LONGEST_WAIT] = [3, 10_000];

/** Waits before each repetition where Telegram names none, in milliseconds. */
const WAITS = [200, 1_000, 3_000] as const;

/** Faults of the server that pass by themselves. */
const PASSING: readonly number[] = [500, 502, 503, 504];

/** Methods that come to the same when they are called twice. All others, such as those that send, must not be. */
const REPEATABLE =
  /^(?:get|set|edit|delete|ban|unban|restrict|promote|pin|unpin|answerCallback|approveChat|declineChat|leave|close|reopen|hide|unhide|revoke)/;

/**
 * Repeats what Telegram asks to repeat later, what its servers failed at, and what was lost on the way: the last only
 * where the call never left, or where it may come in twice. Long polls have a patience of their own.
 */
export const retried: Transformer = async (prev, ...call) => {
  const [method, , signal] = call;
  if (method === "getUpdates") return prev(...call);
  let patience = LONGEST_WAIT;
  for (let repeats = 0; ; repeats++) {
    const attempt = await prev(...call).then(
      (answer) => ({ answer, error: undefined }),
      (error: unknown) => ({ answer: undefined, error }),
    );
    const wait = attempt.answer ? waitAsked(attempt.answer, repeats) : waitAfterLoss(method, attempt.error, repeats);
    if (wait === undefined || wait > patience || repeats === REPEATS || signal?.aborted) {
      if (attempt.answer) return attempt.answer;
      throw attempt.error;
    }
    patience -= wait;
    await pause(wait, signal);
  }
};

type Answer = Awaited<ReturnType<Parameters<Transformer>[0]>>;

function waitAsked(answer: Answer, repeats: number): number | undefined {
  if (answer.ok) return undefined;
  const { error_code: code, parameters } = answer;
  if (code === 429) return (parameters?.retry_after ?? 1) * 1000;
  return PASSING.includes(code) ? WAITS[repeats] : undefined;
}

function waitAfterLoss(method: string, error: unknown, repeats: number): number | undefined {
  if (!(error instanceof HttpError)) return undefined;
  const isUnsent = error.error instanceof CallLost && error.error.isUnsent;
  return isUnsent || REPEATABLE.test(method) ? WAITS[repeats] : undefined;
}
