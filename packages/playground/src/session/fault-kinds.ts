// Converts fault kinds between the page and the emulator.
import type { ActiveFault, Fault } from "telegram-emulator/faults";
import type { FaultKind, FaultView } from "../protocol/status.ts";

/** The retry_after of an error 429 (Bot API, ResponseParameters.retry_after), in seconds. */
const RETRY_AFTER = 5;

/** The delay of a slow answer, in milliseconds. */
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

/** The emulator's fault for a kind. */
export const faultOf = (kind: FaultKind): Fault => FAULTS[kind];

/** The page's view of an active fault. */
export const faultView = ({ id, plan: { method, fault }, left }: ActiveFault): FaultView => ({
  id,
  kind: kindOf(fault),
  method,
  left: Number.isFinite(left) ? left : undefined,
});

/** The nearest kind that the page can show: no answer counts as a lost answer, a proxy's page as a server error. */
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
