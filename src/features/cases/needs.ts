// What the feature of cases is made of.
import type { CaseKind } from "../../core/case.ts";
import type { Right } from "../../core/member.ts";
import type { Duration } from "../../core/time.ts";
import type { Feature } from "../../kit/feature.ts";
import type { CaseMessageStore } from "../../kit/ports/case-messages.ts";
import type { CaseStore } from "../../kit/ports/cases.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { Scheduler } from "../../kit/ports/jobs.ts";
import type { Standings } from "../../kit/ports/standings.ts";
import type { Undo } from "../../kit/ports/undo.ts";
import type { Voice } from "../../kit/ports/voice.ts";
import type { Records } from "../../kit/recorder.ts";

export interface CaseNeeds {
  readonly cases: CaseStore;
  readonly undo: Undo;
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly caseMessages: CaseMessageStore;
  readonly chats: ChatStore;
  readonly records: Records;
  readonly scheduler: Scheduler;
  readonly standings: Standings;
  readonly voice: Voice;
  /** How long notices stay in a chat; undefined where they stay. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
  /** All features; asked when the protection that acted is to be named. */
  readonly features: () => readonly Feature[];
}

/** Which right an admin needs to take a case back: the one by which such an act is done. */
export const RIGHT_FOR: { readonly [K in CaseKind]: Right } = {
  warn: "restrict_members",
  mute: "restrict_members",
  restrict: "restrict_members",
  ban: "restrict_members",
  kick: "restrict_members",
  unwarn: "restrict_members",
  unmute: "restrict_members",
  unban: "restrict_members",
  approve: "restrict_members",
  unapprove: "restrict_members",
  undo: "restrict_members",
  promote: "promote_members",
  demote: "promote_members",
  title: "promote_members",
  delete: "delete_messages",
  decline: "invite_users",
};

/** What the last act of somebody can be, where they only say /undo. */
export const UNDOABLE: readonly CaseKind[] = [
  "warn",
  "mute",
  "restrict",
  "ban",
  "unmute",
  "unban",
  "promote",
  "demote",
  "title",
  "approve",
  "unapprove",
  "delete",
  "kick",
];
