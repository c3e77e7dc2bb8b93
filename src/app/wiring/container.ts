// The composition root: every part is introduced to what it needs, once, here.
import { withTimeout } from "../../async/with-timeout.ts";
import { type MessageRef, placeOf } from "../../core/chat.ts";
import type { Job } from "../../kit/declarations/job.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Platform } from "../../kit/platform.ts";
import type { CaseLog } from "../../kit/ports/cases/case-log.ts";
import type { Moderator } from "../../kit/ports/cases/moderator.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import { createEnforcer } from "../../moderation/acting/enforce.ts";
import { recordNative } from "../../moderation/acting/native-acts.ts";
import { createAlbums } from "../../moderation/inspection/albums.ts";
import { type CachedStatuses, createStatuses } from "../../moderation/inspection/cached-statuses.ts";
import { createInspector, type Inspector } from "../../moderation/inspection/inspect.ts";
import { createRecent } from "../../moderation/inspection/recent.ts";
import { createGroupedNotices } from "../../moderation/notices/grouped-notices.ts";
import { tellLateRefusal } from "../../moderation/notices/late-refusal.ts";
import type { ChangeNotices } from "../../storage/engine/change-notices.ts";
import { isAway } from "../../storage/engine/connection-errors.ts";
import { createDispatch, type Dispatch } from "../../telegram/messages/dispatch.ts";
import { createMessenger, type TelegramMessenger } from "../../telegram/messages/messenger.ts";
import { causeOf } from "../../telegram/outbound/client.ts";
import { type ApiClients, createApiClients } from "../../telegram/outbound/clients.ts";
import { type CommandRetry, createCommandRetry } from "../../telegram/outbound/command-retry.ts";
import { deferActions, kindsOf, targetOf } from "../../telegram/outbound/deferred-actions.ts";
import { createGateway } from "../../telegram/outbound/gateway.ts";
import type { TelegramBot } from "../../telegram/routing/bot.ts";
import { effectiveStatus } from "../../telegram/routing/effective-status.ts";
import { createJobLoop, type JobLoop } from "../job-loop.ts";
import { EVENTS } from "../observability/logger.ts";
import { createUnknownFieldsLog } from "../observability/unknown-fields.ts";
import type { AppContext } from "./app-context.ts";
import { createAuditLog } from "./audit-log.ts";
import { auditedSettings } from "./audited-settings.ts";
import { createDirectory } from "./directory.ts";
import { followedCases } from "./followed-cases.ts";
import { inspectInstallation } from "./installation.ts";
import { createModerationServices } from "./moderation-services.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import { createRouting } from "./routing.ts";

/** The bot with everything it is made of, before it runs. */
export interface Container {
  readonly bot: TelegramBot;
  readonly clients: ApiClients;
  readonly features: readonly Feature[];
  readonly jobLoop: JobLoop;
  readonly dispatch: Dispatch;
  readonly commandRetry: Pick<CommandRetry, "end">;
}

export function createContainer(given: AppContext): Container {
  // The one late binding: the platform refers to the features, which are set up on it.
  const features: Feature[] = [];
  const audit = createAuditLog({ features, settings: given.stores.settings, clock: given.clock });
  const settings = auditedSettings({ stores: given.stores, audit, features, statuses: () => statuses });
  const cases = followedCases({ ...given.stores, clock: given.clock });
  const appContext: AppContext = { ...given, stores: { ...given.stores, settings, cases } };
  const { config, clock, stores, translator, client, me, meter } = appContext;
  const clients = createApiClients({ token: config.BOT_TOKEN, client, meter });
  const preferences = createPreferences({ features, settings, translator, defaultLocale: config.DEFAULT_LOCALE });
  const migrate = (fromId: number, toId: number): Promise<void> => stores.chats.migrate(fromId, toId);
  const powers = createGateway({ api: clients.enforcement, clock, migrate });
  const commandRetry = createCommandRetry(deferActions(powers, stores.outbox), clock);
  const { gateway } = commandRetry;
  const statuses = sharedStatuses(createStatuses({ gateway, clock, botId: me.id }), appContext.notices);
  const jobs = (): readonly Job[] => [...messenger.jobs, ...services.ownJobs, ...features.flatMap((one) => one.jobs)];
  const jobLoop = createLoop(appContext, jobs);
  const messenger = createSpeech(appContext, { clients, gateway, migrate, preferences });
  const dispatch = createOutboxDispatch(appContext, messenger, powers);
  const acting = { ...appContext, gateway, statuses, audit, messenger };
  const services = createModerationServices({ ...acting, features });
  const directory = createDirectory({ seen: stores.seen, gateway, clock });
  const platform: Platform = {
    ...stores,
    ...services,
    gateway,
    audit,
    messenger,
    clock,
    directory,
    features,
    statuses: effectiveStatus(statuses, stores.roles),
    jobs: stores.jobs,
    botId: me.id,
    botUsername: me.username,
    installation: inspectInstallation(appContext),
    noticesFor: preferences.noticesFor,
    owners: config.OWNER_IDS,
    withTimeout,
  };
  for (const one of appContext.featureList) features.push(one.start(platform, stores.statements));
  const bot = createRouting({
    ...appContext,
    features,
    statuses,
    gateway,
    directory,
    messenger,
    inspector: createInspection({ ...appContext, ...services, gateway, statuses, messenger, features, preferences }),
    clients,
    preferences,
    migrate,
    commandRetry,
    changed: (change) => recordNative({ ...stores, ...services }, change),
  });
  return { bot, clients, features, jobLoop, dispatch, commandRetry };
}

