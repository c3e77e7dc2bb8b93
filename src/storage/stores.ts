// All stores on one database.
import type { PurgeMarkStore } from "../features/purge/ports.ts";
import type { WarningStore } from "../features/warns/ports.ts";
import type { CaseStore } from "../kit/ports/cases.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { JobStore } from "../kit/ports/jobs.ts";
import type { Settings } from "../kit/ports/settings.ts";
import type { StateStore } from "../kit/ports/states.ts";
import type { UnitOfWork } from "../kit/ports/unit-of-work.ts";
import { createCaseStore } from "./case-store.ts";
import { createChatStore } from "./chat-store.ts";
import type { Database } from "./database.ts";
import { createJobStore } from "./job-store.ts";
import { createPurgeMarkStore } from "./purge-mark-store.ts";
import { createSettingsStore, type FellBack } from "./settings-store.ts";
import { createSightings, type SightingStore } from "./sightings.ts";
import { createStateStore } from "./state-store.ts";
import { createUnitOfWork } from "./unit-of-work.ts";
import { createWarningStore } from "./warning-store.ts";

export interface Stores {
  readonly settings: Settings;
  readonly sightings: SightingStore;
  readonly chats: ChatStore;
  readonly cases: CaseStore;
  readonly jobs: JobStore;
  readonly states: StateStore;
  readonly warnings: WarningStore;
  readonly purgeMarks: PurgeMarkStore;
  readonly unitOfWork: UnitOfWork;
}

export interface StoreNeeds {
  readonly database: Database;
  readonly clock: Clock;
  readonly fellBack: FellBack;
  readonly flushFailed: (error: unknown) => void;
}

export function createStores({ database, clock, fellBack, flushFailed }: StoreNeeds): Stores {
  const db = database.client;
  const settings = createSettingsStore(db, fellBack);
  const sightings = createSightings(db);
  const moved = (...chatIds: readonly number[]): void => {
    for (const chatId of chatIds) settings.forget(chatId);
  };
  return {
    settings,
    sightings,
    chats: createChatStore(db, moved),
    cases: createCaseStore(db),
    jobs: createJobStore(db),
    states: createStateStore(db, clock),
    warnings: createWarningStore(db),
    purgeMarks: createPurgeMarkStore(db),
    unitOfWork: createUnitOfWork({ sightings, failed: flushFailed }),
  };
}
