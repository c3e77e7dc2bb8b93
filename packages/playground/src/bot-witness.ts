// Loaded before the bot (node --import): what it concludes and does is told to its starter, with what it weighs.
import { subscribe } from "node:diagnostics_channel";

/** How often the size of the process is told, in milliseconds. */
const WEIGHED_EVERY = 2_000;

/** How often it is told how much there is yet to do: not at all while the process is too busy for it, in milliseconds. */
const TOLD_EVERY = 50;

/** What is not done yet. An update in hand stands in no queue any more, but it has an age. */
const UNDONE: Readonly<Record<string, (read: number) => number>> = {
  inbox_waiting: (updates) => updates,
  inbox_age_seconds: Math.sign,
  outbox_waiting: (messages) => messages,
  lane_waiting: (calls) => calls,
};

interface Watch {
  readonly what: string;
  readonly read: () => number;
}

const watches: Watch[] = [];

const backlog = (): number => watches.reduce((sum, { what, read }) => sum + (UNDONE[what]?.(read()) ?? 0), 0);

const tell = (message: object): void => {
  if (process.connected) process.send?.(message);
};

subscribe("moderato:judged", (verdicts) => tell({ kind: "judged", verdicts }));
subscribe("moderato:case", (opened) => tell({ kind: "case", case: opened }));
subscribe("moderato:watched", (watch) => void watches.push(watch as Watch));
setInterval(() => tell({ kind: "backlog", count: backlog() }), TOLD_EVERY).unref();
setInterval(() => tell({ kind: "memory", bytes: process.memoryUsage.rss() }), WEIGHED_EVERY).unref();
