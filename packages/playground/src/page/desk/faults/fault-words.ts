// What each fault is called and what it does.
import type { FaultKind, FaultView } from "../../../protocol/status.ts";

export const FAULTS: Readonly<Record<FaultKind, { readonly name: string; readonly tells: string }>> = {
  "429": { name: "429 Too Many Requests", tells: "Telegram does nothing and asks the bot to wait for 5 seconds." },
  "500": { name: "500 Internal Server Error", tells: "Telegram does nothing and blames itself." },
  latency: { name: "Slow answer", tells: "Telegram does it 3 seconds late." },
  "lost-call": {
    name: "Lost call",
    tells: "The connection breaks before Telegram has heard the call: nothing happens.",
  },
  "lost-answer": { name: "Lost answer", tells: "Telegram does it, but the bot never hears so." },
};

/** The order in which faults are offered. */
export const FAULT_KINDS = [
  "429",
  "500",
  "latency",
  "lost-call",
  "lost-answer",
] as const satisfies readonly FaultKind[];

/** A fault that is on, in words: "500 Internal Server Error on sendMessage, 9 more times". */
export function inWords({ kind, method, left }: FaultView): string {
  const where = method === undefined ? "every call" : method;
  return `${FAULTS[kind].name} on ${where}, ${howOften(left)}`;
}

function howOften(left: number | undefined): string {
  if (left === undefined) return "until cleared";
  return left === 1 ? "once more" : `${left} more times`;
}
