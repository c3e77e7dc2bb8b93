// How updates reach the features: from Telegram into the inbox, from there chat by chat into units of work.
import type { Logger } from "pino";
import type { Signal } from "../async/abortable.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Tracer } from "../kit/ports/delivery/tracer.ts";
import type { UpdateQueue } from "../kit/ports/delivery/update-queue.ts";
import type { Database } from "../storage/engine/database.ts";
import type { Stores } from "../storage/stores.ts";
import { UPDATES_OF } from "../telegram/adapter/inbound.ts";
import { causeOf } from "../telegram/outbound/client.ts";
import { listenedKinds } from "../telegram/routing/listeners.ts";
import { type ConsumerDeps, createConsumer, createFailures } from "../telegram/updates/consumer.ts";
import { recoverOverflow } from "../telegram/updates/intake.ts";
import { createJournal, type HandleUpdate, type Journal } from "../telegram/updates/journal.ts";
import { createPolling, type PollingDeps, type UpdateSource } from "../telegram/updates/polling.ts";
import { createQueueConsumer } from "../telegram/updates/queue-consumer.ts";
import { createRelay, whenLeading } from "../telegram/updates/relay.ts";
import { type RunnerDeps, type Running, run } from "../telegram/updates/runner.ts";
import { type Cluster, untilLeading } from "./cluster.ts";
import type { Config } from "./environment/config.ts";
import { EVENTS } from "./observability/logger.ts";
import type { Observation } from "./observability/observation.ts";
import { createHealthTracker, listenToPolling } from "./observability/polling-health.ts";
import { openWebhook } from "./webhook-mode.ts";
import type { Container } from "./wiring/container.ts";

export interface IntakeDeps {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly tracer: Tracer;
  readonly observation: Observation;
  readonly container: Container;
  readonly stores: Stores;
  readonly database: Database;
  readonly cluster: Cluster;
  /** The process was asked to stop. */
  readonly halt?: AbortSignal;
  /** The source of updates has failed for good: the process should end. */
  readonly failed: (error: unknown) => void;
  /** Given what has to be done where the process ends by a fault of its own. */
  readonly crashing?: ((blame: () => Promise<void>) => void) | undefined;
}

/** First what an earlier process left, then what comes: by webhook where one is configured, otherwise by polling. */
export async function startIntake(deps: IntakeDeps): Promise<Running> {
  const { queue } = deps.cluster;
  if (queue) return startSharedIntake(deps, queue);
  const journal = journalOf(deps);
  const handle = handleOf(deps, deps.stores.inbox);
  deps.crashing?.(journal.blame);
  await journal.recover(handle);
  const source = deps.config.WEBHOOK_URL === undefined ? await polling(deps) : undefined;
  return source
    ? run({ journal, source, handle, failed: deps.failed })
    : listen(deps, { journal, source, handle, failed: deps.failed });
}

/** Every process handles what the queue hands it; one of them polls, or all take deliveries by webhook. */
async function startSharedIntake(deps: IntakeDeps, queue: UpdateQueue): Promise<Running> {
  const deliveries = createQueueConsumer({ ...failureHandling(deps), records: deps.stores.deliveries });
  const journal = { ...deliveries, ...createRelay(loggingRefusals(queue, deps.logger)) };
  const handle = handleOf(deps, deliveries);
  const leading = async (signal?: Signal): Promise<void> => {
    await untilLeading(deps, deps.cluster, signal);
    await publishLeftovers(deps, queue);
  };
  const source = whenLeading((signal) => leading(signal).then(() => polling(deps)));
  const parts = { journal, handle, failed: deps.failed };
  const isPolling = deps.config.WEBHOOK_URL === undefined;
  const running = isPolling ? run({ ...parts, source }) : await listen(deps, { ...parts, source: undefined });
  if (!isPolling) leading(deps.halt).catch(deps.failed);
  await queue.consume(deliveries);
  return running;
}

/** The queue, which says once that it takes nothing, and that it takes again. */
function loggingRefusals({ publish }: UpdateQueue, logger: Logger): Pick<UpdateQueue, "publish"> {
  let isRefusing = false;
  return {
    publish: async (arrivals) => {
      try {
        await publish(arrivals);
      } catch (error) {
        if (!isRefusing) logger.warn({ cause: causeOf(error) }, EVENTS.queueRefuses);
        isRefusing = true;
        throw error;
      }
      if (isRefusing) logger.info(EVENTS.queueTakes);
      isRefusing = false;
    },
  };
}

/** What a process that worked alone has left goes by the queue like everything else. */
async function publishLeftovers(
  { stores: { inbox, overflowFile }, logger }: IntakeDeps,
  queue: UpdateQueue,
): Promise<void> {
  await recoverOverflow(inbox, overflowFile);
  const left = await inbox.leftovers();
  if (left.length === 0) return;
  await queue.publish(left);
  await inbox.handOver(left.map(({ id }) => id));
  logger.info({ updates: left.length }, EVENTS.leftoversMoved);
}

const journalOf = (deps: IntakeDeps): Journal =>
  createJournal({ ...failureHandling(deps), inbox: deps.stores.inbox, overflowFile: deps.stores.overflowFile });

/** What is done with updates that cannot be handled, or not now. */
function failureHandling({ database, clock, observation: { meter }, logger }: IntakeDeps) {
  const isBack = (): Promise<boolean> =>
    database.ping().then(
      () => true,
      () => false,
    );
  const deadLettered = (updateId: number): void => logger.error({ updateId }, EVENTS.updateSetAside);
  return { clock, meter, isBack, deadLettered, failed: failuresOf(logger) };
}

const failuresOf = (logger: Logger) => createFailures((failure) => logger.error(failure, EVENTS.updateFailed));

function handleOf(deps: IntakeDeps, inbox: ConsumerDeps["inbox"]): HandleUpdate {
  const { container, stores, observation, tracer, logger } = deps;
  const { unitOfWork } = stores;
  const { meter } = observation;
  const consume = createConsumer({ bot: container.bot, unitOfWork, inbox, meter, failed: failuresOf(logger) });
  return (entry) => tracer.span("update", { "update.id": entry.origin.id }, () => consume(entry));
}

/** Telegram's long polling, from the last update on that is kept. */
async function polling(deps: IntakeDeps): Promise<UpdateSource> {
  const { clients } = deps.container;
  await clients.answers
    .deleteWebhook()
    .catch((error: unknown) => deps.logger.warn({ cause: causeOf(error) }, EVENTS.webhookNotDeleted));
  return createPolling({
    api: clients.enforcement,
    allowedUpdates: wanted(deps.container),
    tell: listenToPolling(deps),
    mark: await deps.stores.inbox.mark(),
  });
}

/** What a webhook brings is answered once it is kept. */
async function listen(
  deps: IntakeDeps,
  parts: RunnerDeps & { readonly journal: Pick<Journal, "accept"> },
): Promise<Running> {
  const { config, logger, observation, container } = deps;
  const running = run(parts);
  const webhook = await openWebhook({
    config,
    logger,
    api: container.clients.answers,
    meter: observation.meter,
    allowedUpdates: wanted(container),
    accept: parts.journal.accept,
    heard: createHealthTracker(deps),
  });
  return { ...running, stop: () => webhook.close().then(running.stop) };
}

/** Commands and buttons are always listened to, and what keeps the memory of rights true. */
const ALWAYS = ["message", "callback_query", "my_chat_member", "chat_member"] as const;

const wanted = ({ features }: Container): PollingDeps["allowedUpdates"] => [
  ...new Set([...ALWAYS, ...[...listenedKinds(features)].map((kind) => UPDATES_OF[kind])]),
];
