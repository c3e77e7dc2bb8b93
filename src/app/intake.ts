// How updates reach the features: from Telegram into the inbox, from there chat by chat into units of work.
import type { Logger } from "pino";
import type { Clock } from "../kit/ports/clock.ts";
import type { Tracer } from "../kit/ports/tracer.ts";
import type { Database } from "../storage/database.ts";
import type { Stores } from "../storage/stores.ts";
import { causeOf } from "../telegram/client.ts";
import { createConsumer, createFailures } from "../telegram/consumer.ts";
import { UPDATES_OF } from "../telegram/inbound.ts";
import { createJournal, type Handle, type Journal } from "../telegram/journal.ts";
import { heardKinds } from "../telegram/listeners.ts";
import { type Running, run } from "../telegram/run.ts";
import { createPolling, type PollingNeeds } from "../telegram/source.ts";
import type { Config } from "./config.ts";
import type { Container } from "./container.ts";
import { hear, listenToPolling } from "./hearing.ts";
import { EVENTS } from "./logger.ts";
import type { Observation } from "./observation.ts";
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
  /** The source of updates has failed for good: the process should end. */
  readonly failed: (error: unknown) => void;
  /** Given what has to be done where the process ends by a fault of its own. */
  readonly crashing?: ((blame: () => Promise<void>) => void) | undefined;
}

/** First what an earlier process left, then what comes: by webhook where one is configured, otherwise by polling. */
export async function takeIn(needs: IntakeNeeds): Promise<Running> {
  const journal = journalOf(needs);
  const handle = handleOf(needs);
  needs.crashing?.(journal.blame);
  await journal.recover(handle);
  return needs.config.WEBHOOK_URL === undefined ? poll(needs, journal, handle) : listen(needs, journal, handle);
}

function journalOf({ stores: { inbox }, database, clock, observation: { meter }, logger }: IntakeNeeds): Journal {
  const isBack = (): Promise<boolean> =>
    database.ping().then(
      () => true,
      () => false,
    );
  const setAside = (updateId: number): void => logger.error({ updateId }, EVENTS.updateSetAside);
  return createJournal({ inbox, clock, meter, isBack, setAside, failed: failuresOf(logger) });
}

const failuresOf = (logger: Logger) => createFailures((failure) => logger.error(failure, EVENTS.updateFailed));

function handleOf({ container, stores, observation: { meter }, tracer, logger }: IntakeNeeds): Handle {
  const { inbox, unitOfWork } = stores;
  const consume = createConsumer({ bot: container.bot, unitOfWork, inbox, meter, failed: failuresOf(logger) });
  return (entry) => tracer.span("update", { "update.id": entry.origin.id }, () => consume(entry));
}

async function poll(needs: IntakeNeeds, journal: Journal, handle: Handle): Promise<Running> {
  const { lanes } = needs.container;
  await lanes.answers
    .deleteWebhook()
    .catch((error: unknown) => needs.logger.warn({ cause: causeOf(error) }, EVENTS.webhookNotDeleted));
  const source = createPolling({
    ...{ api: lanes.enforcement, allowedUpdates: wanted(needs.container), tell: listenToPolling(needs) },
    mark: await needs.stores.inbox.mark(),
  });
  return run({ journal, source, handle, failed: needs.failed });
}

/** What a webhook brings is answered once it is in the inbox. */
async function listen(needs: IntakeNeeds, journal: Journal, handle: Handle): Promise<Running> {
  const { config, logger, observation, container, failed } = needs;
  const running = run({ journal, source: undefined, handle, failed });
  const webhook = await openWebhook({
    ...{ config, logger, api: container.lanes.answers, meter: observation.meter, allowedUpdates: wanted(container) },
    ...{ accept: journal.accept, heard: hear(needs) },
  });
  return { ...running, stop: () => webhook.close().then(running.stop) };
}

/** Commands and buttons are always listened to, and what keeps the memory of rights true. */
const ALWAYS = ["message", "callback_query", "my_chat_member", "chat_member"] as const;

const wanted = ({ features }: Container): PollingNeeds["allowedUpdates"] => [
  ...new Set([...ALWAYS, ...[...heardKinds(features)].map((kind) => UPDATES_OF[kind])]),
];
