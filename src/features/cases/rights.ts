// Which right it takes to take a case back, and which acts /undo looks for.
import type { CaseKind } from "../../core/case.ts";
import type { Right } from "../../core/member.ts";

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
