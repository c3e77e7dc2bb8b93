// How updates reach the features: from Telegram into the inbox, from there chat by chat into units of work.
import type { Logger } from "pino";
import type { Clock } from "../kit/ports/clock.ts";
import type { Tracer } from "../kit/ports/tracer.ts";
import type { UpdateQueue } from "../kit/ports/update-queue.ts";
import type { Database } from "../storage/engine/database.ts";
import type { Stores } from "../storage/stores.ts";
import { takeUpSpill } from "../telegram/arrival.ts";
import { causeOf } from "../telegram/client.ts";
import { type ConsumerNeeds, createConsumer, createFailures } from "../telegram/consumer.ts";
import { createDeliveries } from "../telegram/deliveries.ts";
import { UPDATES_OF } from "../telegram/inbound.ts";
import { createJournal, type Handle, type Journal } from "../telegram/journal.ts";
import { heardKinds } from "../telegram/listeners.ts";
import { createRelay, whenLeading } from "../telegram/relay.ts";
import { type RunNeeds, type Running, run } from "../telegram/run.ts";
import { createPolling, type PollingNeeds, type UpdateSource } from "../telegram/source.ts";
import type { Config } from "./config.ts";
import type { Container } from "./container.ts";
import { hear, listenToPolling } from "./hearing.ts";
import { EVENTS } from "./logger.ts";
import type { Observation } from "./observation.ts";
import { type Sharing, untilLeading } from "./sharing.ts";
import { openWebhook } from "./webhook-mode.ts";

export interface IntakeNeeds {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly tracer: Tracer;
  readonly observation: Observation;
  readonly container: Container;
  readonly stores: Stores;
  readonly database: Database;
  readonly sharing: Sharing;
  /** The process was asked to stop. */
  readonly halt?: AbortSignal;
  /** The source of updates has failed for good: the process should end. */
  readonly failed: (error: unknown) => void;
  /** Given what has to be done where the process ends by a fault of its own. */
  readonly crashing?: ((blame: () => Promise<void>) => void) | undefined;
}

/** First what an earlier process left, then what comes: by webhook where one is configured, otherwise by polling. */
export async function takeIn(needs: IntakeNeeds): Promise<Running> {
  const { queue } = needs.sharing;
  if (queue) return takeInShared(needs, queue);
  const journal = journalOf(needs);
  const handle = handleOf(needs, needs.stores.inbox);
  needs.crashing?.(journal.blame);
  await journal.recover(handle);
  const source = needs.config.WEBHOOK_URL === undefined ? await polling(needs) : undefined;
  return source
    ? run({ journal, source, handle, failed: needs.failed })
    : listen(needs, { journal, source, handle, failed: needs.failed });
}

/** Every process handles what the queue hands it; one of them polls, or all take deliveries by webhook. */
async function takeInShared(needs: IntakeNeeds, queue: UpdateQueue): Promise<Running> {
  const deliveries = createDeliveries({ ...fatesOf(needs), records: needs.stores.deliveries });
  const journal = { ...deliveries, ...createRelay(outspoken(queue, needs.logger)) };
  const handle = handleOf(needs, deliveries);
  const leading = async (signal?: AbortSignal): Promise<void> => {
    await untilLeading(needs, needs.sharing, signal);
    await handOver(needs, queue);
  };
  const source = whenLeading((signal) => leading(signal as unknown as AbortSignal).then(() => polling(needs)));
  const parts = { journal, handle, failed: needs.failed };
  const isPolling = needs.config.WEBHOOK_URL === undefined;
  const running = isPolling ? run({ ...parts, source }) : await listen(needs, { ...parts, source: undefined });
  if (!isPolling) leading(needs.halt).catch(needs.failed);
  await queue.consume(deliveries);
  return running;
}

/** The queue, which says once that it takes nothing, and that it takes again. */
function outspoken({ publish }: UpdateQueue, logger: Logger): Pick<UpdateQueue, "publish"> {
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
async function handOver({ stores: { inbox, spill }, logger }: IntakeNeeds, queue: UpdateQueue): Promise<void> {
  await takeUpSpill(inbox, spill);
  const left = await inbox.leftovers();
  if (left.length === 0) return;
  await queue.publish(left);
  await inbox.handOver(left.map(({ id }) => id));
  logger.info({ updates: left.length }, EVENTS.leftoversMoved);
}

const journalOf = (needs: IntakeNeeds): Journal =>
  createJournal({ ...fatesOf(needs), inbox: needs.stores.inbox, spill: needs.stores.spill });

/** What becomes of updates that cannot be handled, or not now. */
function fatesOf({ database, clock, observation: { meter }, logger }: IntakeNeeds) {
  const isBack = (): Promise<boolean> =>
    database.ping().then(
      () => true,
      () => false,
    );
  const setAside = (updateId: number): void => logger.error({ updateId }, EVENTS.updateSetAside);
  return { clock, meter, isBack, setAside, failed: failuresOf(logger) };
}

const failuresOf = (logger: Logger) => createFailures((failure) => logger.error(failure, EVENTS.updateFailed));

function handleOf(needs: IntakeNeeds, inbox: ConsumerNeeds["inbox"]): Handle {
  const { container, stores, observation, tracer, logger } = needs;
  const { unitOfWork } = stores;
  const { meter } = observation;
  const consume = createConsumer({ bot: container.bot, unitOfWork, inbox, meter, failed: failuresOf(logger) });
  return (entry) => tracer.span("update", { "update.id": entry.origin.id }, () => consume(entry));
}

/** Telegram's long polling, from the last update on that is kept. */
async function polling(needs: IntakeNeeds): Promise<UpdateSource> {
  const { lanes } = needs.container;
  await lanes.answers
    .deleteWebhook()
    .catch((error: unknown) => needs.logger.warn({ cause: causeOf(error) }, EVENTS.webhookNotDeleted));
  return createPolling({
    api: lanes.enforcement,
    allowedUpdates: wanted(needs.container),
    tell: listenToPolling(needs),
    mark: await needs.stores.inbox.mark(),
  });
}

/** What a webhook brings is answered once it is kept. */
async function listen(
  needs: IntakeNeeds,
  parts: RunNeeds & { readonly journal: Pick<Journal, "accept"> },
): Promise<Running> {
  const { config, logger, observation, container } = needs;
  const running = run(parts);
  const webhook = await openWebhook({
    config,
    logger,
    api: container.lanes.answers,
    meter: observation.meter,
    allowedUpdates: wanted(container),
    accept: parts.journal.accept,
    heard: hear(needs),
  });
  return { ...running, stop: () => webhook.close().then(running.stop) };
}

/** Commands and buttons are always listened to, and what keeps the memory of rights true. */
const ALWAYS = ["message", "callback_query", "my_chat_member", "chat_member"] as const;

const wanted = ({ features }: Container): PollingNeeds["allowedUpdates"] => [
  ...new Set([...ALWAYS, ...[...heardKinds(features)].map((kind) => UPDATES_OF[kind])]),
];
