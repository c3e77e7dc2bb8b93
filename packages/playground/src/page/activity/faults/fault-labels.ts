// Labels and descriptions of faults.
import type { FaultKind, FaultView } from "../../../protocol/status.ts";

export const FAULTS: Readonly<Record<FaultKind, { readonly name: string; readonly description: string }>> = {
  "429": {
    name: "429 Too Many Requests",
    description: "The call has no effect; the bot has to wait for 5 seconds.",
  },
  "500": { name: "500 Internal Server Error", description: "The call has no effect." },
  latency: { name: "Slow answer", description: "The call takes effect after 3 seconds." },
  "lost-call": {
    name: "Lost call",
    description: "The connection breaks before Telegram receives the call: it has no effect.",
  },
  "lost-answer": { name: "Lost answer", description: "The call takes effect, but the bot gets no answer." },
};

/** The display order of faults. */
export const FAULT_KINDS = [
  "429",
  "500",
  "latency",
  "lost-call",
  "lost-answer",
] as const satisfies readonly FaultKind[];

/** The label of an active fault: "500 Internal Server Error on sendMessage, 9 more times". */
export function faultLabel({ kind, method, left }: FaultView): string {
  const where = method === undefined ? "every call" : method;
  return `${FAULTS[kind].name} on ${where}, ${howOften(left)}`;
}

function howOften(left: number | undefined): string {
  if (left === undefined) return "until cleared";
  return left === 1 ? "once more" : `${left} more times`;
}
