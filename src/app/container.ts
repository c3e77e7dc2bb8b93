// The composition root: every part is introduced to what it needs, once, here.
import { type MessageRef, placeOf } from "../core/chat.ts";
import type { Feature } from "../kit/feature.ts";
import type { Job } from "../kit/job.ts";
import type { Platform } from "../kit/platform.ts";
import type { CaseLog } from "../kit/ports/case-log.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Moderator } from "../kit/ports/moderator.ts";
import type { Sightings } from "../kit/ports/sightings.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { Voice } from "../kit/ports/voice.ts";
import { createAlbums } from "../moderation/albums.ts";
import { createEnforcer } from "../moderation/enforce.ts";
import { createInspector, type Inspector } from "../moderation/inspect.ts";
import { tellLateRefusal } from "../moderation/late-refusal.ts";
import { recordNative } from "../moderation/native-acts.ts";
import { createRecent } from "../moderation/recent.ts";
import { createStandings, type RememberedStandings } from "../moderation/standings.ts";
import { createWaves } from "../moderation/waves.ts";
import type { ChangeNotices } from "../storage/engine/change-notices.ts";
import { isAway } from "../storage/engine/connection-errors.ts";
import type { TelegramBot } from "../telegram/bot.ts";
import { causeOf } from "../telegram/client.ts";
import { type CommandRetry, createCommandRetry } from "../telegram/command-retry.ts";
import { deferring, kindsOf, targetOf } from "../telegram/deferral.ts";
import { createDispatch, type Dispatch } from "../telegram/dispatch.ts";
import { effectiveStandings } from "../telegram/effective-standings.ts";
import { createGateway } from "../telegram/gateway.ts";
import { createLanes, type Lanes } from "../telegram/outbound.ts";
import { createVoice, type SpeakingVoice } from "../telegram/voice.ts";
import { createDirectory } from "./directory.ts";
import { followedCases } from "./followed-cases.ts";
import { inspectInstallation } from "./installation.ts";
import { createJobLoop, type JobLoop } from "./job-loop.ts";
import { EVENTS } from "./logger.ts";
import { createModerationServices } from "./moderation-services.ts";
import { createPreferences, type Preferences } from "./preferences.ts";
import { createRecords } from "./records.ts";
import { createRouting } from "./routing.ts";
import type { Surroundings } from "./surroundings.ts";
import { toldSettings } from "./told-settings.ts";

/** The bot with everything it is made of, before it runs. */
export interface Container {
  readonly bot: TelegramBot;
  readonly lanes: Lanes;
  readonly features: readonly Feature[];
  readonly jobLoop: JobLoop;
  readonly dispatch: Dispatch;
  readonly commandRetry: Pick<CommandRetry, "end">;
}

export function createContainer(given: Surroundings): Container {
  // The one late binding: the platform refers to the features, which are set up on it.
  const features: Feature[] = [];
  const records = createRecords({ features, settings: given.stores.settings, clock: given.clock });
  const settings = toldSettings({ stores: given.stores, records, features, standings: () => standings });
  const cases = followedCases({ ...given.stores, clock: given.clock });
  const surroundings: Surroundings = { ...given, stores: { ...given.stores, settings, cases } };
  const { config, clock, stores, translator, client, me, meter } = surroundings;
  const lanes = createLanes({ token: config.BOT_TOKEN, client, meter });
  const preferences = createPreferences({ features, settings, translator, defaultLocale: config.DEFAULT_LOCALE });
  const migrate = (fromId: number, toId: number): Promise<void> => stores.chats.migrate(fromId, toId);
  const powers = createGateway({ api: lanes.enforcement, clock, migrate });
  const commandRetry = createCommandRetry(deferring(powers, stores.outbox), clock);
  const { gateway } = commandRetry;
  const standings = toldToOthers(createStandings({ gateway, clock, botId: me.id }), surroundings.notices);
  const jobs = (): readonly Job[] => [...voice.jobs, services.expiry.job, ...features.flatMap((one) => one.jobs)];
  const jobLoop = createLoop(surroundings, jobs);
  const voice = createSpeech(surroundings, { lanes, gateway, migrate, preferences });
  const dispatch = createOutlet(surroundings, voice, powers);
  const acting = { ...surroundings, gateway, standings, records, voice };
  const services = createModerationServices({ ...acting, features });
  const directory = createDirectory({ sightings: stores.sightings, gateway, clock });
  const platform: Platform = {
    ...stores,
    ...services,
    gateway,
    records,
    voice,
    clock,
    directory,
    features,
    standings: effectiveStandings(standings, stores.roles),
    scheduler: stores.jobs,
    botId: me.id,
    botUsername: me.username,
    installation: inspectInstallation(surroundings),
    noticesFor: preferences.noticesFor,
    owners: config.OWNER_IDS,
  };
  for (const one of surroundings.featureList) features.push(one.start(platform, stores.statements));
  const bot = createRouting({
    ...surroundings,
    features,
    standings,
    gateway,
    directory,
    voice,
    inspector: createLine({ ...surroundings, ...services, gateway, standings, voice, features }),
    lanes,
    preferences,
    migrate,
    commandRetry,
    changed: (change) => recordNative({ ...stores, ...services }, change),
  });
  return { bot, lanes, features, jobLoop, dispatch, commandRetry };
}

