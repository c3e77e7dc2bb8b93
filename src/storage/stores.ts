// All stores on one database, introduced to each other.

import type { AppealStore } from "../features/appeals/ports.ts";
import type { LogPostStore } from "../features/log/ports.ts";
import type { PurgeMarkStore } from "../features/purge/ports.ts";
import type { ReportStore } from "../features/reports/ports.ts";
import type { WarningStore } from "../features/warns/ports.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { DeliveryRecords, Inbox } from "../kit/ports/inbox.ts";
import type { JobStore } from "../kit/ports/jobs.ts";
import type { Meter } from "../kit/ports/meter.ts";
import type { Outbox } from "../kit/ports/outbox.ts";
import type { Roles } from "../kit/ports/roles.ts";
import { noSpill, type Spill } from "../kit/ports/spill.ts";
import type { Memory, UnitOfWork } from "../kit/ports/unit-of-work.ts";
import { createAppealStore } from "./appeal-store.ts";
import { createCaseMessageStore, type ExpiringCaseMessages } from "./case-message-store.ts";
import { createCaseStore } from "./case-store.ts";
import { type ChangeNotices, noNotices } from "./change-notices.ts";
import { createChatStore } from "./chat-store.ts";
import { type Committer, createCommitter } from "./commit.ts";
import type { Database } from "./database.ts";
import { createDeliveryRecords } from "./delivery-records.ts";
import { createInbox } from "./inbox.ts";
import { createJobStore } from "./job-store.ts";
import { createLogPostStore } from "./log-post-store.ts";
import { createMemory } from "./memory.ts";
import { createOutbox } from "./outbox.ts";
import { createPurgeMarkStore } from "./purge-mark-store.ts";
import { createReportStore } from "./report-store.ts";
import { createRoleStore } from "./role-store.ts";
import { type CachedSettings, createSettingsStore } from "./settings-store.ts";
import { type BufferedSightings, createSightings } from "./sightings.ts";
import { createSpill } from "./spill.ts";
import { createStateStore, type ExpiringStates } from "./state-store.ts";
import type { Tell } from "./tell.ts";
import { createUnitOfWork } from "./unit-of-work.ts";
import { createWarningStore } from "./warning-store.ts";
import { createWriter, type Writer } from "./writer.ts";

/** What the stores need. */
export interface StoresParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly tell: Tell;
  readonly meter: Meter;
  /** The file for updates that arrive while the database is away; absent, they wait with Telegram. */
  readonly spillPath?: string | undefined;
  /** How other processes on the same database are told of changes; absent, this one is alone. */
  readonly notices?: ChangeNotices;
}

/** Everything the bot keeps. */
export interface Stores {
  readonly chats: ChatStore;
  readonly settings: CachedSettings;
  readonly sightings: BufferedSightings;
  readonly cases: CaseStore;
  readonly caseMessages: ExpiringCaseMessages;
  readonly jobs: JobStore;
  readonly states: ExpiringStates;
  readonly warnings: WarningStore;
  readonly purgeMarks: PurgeMarkStore;
  readonly logPosts: LogPostStore;
  readonly appeals: AppealStore;
  readonly reports: ReportStore;
  readonly roles: Roles;
  readonly unitOfWork: UnitOfWork;
  readonly memory: Memory;
  readonly inbox: Inbox;
  readonly spill: Spill;
  readonly deliveries: DeliveryRecords;
  readonly outbox: Outbox;
  /** Resolves when every commit that was begun is done. */
  readonly committed: Committer["idle"];
}

/** Makes all stores. */
export function createStores({ database, clock, tell, meter, spillPath, notices = noNotices }: StoresParts): Stores {
  const committer = createCommitter({ database, tell, took: (seconds) => meter.time("commit_seconds", seconds) });
  const writer = createWriter(committer);
  const settings = createSettingsStore({ database, writer, clock, tell, notices });
  const roles = createRoleStore({ database, writer, clock, notices });
  const chats = createChatStore({
    database,
    clock,
    onMigrated: (fromId, toId) => {
      for (const chatId of [fromId, toId]) {
        settings.forget(chatId);
        roles.forget(chatId);
        notices.tell(chatId);
      }
    },
  });
  for (const forgetful of [settings, chats, roles]) notices.onChange(forgetful);
  const sightings = createSightings({ database, chats, clock });
  const failed = (error: unknown): void => tell.warn("inbox.not-acknowledged", { error });
  const inbox = createInbox({ database, before: sightings.flush, failed });
  const jobs = createJobStore(database, writer);
  const spill = spillPath === undefined ? noSpill : createSpill(spillPath, tell);
  return {
    chats: {
      ...chats,
      groupsOf: async (memberId, limit) => {
        await sightings.flush();
        return chats.groupsOf(memberId, limit);
      },
    },
    settings,
    sightings,
    cases: createCaseStore(database, writer),
    caseMessages: createCaseMessageStore(database, writer),
    jobs,
    states: createStateStore(database, { clock, writer }),
    warnings: createWarningStore(database, writer),
    ...createDialogueStores(database, writer),
    roles,
    unitOfWork: createUnitOfWork({ committer, acknowledge: inbox.done, writer }),
    memory: createMemory({ database, inbox, spill }),
    inbox,
    spill,
    deliveries: createDeliveryRecords(database),
    outbox: createOutbox({ database, writer, clock, isShared: notices !== noNotices, booked: jobs.booked }),
    committed: committer.idle,
  };
}

/** What members, admins and the log tell each other, and the marks that admins set in between. */
const createDialogueStores = (
  database: Database,
  writer: Writer,
): Pick<Stores, "purgeMarks" | "logPosts" | "appeals" | "reports"> => ({
  purgeMarks: createPurgeMarkStore(database, writer),
  logPosts: createLogPostStore(database, writer),
  appeals: createAppealStore(database, writer),
  reports: createReportStore(database, writer),
});
