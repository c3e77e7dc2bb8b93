// All stores on one database, introduced to each other.

import type { PurgeMarkStore } from "../features/purge/ports.ts";
import type { WarningStore } from "../features/warns/ports.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { JobStore } from "../kit/ports/jobs.ts";
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import { createCaseStore } from "./case-store.ts";
import { createChatStore } from "./chat-store.ts";
import type { Database } from "./database.ts";
import { createJobStore } from "./job-store.ts";
import { createPurgeMarkStore } from "./purge-mark-store.ts";
import { type CachedSettings, createSettingsStore } from "./settings-store.ts";
import { type BufferedSightings, createSightings } from "./sightings.ts";
import { createStateStore, type ExpiringStates } from "./state-store.ts";
import type { Tell } from "./tell.ts";
import { createUnitOfWork } from "./unit-of-work.ts";
import { createWarningStore } from "./warning-store.ts";

/** What the stores need. */
export interface StoresParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly tell: Tell;
}

/** Everything the bot keeps. */
export interface Stores {
  readonly chats: ChatStore;
  readonly settings: CachedSettings;
  readonly sightings: BufferedSightings;
  readonly cases: CaseStore;
  readonly jobs: JobStore;
  readonly states: ExpiringStates;
  readonly warnings: WarningStore;
  readonly purgeMarks: PurgeMarkStore;
  readonly unitOfWork: UnitOfWork;
}

/** Makes all stores. */
export function createStores({ database, clock, tell }: StoresParts): Stores {
  const settings = createSettingsStore({ database, clock, tell });
  const chats = createChatStore({
    database,
    clock,
    onMigrated: (fromId, toId) => {
      settings.forget(fromId);
      settings.forget(toId);
    },
  });
  const sightings = createSightings({ database, chats, clock });
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
    cases: createCaseStore(database),
    jobs: createJobStore(database),
    states: createStateStore(database, clock),
    warnings: createWarningStore(database),
    purgeMarks: createPurgeMarkStore(database),
    unitOfWork: createUnitOfWork(sightings, tell),
  };
}
