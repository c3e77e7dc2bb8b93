// The faults of the page, as the emulator knows them, and those of the emulator, as the page shows them.
import type { ActiveFault, Fault } from "telegram-emulator/faults";
import type { FaultKind, FaultView } from "../protocol/status.ts";

/** How long Telegram asks the bot to wait (Bot API, ResponseParameters.retry_after), in seconds. */
const RETRY_AFTER = 5;

/** How late an answer comes, in milliseconds. */
const LATE = 3_000;

const FAULTS: Readonly<Record<FaultKind, Fault>> = {
  "429": {
    kind: "error",
    code: 429,
    description: `Too Many Requests: retry after ${RETRY_AFTER}`,
    parameters: { retry_after: RETRY_AFTER },
  },
  "500": { kind: "error", code: 500, description: "Internal Server Error" },
  latency: { kind: "latency", ms: LATE },
  "lost-call": { kind: "drop" },
  "lost-answer": { kind: "drop-after" },
};

/** Whether a word is a kind of fault. */
export const isFaultKind = (word: unknown): word is FaultKind => typeof word === "string" && word in FAULTS;

/** What happens to a call under such a fault. */
export const faultOf = (kind: FaultKind): Fault => FAULTS[kind];

/** A fault that is on, for the page. */
export const faultView = ({ id, plan: { method, fault }, left }: ActiveFault): FaultView => ({
  id,
  kind: kindOf(fault),
  method,
  left: Number.isFinite(left) ? left : undefined,
});

/** The nearest of what a page can show: silence loses the answer, a page of some proxy is an error of the server's. */
function kindOf(fault: Fault): FaultKind {
  switch (fault.kind) {
    case "error":
      return fault.code === 429 ? "429" : "500";
    case "html":
      return "500";
    case "latency":
      return "latency";
    case "drop":
      return "lost-call";
    default:
      return "lost-answer";
  }
}
