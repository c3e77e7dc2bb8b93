// What anti-nuke is made of.
import type { CaseLog } from "../../kit/ports/case-log.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Roles } from "../../kit/ports/roles.ts";
import type { Standings } from "../../kit/ports/standings.ts";
import type { Undo } from "../../kit/ports/undo.ts";
import type { Voice } from "../../kit/ports/voice.ts";

export interface AntinukeNeeds {
  readonly cases: CaseStore;
  readonly log: CaseLog;
  readonly chats: ChatStore;
  readonly gateway: Gateway;
  readonly roles: Roles;
  readonly standings: Standings;
  readonly undo: Undo;
  readonly voice: Voice;
  readonly botId: number;
}

/** The name under which anti-nuke acts. */
export const RULE = "antinuke.budget";
