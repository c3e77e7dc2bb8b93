// Start and stop: what has to be there first, and what must be finished last.
import { join } from "node:path";
import type { Logger } from "pino";
import { sleep } from "../async/sleep.ts";
import { withTimeout } from "../async/with-timeout.ts";
import { features as allFeatures } from "../features/index.ts";
import type { Translator } from "../i18n/translator.ts";
import { tablesOf } from "../kit/declarations/tables.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Tracer } from "../kit/ports/delivery/tracer.ts";
import { type Database, openDatabase } from "../storage/engine/database.ts";
import { DatabaseUnreachable } from "../storage/engine/errors.ts";
import { migrate } from "../storage/engine/migrate.ts";
import type { Tell } from "../storage/engine/tell.ts";
import { createStores, type Stores } from "../storage/stores.ts";
import {
  type BotUser,
  type ClientOptions,
  causeOf,
  clientOptions,
  isTokenRefused,
  whoAmI,
} from "../telegram/outbound/client.ts";
import { publishCommands } from "../telegram/routing/command-lists.ts";
import type { Running } from "../telegram/updates/runner.ts";
import { type Backups, backupFolder, createBackups } from "./backups.ts";
import { type Cluster, openCluster, untilLeading } from "./cluster.ts";
import type { Config } from "./environment/config.ts";
import { prepareDataDirectories } from "./environment/data-directories.ts";
import { createHousekeeping, type Housekeeping } from "./housekeeping.ts";
import { startIntake } from "./intake.ts";
import { EVENTS } from "./observability/logger.ts";
import { type Observation, observe } from "./observability/observation.ts";
import { openTracing } from "./observability/tracing.ts";
import { retryAtStart } from "./start-retry.ts";
import { type Container, createContainer } from "./wiring/container.ts";

export interface AppDeps {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly translator: Translator;
  /** Those of the list, unless told otherwise. */
  readonly featureList?: typeof allFeatures;
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
  /** Whether nothing is in progress: no update, no message on its way, no job that is due. */
  readonly isAtRest: () => boolean;
  /** Takes no new updates, finishes those in progress, writes what is buffered, closes the database. */
  readonly stop: () => Promise<void>;
}

/** The bot cannot start; the message is one sentence with the cause and the remedy. */
export class StartRefused extends Error {}

/** Starts the bot, from an opened database on where one is given. */
export async function startApp(deps: AppDeps, given?: Database): Promise<App> {
  prepareDataDirectories(deps.config);
  const observation = await observe(deps.config);
  const { tracer, traced, close } = await openTracing(deps.config);
  const seen = { observation, tracer, endTracing: close, fetch: traced(deps.fetch) };
  try {
    return await startObserved({ ...deps, ...seen, usesGivenDatabase: given !== undefined }, given);
  } catch (error) {
    await observation.close();
    throw error;
  }
}

interface ObservedDeps extends AppDeps {
  readonly observation: Observation;
  readonly tracer: Tracer;
  readonly endTracing: () => Promise<void>;
  /** The database was opened elsewhere, and is looked after there. */
  readonly usesGivenDatabase: boolean;
}

async function startObserved(deps: ObservedDeps, given?: Database): Promise<App> {
  const { config, clock, logger, halt } = deps;
  const { meter, readiness } = deps.observation;
  const client = clientOptions(config.BOT_API_ROOT, deps.fetch);
  const database = given ?? (await reachDatabase(deps));
  readiness.askDatabase(database.ping);
  try {
    tellOfDatabase(deps, database, await migrate(database));
    halt?.throwIfAborted();
    const me = await configureBot(client, deps);
    halt?.throwIfAborted();
    const tell: Tell = {
      warn: (event, { error, ...details }) =>
        logger.warn({ ...details, ...(error ? { cause: causeOf(error) } : {}) }, event),
    };
    const cluster = await openCluster(deps, database);
    const shared = cluster.notices && { notices: cluster.notices };
    const overflowPath = overflowPathOf(config, database);
    const { featureList = allFeatures } = deps;
    const tables = tablesOf(featureList);
    const stores = createStores({ database, clock, meter, tell, overflowPath, tables, ...shared });
    const container = createContainer({ ...deps, featureList, client, database, me, meter, stores, ...shared });
    return await startParts(deps, { container, stores, database, cluster });
  } catch (error) {
    if (!given) await database.close();
    throw error;
  }
}

