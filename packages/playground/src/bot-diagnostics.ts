// Preloaded by the bot (node --import): reports its verdicts, cases, backlog and memory to the parent process.
import { subscribe } from "node:diagnostics_channel";

/** How often the memory use is reported, in milliseconds. */
const MEMORY_INTERVAL = 2_000;

/** How often the backlog is reported, in milliseconds; a busy process reports less often. */
const BACKLOG_INTERVAL = 50;

/** Gauges of unfinished work. An update in progress is in no queue any more, but it has an age. */
const PENDING_WORK: Readonly<Record<string, (read: number) => number>> = {
  inbox_waiting: (updates) => updates,
  inbox_age_seconds: Math.sign,
  outbox_waiting: (messages) => messages,
  lane_waiting: (calls) => calls,
};

interface Gauge {
  readonly what: string;
  readonly read: () => number;
}

const gauges: Gauge[] = [];

const backlog = (): number => gauges.reduce((sum, { what, read }) => sum + (PENDING_WORK[what]?.(read()) ?? 0), 0);

const report = (message: object): void => {
  if (process.connected) process.send?.(message);
};

subscribe("moderato:judged", (verdicts) => report({ kind: "judged", verdicts }));
subscribe("moderato:case", (opened) => report({ kind: "case", case: opened }));
subscribe("moderato:watched", (gauge) => void gauges.push(gauge as Gauge));
setInterval(() => report({ kind: "backlog", count: backlog() }), BACKLOG_INTERVAL).unref();
setInterval(() => report({ kind: "memory", bytes: process.memoryUsage.rss() }), MEMORY_INTERVAL).unref();
