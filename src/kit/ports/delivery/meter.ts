// What can be counted, timed and watched of a running bot. Names are those of the metrics without their prefix, and those of
// counters without their _total.

/** Things that happen. */
export type Counted =
  /** Updates taken in, by `kind`. */
  | "updates"
  /** Updates that ended, by `outcome`: done, set_aside (it failed, or no process survives it), retried (the database was away). */
  | "updates_handled"
  /** Calls of the Bot API that were answered, by `method` and `outcome`: ok, or the error's code, or lost. */
  | "calls"
  /** Messages that were never sent, by `reason`: stale, crowded, ambiguous; or not by this process: taken. */
  | "messages_dropped"
  /** Verdicts, by `rule`. */
  | "verdicts"
  /** Cases opened, by `kind`. */
  | "cases"
  /** Jobs that ended, by `job` and `outcome`: done, failed, dropped. */
  | "jobs"
  /** Requests at the webhook's port, by `outcome`: accepted, away, forged, misdirected, too_large, unreadable, broken_off. */
  | "deliveries"
  /** Backups that the bot made by itself, by `outcome`: done, failed. */
  | "backups";

/** Things that take time, in seconds. */
export type Timed =
  /** From the hand-out of an update to the end of its handling. */
  | "update_seconds"
  /** One call of the Bot API, by `lane`, its wait in the lane left out. */
  | "call_seconds"
  /** The wait of a call in its lane, by `lane`. */
  | "lane_wait_seconds"
  /** One commit of units of work. */
  | "commit_seconds";

/** Numbers as they are at a moment. */
export type Watched =
  /** Calls that wait, by `lane`. */
  | "lane_waiting"
  /** Updates in the queues of their chats. */
  | "inbox_waiting"
  /** For how long the oldest update that is not done has been here, in seconds. */
  | "inbox_age_seconds"
  /** Outgoing messages and acts that are not done. */
  | "outbox_waiting"
  /** Calls a second that the lanes allow themselves. */
  | "lane_budget"
  /** For how long nothing was heard, in seconds, by `of`: telegram, database. */
  | "silence_seconds"
  /** Updates that Telegram has not been able to deliver to the webhook. */
  | "webhook_pending";

export type Labels = Readonly<Record<string, string>>;

export interface Meter {
  readonly count: (what: Counted, labels?: Labels) => void;
  readonly time: (what: Timed, seconds: number, labels?: Labels) => void;
  /** Asked whenever somebody looks. */
  readonly watch: (what: Watched, read: () => number, labels?: Labels) => void;
}

/** Measures nothing. */
export const noMeter: Meter = { count: () => undefined, time: () => undefined, watch: () => undefined };
