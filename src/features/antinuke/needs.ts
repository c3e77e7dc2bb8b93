// What anti-nuke is made of.
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseMessageStore } from "../../kit/ports/case-messages.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { Roles } from "../../kit/ports/roles.ts";
import type { Settings } from "../../kit/ports/settings.ts";
import type { Standings } from "../../kit/ports/standings.ts";
import type { Undo } from "../../kit/ports/undo.ts";
import type { Voice } from "../../kit/ports/voice.ts";

export interface AntinukeNeeds {
  readonly caseMessages: CaseMessageStore;
  readonly cases: CaseStore;
  readonly log: CaseLog;
  readonly chats: ChatStore;
  readonly gateway: Gateway;
  readonly roles: Roles;
  readonly scheduler: Scheduler;
  /** The history says since when anti-nuke is on. */
  readonly settings: Settings;
  readonly standings: Standings;
  readonly undo: Undo;
  readonly voice: Voice;
  readonly botId: number;
}

/** The name under which anti-nuke acts. */
export const RULE = "antinuke.budget";
