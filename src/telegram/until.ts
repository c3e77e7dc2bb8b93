// Tries until it is so: for what a database or a broker that is away will do later.
import { type CallSignal, pause } from "./pause.ts";

/** Waits between tries, in milliseconds: doubling, and short enough that the bot is back within a second of what it waits for. */
const [FIRST_WAIT, LONGEST_WAIT] = [50, 500];

const longer = (wait: number): number => Math.min(wait * 2, LONGEST_WAIT);

/** The result of the first attempt that succeeds; once aborted, the failure of the last. */
export async function untilDone<T>(attempt: () => Promise<T>, signal: CallSignal): Promise<T> {
  for (let wait = FIRST_WAIT; ; wait = longer(wait)) {
    const outcome = await attempt().then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    if ("result" in outcome) return outcome.result;
    if (signal.aborted) throw outcome.error;
    await pause(wait, signal);
  }
}

/** Resolves once the check, which never rejects, says so; it does not keep the process alive. */
export async function untilSo(check: () => Promise<boolean>): Promise<void> {
  for (let wait = FIRST_WAIT; ; wait = longer(wait)) {
    await new Promise((resolve) => setTimeout(resolve, wait).unref());
    if (await check()) return;
  }
}
