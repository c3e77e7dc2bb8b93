// All stores on one database, introduced to each other.

import type { Tables } from "../kit/declarations/tables.ts";
import type { CaseStore } from "../kit/ports/cases/cases.ts";
import type { ChatPermissionStore } from "../kit/ports/chat-permissions.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import type { Clock } from "../kit/ports/clock.ts";
import type { DeliveryRecords, Inbox } from "../kit/ports/delivery/inbox.ts";
import type { Meter } from "../kit/ports/delivery/meter.ts";
import type { Outbox } from "../kit/ports/delivery/outbox.ts";
import { noOverflowFile, type OverflowFile } from "../kit/ports/delivery/overflow-file.ts";
import type { JobStore } from "../kit/ports/jobs.ts";
import type { Roles } from "../kit/ports/people/roles.ts";
import type { Memory, UnitOfWork } from "../kit/ports/unit-of-work.ts";
import { type ChangeNotices, noNotices } from "./engine/change-notices.ts";
import type { Database } from "./engine/database.ts";
import type { Tell } from "./engine/tell.ts";
import { createCaseMessageStore, type ExpiringCaseMessages } from "./records/case-message-store.ts";
import { createCaseStore } from "./records/case-store.ts";
import { createChatPermissionStore } from "./records/chat-permission-store.ts";
import { createChatStore } from "./records/chat-store.ts";
import { createJobStore } from "./records/job-store.ts";
import { createRoleStore } from "./records/role-store.ts";
import { type BufferedSeenStore, createSeenStore } from "./records/seen.ts";
import { type CachedSettings, createSettingsStore } from "./records/settings-store.ts";
import { createStateStore, type ExpiringStates } from "./records/state-store.ts";
import { recordTables } from "./records/tables.ts";
import { type Committer, createCommitter } from "./unit-of-work/commit.ts";
import { createDeliveryRecords } from "./unit-of-work/delivery-records.ts";
import { createInbox } from "./unit-of-work/inbox.ts";
import { createMemory } from "./unit-of-work/memory.ts";
import { createOutbox } from "./unit-of-work/outbox.ts";
import { createOverflowFile } from "./unit-of-work/overflow-file.ts";
import type { ChatMemory, Statements } from "./unit-of-work/statements.ts";
import { createUnitOfWork } from "./unit-of-work/unit-of-work.ts";
import { createWriter, type Writer } from "./unit-of-work/writer.ts";

/** What the stores need. */
export interface StoresParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly tell: Tell;
  readonly meter: Meter;
  /** The file for updates that arrive while the database is away; absent, they wait with Telegram. */
  readonly overflowPath?: string | undefined;
  /** The tables of features. */
  readonly tables: Tables;
  /** How other processes on the same database are told of changes; absent, this one is alone. */
  readonly notices?: ChangeNotices;
}

/** Everything the bot keeps. */
export interface Stores {
  readonly chats: ChatStore;
  readonly settings: CachedSettings;
  readonly seen: BufferedSeenStore;
  readonly cases: CaseStore;
  readonly caseMessages: ExpiringCaseMessages;
  readonly layeredPermissions: ChatPermissionStore;
  readonly jobs: JobStore;
  readonly states: ExpiringStates;
  readonly roles: Roles;
  readonly unitOfWork: UnitOfWork;
  readonly memory: Memory;
  readonly inbox: Inbox;
  readonly overflowFile: OverflowFile;
  readonly deliveries: DeliveryRecords;
  readonly outbox: Outbox;
  /** What the stores of features read and write with. */
  readonly statements: Statements;
  /** Resolves when every commit that was begun is done. */
  readonly committed: Committer["idle"];
}

/** Makes all stores but those of features. */
export function createStores(parts: StoresParts): Stores {
  const { database, clock, tell, meter, overflowPath, notices = noNotices } = parts;
  const committer = createCommitter({ database, tell, took: (seconds) => meter.time("commit_seconds", seconds) });
  const writer = createWriter(committer);
  const memories: ChatMemory[] = [];
  const known = createKnownStores(parts, writer, memories);
  const { seen } = known;
  const failed = (error: unknown): void => tell.warn("inbox.not-acknowledged", { error });
  const inbox = createInbox({ database, before: seen.flush, failed });
  const jobs = createJobStore(database, writer);
  const overflowFile = overflowPath === undefined ? noOverflowFile : createOverflowFile(overflowPath, tell);
  return {
    ...known,
    cases: createCaseStore(database, writer),
    caseMessages: createCaseMessageStore(database, writer),
    layeredPermissions: createChatPermissionStore(database, writer),
    jobs,
    states: createStateStore(database, { clock, writer }),
    unitOfWork: createUnitOfWork({ committer, acknowledge: inbox.done, writer }),
    memory: createMemory({ database, inbox, overflowFile }),
    inbox,
    overflowFile,
    deliveries: createDeliveryRecords(database),
    outbox: createOutbox({ database, writer, clock, isShared: notices !== noNotices, booked: jobs.booked }),
    statements: { client: database.client, write: writer.write, remember: remembering(parts, writer, memories) },
    committed: committer.idle,
  };
}

/** Those that remember what they have read: each forgets what others change. */
function createKnownStores(
  { database, clock, tell, tables, notices = noNotices }: StoresParts,
  writer: Writer,
  memories: readonly ChatMemory[],
): Pick<Stores, "chats" | "settings" | "roles" | "seen"> {
  const settings = createSettingsStore({ database, writer, clock, tell, notices });
  const roles = createRoleStore({ database, writer, clock, notices });
  const chats = createChatStore({
    database,
    clock,
    tables: { ...recordTables, ...tables },
    onMigrated: (fromId, toId) => {
      for (const chatId of [fromId, toId]) {
        settings.forget(chatId);
        roles.forget(chatId);
        for (const memory of memories) memory.forget(chatId);
        notices.tell(chatId);
      }
    },
  });
  for (const forgetful of [settings, chats, roles]) notices.onChange(forgetful);
  const seen = createSeenStore({ database, chats, clock });
  const groupsOf: ChatStore["groupsOf"] = async (memberId, limit) => {
    await seen.flush();
    return chats.groupsOf(memberId, limit);
  };
  return { settings, roles, seen, chats: { ...chats, groupsOf } };
}

/** How stores of features remember what they have read. */
const remembering =
  ({ notices = noNotices }: StoresParts, writer: Writer, memories: ChatMemory[]): Statements["remember"] =>
  (memory) => {
    memories.push(memory);
    notices.onChange(memory);
    return async (chatId) => {
      const notice = notices.sql(chatId);
      if (notice) await writer.write(notice);
      writer.onCommit(() => memory.forget(chatId));
    };
  };
