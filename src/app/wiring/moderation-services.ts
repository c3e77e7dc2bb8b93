// What acts on people, and takes it back: the moderator, and what works through it.
import { createCaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import { createModerator } from "../../moderation/acting/moderator.ts";
import { moderationKinds } from "../../moderation/cases/case-kinds.ts";
import { createExpiry } from "../../moderation/cases/expiry.ts";
import { createRecordCase } from "../../moderation/cases/record-case.ts";
import { createChatPermissions } from "../../moderation/permissions/chat-permissions.ts";
import { createUndo } from "../../moderation/undo/undo.ts";
import { createDiagnostics } from "../observability/diagnostics.ts";
import type { AppContext } from "./app-context.ts";
import type { FeatureAuditLog } from "./audit-log.ts";
import { createCaseLog } from "./case-log.ts";

interface ModerationServicesParts extends AppContext {
  readonly messenger: Messenger;
  readonly gateway: Gateway;
  readonly statuses: Statuses;
  readonly audit: FeatureAuditLog;
  readonly features: readonly Feature[];
}

/** The moderator, undo, the permissions of chats, the ends of acts, the record of cases, and the log of all of them. */
export function createModerationServices(parts: ModerationServicesParts) {
  const { stores, logger, meter, translator, me, gateway, statuses, audit, features, messenger } = parts;
  const { cases, roles, memory, jobs, seen, unitOfWork } = stores;
  const caseKinds = createCaseKinds(moderationKinds, ...parts.featureList.map((one) => one.caseKinds));
  const expiry = createExpiry({ cases, gateway });
  const log = createCaseLog({ logger, meter, diagnostics: createDiagnostics(translator), unitOfWork, audit });
  const recordCase = createRecordCase({ caseKinds, cases, log, jobs, endsOf: expiry.of });
  const shared = { gateway, cases, caseKinds, roles, memory, recordCase, features };
  const moderator = createModerator({ ...shared, statuses, audit, botId: me.id });
  const undo = createUndo({ ...shared, messenger, seen });
  const chatPermissions = createChatPermissions({
    ...stores,
    store: stores.layeredPermissions,
    gateway,
    audit,
    messenger,
  });
  const ownJobs = [expiry.job, chatPermissions.job];
  return { chatPermissions, caseKinds, log, recordCase, moderator, undo, ownJobs };
}