interface SpeechNeeds {
  readonly lanes: Lanes;
  readonly gateway: Gateway;
  readonly migrate: (fromId: number, toId: number) => Promise<void>;
  readonly preferences: Preferences;
}

/** Writes messages, in the language of their chat. */
const createSpeech = (
  { stores, clock, translator, me }: Surroundings,
  { preferences, ...needs }: SpeechNeeds,
): SpeakingVoice =>
  createVoice({
    ...needs,
    ...preferences,
    translator,
    clock,
    outbox: stores.outbox,
    botUsername: me.username,
    sent: notingOwn(stores.sightings, clock),
  });

/** What the bot writes into groups is noted like what others write: a purge concerns it, too. */
const notingOwn =
  ({ noteMessage }: Pick<Sightings, "noteMessage">, { now }: Clock) =>
  (message: MessageRef): void => {
    const { chatId, id } = message;
    if (chatId >= 0) return;
    noteMessage({ chat: { id: chatId }, id, author: undefined, topic: placeOf(message), album: undefined, at: now() });
  };

/** The other end of the outbox. That the database is away is told elsewhere. */
function createOutlet({ stores, clock, meter, logger, notices }: Surroundings, voice: SpeakingVoice, powers: Gateway) {
  return createDispatch({
    outbox: stores.outbox,
    gateway: powers,
    deliver: voice.deliver,
    clock,
    meter,
    failed: (error) => isAway(error) || logger.warn({ cause: causeOf(error) }, EVENTS.speechFailed),
    refused: async (chatId, act, obstacle) => {
      logger.warn({ chatId, power: act.power, obstacle }, EVENTS.actRefused);
      const target = targetOf(act);
      if (target) await tellLateRefusal({ ...stores, voice }, { chatId, kinds: kindsOf(act), target, obstacle });
    },
    isShared: notices !== undefined,
  });
}

/** Where processes share the work, all of them forget what one has heard to be different. */
function toldToOthers(standings: RememberedStandings, notices: ChangeNotices | undefined): Standings {
  if (notices === undefined) return standings;
  notices.onChange(standings);
  return {
    ...standings,
    forget: (chatId) => {
      standings.forget(chatId);
      notices.tell(chatId);
    },
  };
}

interface LineNeeds extends Surroundings {
  readonly gateway: Gateway;
  readonly standings: Standings;
  readonly moderator: Moderator;
  readonly log: CaseLog;
  readonly voice: Voice;
  readonly features: readonly Feature[];
}

/** The straight line from an event to what is done about it. */
function createLine({ stores, me, gateway, standings, moderator, log, voice, features }: LineNeeds): Inspector {
  const { settings, sightings } = stores;
  const albums = createAlbums({ gateway, sightings });
  const recent = createRecent();
  const { otherwise } = stores.unitOfWork;
  const waves = createWaves({ cases: stores.cases, scheduler: stores.jobs, voice, otherwise });
  const enforcer = createEnforcer({ gateway, moderator, voice, waves, log, albums, recent, otherwise });
  return createInspector({
    features,
    settings,
    standings,
    roles: stores.roles,
    recent,
    sightings,
    albums,
    enforcer,
    facts: recent,
    botId: me.id,
  });
}

function createLoop({ stores, clock, logger, meter }: Surroundings, jobs: () => readonly Job[]): JobLoop {
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
