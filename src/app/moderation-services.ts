// What acts on people, and takes it back: the moderator, and what works through it.
import { type WarnSettings, warnSettings } from "../features/warns/settings.ts";
import { createWarner } from "../features/warns/warner.ts";
import type { Feature } from "../kit/feature.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Moderator } from "../kit/ports/moderator.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { Voice } from "../kit/ports/voice.ts";
import type { Warner } from "../kit/ports/warner.ts";
import { createExpiry } from "../moderation/expiry.ts";
import { createModerator } from "../moderation/moderator.ts";
import { createUndo } from "../moderation/undo.ts";
import { createCaseLog } from "./case-log.ts";
import type { FeatureRecords } from "./records.ts";
import type { Surroundings } from "./surroundings.ts";
import { createWitness } from "./witness.ts";

interface ModerationServicesNeeds extends Surroundings {
  readonly voice: Voice;
  readonly gateway: Gateway;
  readonly standings: Standings;
  readonly records: FeatureRecords;
  /** Asked at the time of an undo: features act through these services. */
  readonly features: () => readonly Feature[];
}

/** The moderator, the warner, undo, the ends of acts, and the log that all of them write. */
export function createModerationServices(needs: ModerationServicesNeeds) {
  const { stores, logger, meter, translator, me, gateway, standings, records, features } = needs;
  const expiry = createExpiry({ cases: stores.cases, gateway });
  const { unitOfWork, memory, jobs: scheduler } = stores;
  const log = createCaseLog({ logger, meter, witness: createWitness(translator), unitOfWork, records });
  const moderator: Moderator = createModerator({
    gateway,
    standings,
    scheduler,
    log,
    memory,
    records,
    cases: stores.cases,
    botId: me.id,
    roles: stores.roles,
    endsOf: expiry.of,
    warner: (): Warner => warner,
  });
  const settingsOf = async (chatId: number): Promise<WarnSettings> =>
    warnSettings.parse(await stores.settings.of(chatId, { id: "warns", settings: warnSettings }));
  const warner = createWarner({ ...stores, moderator, log, settingsOf, records, remove: gateway.remove });
  const reversals = () => features().flatMap((feature) => feature.reversals);
  const undo = createUndo({
    ...stores,
    gateway,
    log,
    memory,
    scheduler,
    voice: needs.voice,
    endsOf: expiry.of,
    reversals,
  });
  return { expiry, log, moderator, warner, undo };
}