interface MessengerParts {
  readonly clients: ApiClients;
  readonly gateway: Gateway;
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  readonly preferences: Preferences;
}

/** Writes messages, in the language of their chat. */
const createSpeech = (
  { stores, clock, translator, me }: AppContext,
  { preferences, ...deps }: MessengerParts,
): TelegramMessenger =>
  createMessenger({
    ...deps,
    ...preferences,
    translator,
    clock,
    outbox: stores.outbox,
    botUsername: me.username,
    sent: notingOwnMessages(stores.seen, clock),
  });

/** What the bot writes into groups is noted like what others write: a purge concerns it, too. */
const notingOwnMessages =
  ({ noteMessage }: Pick<SeenStore, "noteMessage">, { now }: Clock) =>
  (message: MessageRef): void => {
    const { chatId, id } = message;
    if (chatId >= 0) return;
    noteMessage({ chat: { id: chatId }, id, author: undefined, topic: placeOf(message), album: undefined, at: now() });
  };

/** The other end of the outbox. That the database is away is told elsewhere. */
function createOutboxDispatch(
  { stores, clock, meter, logger, notices }: AppContext,
  messenger: TelegramMessenger,
  powers: Gateway,
) {
  return createDispatch({
    outbox: stores.outbox,
    gateway: powers,
    deliver: messenger.deliver,
    clock,
    meter,
    failed: (error) => isAway(error) || logger.warn({ cause: causeOf(error) }, EVENTS.speechFailed),
    refused: async (chatId, act, obstacle) => {
      logger.warn({ chatId, power: act.power, obstacle }, EVENTS.actRefused);
      const target = targetOf(act);
      if (target) await tellLateRefusal({ ...stores, messenger }, { chatId, kinds: kindsOf(act), target, obstacle });
    },
    isShared: notices !== undefined,
  });
}

/** Where processes share the work, all of them forget what one has heard to be different. */
function sharedStatuses(statuses: CachedStatuses, notices: ChangeNotices | undefined): Statuses {
  if (notices === undefined) return statuses;
  notices.onChange(statuses);
  return {
    ...statuses,
    forget: (chatId) => {
      statuses.forget(chatId);
      notices.tell(chatId);
    },
  };
}

interface InspectionParts extends AppContext {
  readonly gateway: Gateway;
  readonly statuses: Statuses;
  readonly moderator: Moderator;
  readonly log: CaseLog;
  readonly messenger: Messenger;
  readonly features: readonly Feature[];
  readonly preferences: Pick<Preferences, "judgesEdits">;
}

/** The straight line from an event to what is done about it. */
function createInspection({
  stores,
  me,
  logger,
  gateway,
  statuses,
  moderator,
  log,
  messenger,
  features,
  preferences: { judgesEdits },
}: InspectionParts): Inspector {
  const { settings, seen } = stores;
  const albums = createAlbums({ gateway, seen });
  const recent = createRecent();
  const { onRollback } = stores.unitOfWork;
  const groupedNotices = createGroupedNotices({ cases: stores.cases, jobs: stores.jobs, messenger, onRollback });
  const enforcer = createEnforcer({ gateway, moderator, messenger, groupedNotices, log, albums, recent, onRollback });
  return createInspector({
    features,
    settings,
    statuses,
    roles: stores.roles,
    recent,
    seen,
    albums,
    enforcer,
    facts: recent,
    botId: me.id,
    unknownFields: createUnknownFieldsLog(logger),
    judgesEdits,
  });
}

function createLoop({ stores, clock, logger, meter }: AppContext, jobs: () => readonly Job[]): JobLoop {
  return createJobLoop({
    store: stores.jobs,
    unitOfWork: stores.unitOfWork,
    clock,
    meter,
    jobs,
    storeFailed: (error) => logger.error({ cause: causeOf(error) }, EVENTS.jobsNotRead),
    failed: ({ id, job }, error, isDropped) =>
      logger.error({ jobId: id, job, cause: causeOf(error) }, isDropped ? EVENTS.jobDropped : EVENTS.jobFailed),
  });
}
