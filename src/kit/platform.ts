// The platform: every port that a feature may ask for, under its one name.
import type { Duration } from "../core/time.ts";
import type { AuditLog } from "./declarations/audit.ts";
import type { CaseKinds } from "./declarations/case-kinds.ts";
import type { Feature } from "./feature.ts";
import type { CaseMessageStore } from "./ports/cases/case-messages.ts";
import type { CaseStore } from "./ports/cases/cases.ts";
import type { Moderator } from "./ports/cases/moderator.ts";
import type { RecordCase } from "./ports/cases/record-case.ts";
import type { Undo } from "./ports/cases/undo.ts";
import type { ChatPermissions } from "./ports/chat-permissions.ts";
import type { ChatStore } from "./ports/chats.ts";
import type { Clock } from "./ports/clock.ts";
import type { Gateway } from "./ports/gateway.ts";
import type { Installation } from "./ports/installation.ts";
import type { Scheduler } from "./ports/jobs.ts";
import type { Messenger } from "./ports/messenger.ts";
import type { Directory } from "./ports/people/directory.ts";
import type { Roles } from "./ports/people/roles.ts";
import type { SeenStore } from "./ports/people/seen.ts";
import type { Statuses } from "./ports/people/statuses.ts";
import type { Settings } from "./ports/settings.ts";
import type { StateStore } from "./ports/states.ts";
import type { Memory, UnitOfWork } from "./ports/unit-of-work.ts";
import type { WithTimeout } from "./ports/with-timeout.ts";

export interface Platform {
  readonly botId: number;
  readonly botUsername: string;
  readonly caseKinds: CaseKinds;
  readonly caseMessages: CaseMessageStore;
  readonly cases: CaseStore;
  /** Takes permissions from all ordinary members for a while. */
  readonly chatPermissions: ChatPermissions;
  readonly chats: ChatStore;
  readonly clock: Clock;
  readonly directory: Directory;
  /** All features, in the order of the list. Empty until each of them is set up: it is read when something is asked. */
  readonly features: readonly Feature[];
  readonly gateway: Gateway;
  readonly installation: Installation;
  readonly memory: Memory;
  readonly moderator: Moderator;
  /** How long notices stay in a chat; undefined where they stay for good. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
  /** The operator's own people, by id. */
  readonly owners: readonly number[];
  readonly recordCase: RecordCase;
  readonly audit: AuditLog;
  readonly roles: Roles;
  readonly jobs: Scheduler;
  readonly settings: Settings;
  readonly seen: SeenStore;
  readonly statuses: Statuses;
  readonly states: StateStore;
  readonly undo: Undo;
  readonly unitOfWork: UnitOfWork;
  readonly messenger: Messenger;
  readonly withTimeout: WithTimeout;
}

export type PortName = keyof Platform;

/** The ports of these names: what a part of a feature asks for. */
export type Ports<Name extends PortName> = Pick<Platform, Name>;
