// What follows from hearing of Telegram, and from not hearing of it.
import type { Logger } from "pino";
import type { Clock } from "../../kit/ports/clock.ts";
import type { PollingNotice } from "../../telegram/updates/polling.ts";
import type { Config } from "../environment/config.ts";
import { createHeartbeat } from "./heartbeat.ts";
import { EVENTS } from "./logger.ts";
import type { Observation } from "./observation.ts";

export interface PollingHealthDeps {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly observation: Observation;
}

/** Records an answer of Telegram in the heartbeat's file and the readiness. */
export function createHealthTracker({ clock, config, observation }: PollingHealthDeps): () => void {
  const beat = createHeartbeat(config.HEARTBEAT_FILE, clock);
  return () => {
    beat();
    observation.readiness.telegramAnswered();
  };
}

/** What the operator is told of polling. */
export function listenToPolling(deps: PollingHealthDeps): (notice: PollingNotice) => void {
  const { logger } = deps;
  const heard = createHealthTracker(deps);
  return (notice) => {
    if (notice.kind === "polled") heard();
    else if (notice.kind === "recovered") logger.info(EVENTS.reachable);
    else if (notice.kind === "conflict") logger.error({ retryInMs: notice.retryInMs }, CONFLICT);
    else logger.warn({ cause: notice.cause, retryInMs: notice.retryInMs }, EVENTS.unreachable);
  };
}

const CONFLICT = "polling.conflict: another process polls with this BOT_TOKEN. Stop one of them; this one waits.";