/** A database of another process may be away; the embedded one cannot be. */
const overflowPathOf = ({ DATA_DIR }: Config, { engine }: Database): string | undefined =>
  engine === "postgresql" ? join(DATA_DIR, "waiting-updates.jsonl") : undefined;

function tellOfDatabase({ logger, config }: AppDeps, { engine }: Database, migrated: readonly string[]): void {
  if (migrated.length > 0) logger.info({ migrations: migrated }, EVENTS.migrated);
  if (engine === "embedded") {
    logger.warn(
      `storage.embedded: the built-in database is the small mode: about 1 GB of memory, and a power loss can destroy it. Every hour it is copied to ${backupFolder(config)}, where the last seven copies stay; moderato restore brings one back. For large groups set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** The database, as soon as it answers. */
const reachDatabase = ({ config, logger, halt }: AppDeps): Promise<Database> =>
  retryAtStart(() => openDatabase({ url: config.DATABASE_URL, dataDir: config.DATA_DIR }), {
    mayPass: (error) => error instanceof DatabaseUnreachable && error.mayPass,
    tell: (error, retryInMs) => logger.warn({ cause: causeOf(error), retryInMs }, EVENTS.databaseUnreachable),
    halt,
  });

/** Who the token's bot is. Waiting helps where the network is away, and not where Telegram refuses the token. */
async function configureBot(client: ClientOptions, { config, logger, halt }: AppDeps): Promise<BotUser> {
  const tell = (error: unknown, retryInMs: number): void =>
    logger.warn({ cause: causeOf(error), retryInMs }, EVENTS.unreachable);
  try {
    return await retryAtStart(() => whoAmI(config.BOT_TOKEN, client), {
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

interface StartedParts {
  readonly container: Container;
  readonly stores: Stores;
  readonly database: Database;
  readonly cluster: Cluster;
}

async function startParts(deps: ObservedDeps, made: StartedParts): Promise<App> {
  const { container, database } = made;
  const { clients, features, jobLoop, dispatch, bot } = container;
  const { logger, translator } = deps;
  const housekeeping = createHousekeeping({
    ...made.stores,
    clock: deps.clock,
    tell: (error) => logger.warn({ cause: causeOf(error) }, EVENTS.housekeepingFailed),
  });
  const backups = createBackups({ ...deps, database, meter: deps.observation.meter });
  if (database.engine === "embedded" && !deps.usesGivenDatabase) backups.start();
  if (!made.cluster.queue) await untilLeading(deps, made.cluster, deps.halt);
  await dispatch.start();
  const running = await startIntake({ ...deps, ...made });
  jobLoop.start();
  housekeeping.start();
  publishCommands(clients.answers, features, translator).catch((error: unknown) =>
    logger.warn({ cause: causeOf(error) }, EVENTS.publishFailed),
  );
  logger.info({ bot: bot.botInfo.username, database: database.engine }, EVENTS.started);
  return {
    container,
    isAtRest: () => running.inHand() === 0 && dispatch.inHand() === 0 && jobLoop.isAtRest(),
    stop: () => stop(deps, { ...made, running, housekeeping, backups }),
  };
}

/** How long the job in progress may take to finish at the stop, in milliseconds. One that does not is a row, and done after the next start. */
const JOB_LIMIT = 7_000;

/** How long after the stop was asked for notices may still leave, in milliseconds. */
const SPEECH_LIMIT = 8_500;

interface RunningApp extends StartedParts {
  readonly running: Running;
  readonly housekeeping: Housekeeping;
  readonly backups: Backups;
}

async function stop({ logger, observation, endTracing }: ObservedDeps, app: RunningApp): Promise<void> {
  const { running, housekeeping, backups, container, stores, database, cluster } = app;
  observation.readiness.leave();
  container.commandRetry.end();
  const speechIsOver = sleep(SPEECH_LIMIT, { ref: false });
  const [isDrained] = await Promise.all([
    running.stop(),
    withTimeout(JOB_LIMIT, container.jobLoop.stop()),
    withTimeout(JOB_LIMIT, housekeeping.stop()),
    withTimeout(JOB_LIMIT, backups.stop()),
  ]);
  await Promise.race([container.dispatch.ended(), speechIsOver]);
  container.dispatch.stop();
  await withTimeout(JOB_LIMIT, stores.committed());
  await withTimeout(JOB_LIMIT, stores.inbox.flush().then(stores.seen.flush).then(stores.inbox.absolve));
  await cluster.close();
  await database.close();
  await Promise.all([observation.close(), endTracing()]);
  logger.info({ isDrained }, EVENTS.stopped);
}
