// Loaded before the bot (node --import): what it concludes and does is told to its starter, with what it weighs.
import { subscribe } from "node:diagnostics_channel";

/** How often the size of the process is told, in milliseconds. */
const WEIGHED_EVERY = 2_000;

const tell = (message: object): void => {
  if (process.connected) process.send?.(message);
};

subscribe("moderato:judged", (verdicts) => tell({ kind: "judged", verdicts }));
subscribe("moderato:case", (opened) => tell({ kind: "case", case: opened }));
setInterval(() => tell({ kind: "memory", bytes: process.memoryUsage.rss() }), WEIGHED_EVERY).unref();
