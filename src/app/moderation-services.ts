// What acts on people, and takes it back: the moderator, and what works through it.
import { createCaseKinds } from "../kit/case-kinds.ts";
import type { Feature } from "../kit/feature.ts";
import type { Gateway } from "../kit/ports/gateway.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { Voice } from "../kit/ports/voice.ts";
import { moderationKinds } from "../moderation/case-kinds.ts";
import { createExpiry } from "../moderation/expiry.ts";
import { createModerator } from "../moderation/moderator.ts";
import { createRecordCase } from "../moderation/record-case.ts";
import { createUndo } from "../moderation/undo.ts";
import { createCaseLog } from "./case-log.ts";
import type { FeatureRecords } from "./records.ts";
import type { Surroundings } from "./surroundings.ts";
import { createWitness } from "./witness.ts";

interface ModerationServicesParts extends Surroundings {
  readonly voice: Voice;
  readonly gateway: Gateway;
  readonly standings: Standings;
  readonly records: FeatureRecords;
  readonly features: readonly Feature[];
}

/** The moderator, undo, the ends of acts, the record of cases, and the log of all of them. */
export function createModerationServices(parts: ModerationServicesParts) {
  const { stores, logger, meter, translator, me, gateway, standings, records, features, voice } = parts;
  const { cases, roles, memory, jobs: scheduler, sightings, unitOfWork } = stores;
  const caseKinds = createCaseKinds(moderationKinds, ...parts.featureList.map((one) => one.caseKinds));
  const expiry = createExpiry({ cases, gateway });
  const log = createCaseLog({ logger, meter, witness: createWitness(translator), unitOfWork, records });
  const recordCase = createRecordCase({ caseKinds, cases, log, scheduler, endsOf: expiry.of });
  const shared = { gateway, cases, caseKinds, roles, memory, recordCase, features };
  const moderator = createModerator({ ...shared, standings, records, botId: me.id });
  const undo = createUndo({ ...shared, voice, sightings });
  return { caseKinds, expiry, log, recordCase, moderator, undo };
}
