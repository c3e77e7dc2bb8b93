// What processes of one bot share: which of them polls, what has changed, and the queue of updates where they share the work.
import type { Logger } from "pino";
import { NEVER, type Signal } from "../async/abortable.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { UpdateQueue } from "../kit/ports/delivery/update-queue.ts";
import { QueueUnreachable } from "../queue/errors.ts";
import { openUpdateQueue } from "../queue/update-queue.ts";
import { type ChangeNotices, createChangeNotices } from "../storage/engine/change-notices.ts";
import type { Database } from "../storage/engine/database.ts";
import { createLeadership, type Leadership, soleLeadership } from "../storage/engine/leadership.ts";
import { causeOf } from "../telegram/outbound/client.ts";
import type { Config } from "./environment/config.ts";
import { createHeartbeat } from "./observability/heartbeat.ts";
import { EVENTS } from "./observability/logger.ts";
import type { Observation } from "./observability/observation.ts";
import { retryAtStart } from "./start-retry.ts";

export interface Cluster {
  readonly leadership: Leadership;
  /** Undefined where this process does all the work. */
  readonly queue: UpdateQueue | undefined;
  readonly notices: ChangeNotices | undefined;
  readonly close: () => Promise<void>;
}

export interface ClusterDeps {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly observation: Observation;
  /** Another process has taken over: this one has to end. */
  readonly failed: (error: unknown) => void;
  readonly halt?: AbortSignal;
}

/** Connects to the broker where there is one to share the work by. Throws `QueueUnreachable`. */
export async function openCluster(deps: ClusterDeps, database: Database): Promise<Cluster> {
  const { DATABASE_URL: url, POLLER_LOCK: isLocked } = deps.config;
  if (url === undefined || database.engine !== "postgresql")
    return { leadership: soleLeadership, queue: undefined, notices: undefined, close: async () => undefined };
  const queue = await reachQueue(deps);
  const leadership = isLocked ? createLeadership({ url, lost: deps.failed }) : soleLeadership;
  const notices = queue && createChangeNotices({ url, run: database.run });
  return {
    leadership,
    queue,
    notices,
    close: async () => {
      await Promise.all([queue?.close(), notices?.close()]);
      await leadership.close();
    },
  };
}

/** The queue, as soon as the broker answers; undefined where none is configured. */
async function reachQueue({ config, logger, observation, halt }: ClusterDeps): Promise<UpdateQueue | undefined> {
  const { AMQP_URL: url, AMQP_PREFIX: prefix } = config;
  if (url === undefined) return undefined;
  const lost = (cause: string): void => logger.warn({ cause }, EVENTS.queueLost);
  const back = (): void => logger.info(EVENTS.queueBack);
  const queue = await retryAtStart(() => openUpdateQueue({ url, prefix, lost, back }), {
    mayPass: (error) => error instanceof QueueUnreachable && error.mayPass,
    tell: (error, retryInMs) => logger.warn({ cause: causeOf(error), retryInMs }, EVENTS.queueUnreachable),
    halt,
  });
  observation.readiness.require(() => (queue.isOpen() ? undefined : "RabbitMQ is away."));
  return queue;
}

/** How often a process that does not poll says that it lives, in milliseconds. */
const BEAT_EVERY = 10_000;

/**
 * Resolves once this process leads. As long as another does, this one counts as healthy although it hears nothing of
 * Telegram. Rejects when aborted.
 */
export async function untilLeading(
  { logger, observation, config, clock }: ClusterDeps,
  { leadership, queue }: Pick<Cluster, "leadership" | "queue">,
  signal: Signal = NEVER,
): Promise<void> {
  const beat = createHeartbeat(config.HEARTBEAT_FILE, clock);
  let timer: NodeJS.Timeout | undefined;
  const waits = (): void => {
    observation.readiness.play(queue ? "worker" : "standby");
    beat();
    timer = setInterval(() => (queue?.isOpen() ?? true) && beat(), BEAT_EVERY).unref();
    logger.info(queue ? WORKER : STANDBY);
  };
  try {
    await leadership.lead(signal, waits);
  } finally {
    clearInterval(timer);
  }
  observation.readiness.play("all");
  if (timer) logger.info(EVENTS.leading);
}

const STANDBY = `${EVENTS.standby}: another process on this database polls. This one waits, and takes over when that one ends.`;

const WORKER = `${EVENTS.standby}: another process on this database polls. This one shares the work, and polls when that one ends.`;
