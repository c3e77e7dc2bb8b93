// Start and stop: what has to be there first, and what must be finished last.
import type { Logger } from "pino";
import type { features as listFeatures } from "../features/index.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Clock } from "../kit/ports/clock.ts";
import { type Meter, noMeter } from "../kit/ports/meter.ts";
import { type Database, openDatabase } from "../storage/database.ts";
import { DatabaseUnreachable } from "../storage/errors.ts";
import { migrate } from "../storage/migrate.ts";
import { createStores, type Stores } from "../storage/stores.ts";
import type { Tell } from "../storage/tell.ts";
import {
  type BotUser,
  type ClientOptions,
  causeOf,
  clientOptions,
  isTokenRefused,
  whoAmI,
} from "../telegram/client.ts";
import { createConsumer, createFailures } from "../telegram/consumer.ts";
import { UPDATES_OF } from "../telegram/inbound.ts";
import { createJournal } from "../telegram/journal.ts";
import { heardKinds } from "../telegram/listeners.ts";
import { publishCommands } from "../telegram/publish.ts";
import { type Running, run } from "../telegram/run.ts";
import { createPolling, type PollingNotice } from "../telegram/source.ts";
import type { Config } from "./config.ts";
import { type Container, createContainer } from "./container.ts";
import { createHeartbeat } from "./heartbeat.ts";
import { createHousekeeping, type Housekeeping } from "./housekeeping.ts";
import { EVENTS } from "./logger.ts";
import { patiently } from "./patience.ts";
import { preparePlaces } from "./places.ts";

export interface AppNeeds {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly translator: Translator;
  /** Measures nothing, unless told otherwise. */
  readonly meter?: Meter;
  /** Those of the list, unless told otherwise. */
  readonly featureList?: typeof listFeatures;
  /** Node's own, or the emulator's in tests. */
  readonly fetch: typeof fetch;
  /** The source of updates has failed for good: the process should end. */
  readonly failed: (error: unknown) => void;
  /** Given what has to be done where the process ends by a fault of its own. */
  readonly crashing?: (blame: () => Promise<void>) => void;
  /** The process was asked to stop while it still starts: the start is given up. */
  readonly halt?: AbortSignal;
}

export interface App {
  readonly container: Container;
  /** How many updates are in hand. */
  readonly inHand: () => number;
  /** Takes no new updates, finishes those in hand, writes what is buffered, closes the database. */
  readonly stop: () => Promise<void>;
}

/** The bot cannot start; the message is one sentence with the cause and the remedy. */
export class StartRefused extends Error {}

/** Starts the bot, from an opened database on where one is given. */
export async function startApp(needs: AppNeeds, given?: Database): Promise<App> {
  const { config, clock, logger, halt } = needs;
  preparePlaces(config);
  const client = clientOptions(config.BOT_API_ROOT, needs.fetch);
  const database = given ?? (await reachDatabase(needs));
  try {
    tellOfDatabase(logger, database, await migrate(database));
    halt?.throwIfAborted();
    const me = await introduce(client, needs);
    halt?.throwIfAborted();
    const { meter = noMeter } = needs;
    const tell: Tell = {
      warn: (event, { error, ...details }) =>
        logger.warn({ ...details, ...(error ? { cause: causeOf(error) } : {}) }, event),
    };
    const stores = createStores({ database, clock, meter, tell });
    const container = createContainer({ ...needs, client, database, me, stores, meter });
    return await set(needs, { container, stores, database });
  } catch (error) {
    if (!given) await database.close();
    throw error;
  }
}

function tellOfDatabase(logger: Logger, { engine }: Database, migrated: readonly string[]): void {
  if (migrated.length > 0) logger.info({ migrations: migrated }, EVENTS.migrated);
  if (engine === "embedded") {
    logger.warn(
      "storage.embedded: the built-in database is the small mode (about 1 GB of memory, no protection against power loss). For large groups set DATABASE_URL to a PostgreSQL server.",
    );
  }
}

/** The database, as soon as it answers. */
const reachDatabase = ({ config, logger, halt }: AppNeeds): Promise<Database> =>
  patiently(() => openDatabase({ url: config.DATABASE_URL, dataDir: config.DATA_DIR }), {
    mayPass: (error) => error instanceof DatabaseUnreachable && error.mayPass,
    tell: (error, retryInMs) => logger.warn({ cause: causeOf(error), retryInMs }, EVENTS.databaseUnreachable),
    halt,
  });

/** Who the token's bot is. Waiting helps where the network is away, and not where Telegram refuses the token. */
async function introduce(client: ClientOptions, { config, logger, halt }: AppNeeds): Promise<BotUser> {
  const tell = (error: unknown, retryInMs: number): void =>
    logger.warn({ cause: causeOf(error), retryInMs }, EVENTS.unreachable);
  try {
    return await patiently(() => whoAmI(config.BOT_TOKEN, client), {
      mayPass: (error) => !isTokenRefused(error),
      tell,
      halt,
    });
  } catch (error) {
    if (halt?.aborted) throw error;
    if (isTokenRefused(error))
      throw new StartRefused(
        "BOT_TOKEN is refused by the Bot API: it was revoked or mistyped. Get the present one from @BotFather (/mybots, API Token), and check BOT_API_ROOT if you set it.",
      );
    throw new StartRefused(
      `The Bot API at BOT_API_ROOT cannot be reached: ${causeOf(error)}. Check the network, and the address if you changed it.`,
    );
  }
}

