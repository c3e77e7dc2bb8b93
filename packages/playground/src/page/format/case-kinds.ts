// Plural labels of case kinds.
import { sentence } from "./sentences.ts";

/** The plural of an act: "Mutes". */
export const kindLabel = (act: string): string => KINDS[act] ?? sentence(act);

const KINDS: Readonly<Record<string, string>> = {
  warn: "Warnings",
  mute: "Mutes",
  restrict: "Restrictions",
  decline: "Requests declined",
  kick: "Kicks",
  ban: "Bans",
  unwarn: "Warnings removed",
  unmute: "Mutes lifted",
  unban: "Bans lifted",
  promote: "Promotions",
  demote: "Demotions",
  title: "Titles given",
  approve: "Approvals",
  unapprove: "Approvals ended",
  lockdown: "Lockdowns",
  "lockdown-end": "Lockdowns ended",
  delete: "Deletions",
  undo: "Cases undone",
};
