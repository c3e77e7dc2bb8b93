// Structured logs: what happened, never what was said, and never a token.
import { createRequire } from "node:module";
import { type Logger, pino } from "pino";
import type { Config } from "../environment/config.ts";
import { redactionOf, type SECRETS } from "../environment/secrets.ts";

/** Names of events, so that a search for one finds all. */
export const EVENTS = {
  started: "app.started",
  stopped: "app.stopped",
  migrated: "storage.migrated",
  backedUp: "storage.backed-up",
  backupFailed: "storage.not-backed-up",
  housekeepingFailed: "housekeeping.failed",
  webhookNotDeleted: "webhook.not-deleted",
  deliveriesRefused: "webhook.not-kept",
  deliveriesTaken: "webhook.kept-again",
  deliveryUnreadable: "webhook.unreadable",
  deliveriesFail: "webhook.failing",
  updateFailed: "update.failed",
  updateSetAside: "update.set-aside",
  jobsNotRead: "jobs.not-read",
  jobFailed: "job.failed",
  jobDropped: "job.dropped",
  databaseUnreachable: "storage.unreachable",
  standby: "polling.standby",
  leading: "polling.leading",
  queueUnreachable: "queue.unreachable",
  queueLost: "queue.lost",
  queueBack: "queue.back",
  leftoversMoved: "queue.leftovers-moved",
  unreachable: "bot-api.unreachable",
  reachable: "bot-api.reachable",
  caseOpened: "case.opened",
  watched: "verdict.watched",
  unknownFields: "message.unknown-fields",
  publishFailed: "commands.not-published",
  chatNotAllowed: "chat.not-allowed",
  speechFailed: "speech.failed",
  actRefused: "act.refused-late",
  queueRefuses: "queue.not-kept",
  queueTakes: "queue.kept-again",
} as const;

/** The package that writes logs for people's eyes; installations for production are without it. */
const PRETTY = "pino-pretty";

type LoggerConfig = Pick<Config, "LOG_LEVEL" | "LOG_PRETTY"> & Partial<Pick<Config, (typeof SECRETS)[number]>>;

/** Everything written passes one last filter, which takes secrets out of whatever slipped through. */
export function createLogger({ LOG_LEVEL, LOG_PRETTY, ...secrets }: LoggerConfig): Logger {
  const isPretty = LOG_PRETTY && isInstalled(PRETTY);
  const logger = pino({
    level: LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    hooks: { streamWrite: redactionOf(secrets) },
    ...(isPretty ? { transport: { target: PRETTY } } : {}),
  });
  if (LOG_PRETTY && !isPretty) logger.warn(NOT_PRETTY);
  return logger;
}

const NOT_PRETTY = `log.not-pretty: LOG_PRETTY needs the package ${PRETTY}, which is not installed here. The log stays as JSON lines.`;

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
