// What a case did, in a word or two: the head of a case, of a line in a list, of a post in the log.
import type { CaseKind } from "../core/case.ts";
import { type PlainKey, type Text, text } from "../core/text.ts";

const KINDS = {
  warn: "moderation-kind-warn",
  mute: "moderation-kind-mute",
  restrict: "moderation-kind-restrict",
  decline: "moderation-kind-decline",
  kick: "moderation-kind-kick",
  ban: "moderation-kind-ban",
  delete: "moderation-kind-delete",
  unwarn: "moderation-kind-unwarn",
  unmute: "moderation-kind-unmute",
  unban: "moderation-kind-unban",
  promote: "moderation-kind-promote",
  demote: "moderation-kind-demote",
  title: "moderation-kind-title",
  approve: "moderation-kind-approve",
  unapprove: "moderation-kind-unapprove",
  undo: "moderation-kind-undo",
} as const satisfies Record<CaseKind, PlainKey>;

/** The name of what was done. */
export const kindWords = (kind: CaseKind): Text => text(KINDS[kind]);
