// Structured logs: what happened, never what was said, and never a token.
import { type Logger, pino } from "pino";
import { redact } from "../telegram/bot-api-fetch.ts";
import type { Config } from "./config.ts";

/** Names of events, so that a search for one finds all. */
export const EVENTS = {
  started: "app.started",
  stopped: "app.stopped",
  migrated: "storage.migrated",
  housekeepingFailed: "housekeeping.failed",
  updateFailed: "update.failed",
  jobFailed: "job.failed",
  jobDropped: "job.dropped",
  unreachable: "bot-api.unreachable",
  reachable: "bot-api.reachable",
  caseOpened: "case.opened",
  watched: "verdict.watched",
  publishFailed: "commands.not-published",
  speechFailed: "speech.failed",
} as const;

/** Everything written passes one last filter, which takes tokens out of whatever slipped through. */
export function createLogger({ LOG_LEVEL, LOG_PRETTY }: Pick<Config, "LOG_LEVEL" | "LOG_PRETTY">): Logger {
  return pino({
    level: LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: redact },
    ...(LOG_PRETTY ? { transport: { target: "pino-pretty" } } : {}),
  });
}