interface Made {
  readonly container: Container;
  readonly stores: Stores;
  readonly database: Database;
}

async function set(needs: AppNeeds, made: Made): Promise<App> {
  const { container, database } = made;
  const { lanes, features, jobLoop, dispatch, bot } = container;
  const { logger, translator } = needs;
  await lanes.answers
    .deleteWebhook()
    .catch((error: unknown) => logger.warn({ cause: causeOf(error) }, EVENTS.webhookNotDeleted));
  const housekeeping = createHousekeeping({
    ...made.stores,
    clock: needs.clock,
    tell: (error) => logger.warn({ cause: causeOf(error) }, EVENTS.housekeepingFailed),
  });
  await dispatch.start();
  const running = await runUpdates(needs, made);
  jobLoop.start();
  housekeeping.start();
  publishCommands(lanes.answers, features, translator).catch((error: unknown) =>
    logger.warn({ cause: causeOf(error) }, EVENTS.publishFailed),
  );
  logger.info({ bot: bot.botInfo.username, database: database.engine }, EVENTS.started);
  return {
    container,
    inHand: () => running.inHand() + dispatch.inHand(),
    stop: () => stop(logger, { ...made, running, housekeeping }),
  };
}

/** From the journal to the features: first what an earlier process left, then what comes. */
async function runUpdates(needs: AppNeeds, { container, stores, database }: Made): Promise<Running> {
  const { logger, clock, meter = noMeter } = needs;
  const { bot, lanes, features } = container;
  const { inbox, unitOfWork } = stores;
  const failed = createFailures((failure) => logger.error(failure, EVENTS.updateFailed));
  const isBack = (): Promise<boolean> =>
    database.ping().then(
      () => true,
      () => false,
    );
  const setAside = (updateId: number): void => logger.error({ updateId }, EVENTS.updateSetAside);
  const journal = createJournal({ inbox, clock, meter, isBack, failed, setAside });
  const handle = createConsumer({ bot, unitOfWork, inbox, meter, failed });
  needs.crashing?.(journal.blame);
  await journal.recover(handle);
  const kinds = [...heardKinds(features)].map((kind) => UPDATES_OF[kind]);
  const source = createPolling({
    api: lanes.enforcement,
    allowedUpdates: [...new Set([...ALWAYS, ...kinds])],
    mark: await inbox.mark(),
    tell: listenToPolling(needs),
  });
  return run({ journal, source, handle, failed: needs.failed });
}

/** Commands and buttons are always listened to, and what keeps the memory of rights true. */
const ALWAYS = ["message", "callback_query", "my_chat_member", "chat_member"] as const;

function listenToPolling({ logger, clock, config }: AppNeeds): (notice: PollingNotice) => void {
  const beat = createHeartbeat(config.HEARTBEAT_FILE, clock);
  return (notice) => {
    if (notice.kind === "polled") beat();
    else if (notice.kind === "recovered") logger.info(EVENTS.reachable);
    else if (notice.kind === "conflict") logger.error({ retryInMs: notice.retryInMs }, CONFLICT);
    else logger.warn({ cause: notice.cause, retryInMs: notice.retryInMs }, EVENTS.unreachable);
  };
}

const CONFLICT = "polling.conflict: another process polls with this BOT_TOKEN. Stop one of them; this one waits.";

/** How long the job in hand may take to finish at the stop, in milliseconds. One that does not is a row, and done after the next start. */
const JOB_LIMIT = 7_000;

/** How long after the stop was asked for notices may still leave, in milliseconds. */
const SPEECH_LIMIT = 8_500;

const passing = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

const atMost = (ms: number, work: Promise<void>): Promise<void> => Promise.race([work, passing(ms)]);

interface Standing extends Made {
  readonly running: Running;
  readonly housekeeping: Housekeeping;
}

async function stop(logger: Logger, { running, housekeeping, container, stores, database }: Standing): Promise<void> {
  const speechIsOver = passing(SPEECH_LIMIT);
  const [isDrained] = await Promise.all([
    running.stop(),
    atMost(JOB_LIMIT, container.jobLoop.stop()),
    atMost(JOB_LIMIT, housekeeping.stop()),
  ]);
  await Promise.race([container.dispatch.ended(), speechIsOver]);
  container.dispatch.stop();
  await atMost(JOB_LIMIT, stores.committed());
  await atMost(JOB_LIMIT, stores.inbox.flush().then(stores.sightings.flush).then(stores.inbox.absolve));
  await database.close();
  logger.info({ isDrained }, EVENTS.stopped);
}
