// What the page shows of the playground as a whole: the bot, the clock, the scene, the faults, the figures.

export interface SceneView {
  readonly id: string;
  readonly title: string;
  /** What happens, in one sentence. */
  readonly tells: string;
}

/** The scene that plays, or played last. */
export interface PlayView extends SceneView {
  readonly state: "playing" | "paused" | "over" | "stopped";
  /** From 0 to 1. */
  readonly progress: number;
  readonly chatId: number;
  /** What happens just now. */
  readonly step: string;
  /** Acts that Telegram did not allow any more: the muted and banned. */
  readonly keptOut: number;
}

export type FaultKind = "429" | "500" | "latency" | "lost-call" | "lost-answer";

/** A fault that is on. */
export interface FaultView {
  readonly id: number;
  readonly kind: FaultKind;
  readonly method: string | undefined;
  readonly left: number | undefined;
}

/** The playground as a whole: one of it. */
export interface StatusView {
  readonly kind: "status";
  readonly key: "status";
  readonly bot: {
    readonly id: number;
    readonly name: string;
    readonly username: string;
    readonly state: "starting" | "running" | "stopped";
    /** Why it stopped, where it was not asked to. */
    readonly complaint: string | undefined;
  };
  /** How far the clocks of Telegram and the bot are ahead of the real one, in milliseconds. */
  readonly ahead: number;
  readonly speed: Speed;
  readonly scenes: readonly SceneView[];
  readonly play: PlayView | undefined;
  readonly faults: readonly FaultView[];
  /** Commands the bot has published, for groups, for their admins and for private chats. */
  readonly commands: Readonly<Record<"group" | "admin" | "private", readonly CommandView[]>>;
  readonly metrics: MetricsView;
}

export interface CommandView {
  readonly command: string;
  readonly description: string;
}

/** Times as fast as life; `max` waits for the bot alone. */
export type Speed = 1 | 4 | 20 | "max";

export interface MetricsView {
  readonly updates: number;
  readonly waiting: number;
  readonly calls: Readonly<Record<string, { readonly ok: number; readonly failed: number }>>;
  readonly cases: Readonly<Record<string, number>>;
  /** The median and the slowest answer to the bot, in milliseconds, of the last 300 calls. */
  readonly took: { readonly median: number; readonly slowest: number } | undefined;
  readonly starts: number;
  /** Bytes of the bot's process. */
  readonly memory: number | undefined;
  readonly errors: number;
  /** What the bot asked for that the Bot API does not know. */
  readonly violations: readonly string[];
}
