// The controls of the fake Bot API, which runs in a process of its own.
import type { ExpectedAct, Report } from "./effects.ts";
import type { Fault } from "./faults.ts";

/** The progress of the bot. */
export interface Progress {
  readonly pushed: number;
  readonly released: number;
  readonly confirmed: number;
  readonly reactions: number;
  readonly sent: number;
  readonly polls: number;
  /** Milliseconds since 1970; undefined before the first poll. */
  readonly firstPollAt: number | undefined;
  /** The time of the last call other than getUpdates, or 0. */
  readonly lastCallAt: number;
  /** The number of calls that failed by an injected fault. */
  readonly strikes: number;
  /** Processor time of the server's process, in milliseconds. */
  readonly cpu: number;
}

/** Updates as JSON, and the acts that they must trigger. */
export interface Batch {
  readonly lines: readonly string[];
  readonly marks: readonly ExpectedAct[];
}

/** The controls with their parameters and results. */
export interface Controls {
  /** Queues updates; they are handed out after `release` or at the pace. */
  readonly push: (batch: Batch) => void;
  /** Lets everything that is queued be handed out now. */
  readonly release: () => void;
  /** Hands out a number of updates per second; 0 stops that. */
  readonly pace: (perSecond: number) => void;
  readonly break: (plan: { readonly faults: readonly Fault[]; readonly seed: number }) => void;
  readonly progress: () => Progress;
  readonly report: () => Report;
  /** Who is banned or restricted, as `chat:user`. */
  readonly held: () => readonly string[];
  /** Moves the server's clock, in milliseconds from the machine's. */
  readonly shift: (ahead: number) => void;
}

export type ControlName = keyof Controls;

/** A request to the server's process. */
export interface Request {
  readonly id: number;
  readonly name: ControlName;
  readonly given: unknown;
}

/** The response; the first message, with the port, has the id 0. */
export interface Response {
  readonly id: number;
  readonly result: unknown;
}
