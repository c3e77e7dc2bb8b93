// What the harness can ask of the fake Bot API, which runs in a process of its own.
import type { Mark, Report } from "./effects.ts";
import type { Fault } from "./faults.ts";

/** How far the bot has come. */
export interface Progress {
  readonly pushed: number;
  readonly released: number;
  readonly confirmed: number;
  readonly reactions: number;
  readonly sent: number;
  readonly polls: number;
  /** Milliseconds since 1970; undefined before it. */
  readonly firstPollAt: number | undefined;
  /** When a call other than getUpdates came last, or 0. */
  readonly lastCallAt: number;
  /** How many calls have failed on purpose. */
  readonly strikes: number;
  /** What the server's own process has used of the processor, in milliseconds. */
  readonly cpu: number;
}

/** Updates as JSON, and the acts that they call for. */
export interface Batch {
  readonly lines: readonly string[];
  readonly marks: readonly Mark[];
}

/** The names of what can be asked, with what is given and what comes back. */
export interface Controls {
  /** Queues updates; they are handed out after `release` or at the pace. */
  readonly push: (batch: Batch) => void;
  /** Lets everything that is queued be handed out now. */
  readonly release: () => void;
  /** Lets so many a second be handed out; 0 stops that. */
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

/** A question to the server's process. */
export interface Request {
  readonly id: number;
  readonly name: ControlName;
  readonly given: unknown;
}

/** Its answer; the first message, with the port, has the id 0. */
export interface Response {
  readonly id: number;
  readonly result: unknown;
}
