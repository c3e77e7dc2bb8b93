// The view of the playground as a whole: bot, clock, scene, faults, metrics.

export interface SceneView {
  readonly id: string;
  readonly title: string;
  /** The scene in one sentence. */
  readonly description: string;
}

/** The current or last scene. */
export interface PlayView extends SceneView {
  readonly state: "playing" | "paused" | "over" | "stopped";
  /** From 0 to 1. */
  readonly progress: number;
  readonly chatId: number;
  /** The caption of the current step. */
  readonly caption: string;
  /** The number of actions that Telegram refused, of muted and banned people. */
  readonly keptOut: number;
}

export type FaultKind = "429" | "500" | "latency" | "lost-call" | "lost-answer";

/** An active fault. */
export interface FaultView {
  readonly id: number;
  readonly kind: FaultKind;
  readonly method: string | undefined;
  readonly left: number | undefined;
}

/** The playground as a whole; there is exactly one. */
export interface StatusView {
  readonly kind: "status";
  readonly key: "status";
  readonly bot: {
    readonly id: number;
    readonly name: string;
    readonly username: string;
    readonly state: "starting" | "running" | "stopped";
    /** Why the bot stopped, if it was not asked to. */
    readonly stopReason: string | undefined;
  };
  /** The offset of Telegram's and the bot's clocks from the real time, in milliseconds. */
  readonly ahead: number;
  readonly speed: Speed;
  readonly scenes: readonly SceneView[];
  readonly play: PlayView | undefined;
  readonly faults: readonly FaultView[];
  /** The published commands for groups, group admins and private chats. */
  readonly commands: Readonly<Record<"group" | "admin" | "private", readonly CommandView[]>>;
  readonly metrics: MetricsView;
}

export interface CommandView {
  readonly command: string;
  readonly description: string;
}

/** Playback speed; `max` only waits for the bot. */
export type Speed = 1 | 4 | 20 | "max";

export interface MetricsView {
  readonly updates: number;
  readonly waiting: number;
  readonly calls: Readonly<Record<string, { readonly ok: number; readonly failed: number }>>;
  readonly cases: Readonly<Record<string, number>>;
  /** The median and the slowest response time of the last 300 calls, in milliseconds. */
  readonly took: { readonly median: number; readonly slowest: number } | undefined;
  readonly starts: number;
  /** Memory use of the bot's process, in bytes. */
  readonly memory: number | undefined;
  readonly errors: number;
  /** Requests of the bot that the Bot API does not allow. */
  readonly violations: readonly string[];
}
