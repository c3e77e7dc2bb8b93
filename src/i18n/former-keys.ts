// Messages that were renamed: rows of earlier versions hold their former keys, in notices, reasons and jobs.
import type { MessageKey } from "../core/text.ts";

const RENAMED: Readonly<Record<string, MessageKey>> = {
  "moderation-approved": "approvals-approved",
  "moderation-unapproved": "approvals-unapproved",
  "moderation-no-moderator": "moderators-removed",
  "moderation-kind-warn": "warns-kind-warn",
  "moderation-kind-unwarn": "warns-kind-unwarn",
  "moderation-kind-approve": "approvals-kind-approve",
  "moderation-kind-unapprove": "approvals-kind-unapprove",
  "undo-what-warn": "warns-what-warn",
  "undo-what-unwarn": "warns-what-unwarn",
  "undo-what-approve": "approvals-what-approve",
  "undo-what-unapprove": "approvals-what-unapprove",
  "flood-state-and-example": "modes-state-and-example",
  "undo-of-unwarn": "warns-undo-unwarn",
};

/** Features had a message each that only put lines below each other. */
const LINES =
  /^(?:admins|antinuke|appeals|approvals|cases|cleaning|disabling|log|moderators|pins|punishments|purge|reports|undo|warns)-lines$/;

/** The present key of a message that a former one names; undefined where it names none. */
export const presentKey = (former: string): MessageKey | undefined =>
  LINES.test(former) ? "text-lines" : RENAMED[former];
