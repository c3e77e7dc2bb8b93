// The acts of the moderation itself: sanctions and what lifts them, deletions, ranks at Telegram, undo.
import type { Case } from "../../core/case.ts";
import { text } from "../../core/text.ts";
import type { CaseKindSpecs } from "../../kit/declarations/case-kinds.ts";

const user = ({ target }: Case) => target ?? "";

const RESTRAINING = { undo: "restraint", right: "restrict_members" } as const;
const RANKING = { undo: "rank", right: "promote_members" } as const;

export const moderationKinds: CaseKindSpecs = {
  ban: {
    ...RESTRAINING,
    label: "moderation-kind-ban",
    undone: (found) => text("undo-what-ban", { user: user(found) }),
    isLasting: true,
    budget: "bans",
  },
  mute: {
    ...RESTRAINING,
    label: "moderation-kind-mute",
    undone: (found) => text("undo-what-mute", { user: user(found) }),
    isLasting: true,
    budget: "bans",
  },
  restrict: {
    ...RESTRAINING,
    label: "moderation-kind-restrict",
    undone: (found) => text("undo-what-restrict", { user: user(found) }),
    isLasting: true,
  },
  unban: {
    ...RESTRAINING,
    label: "moderation-kind-unban",
    undone: (found) => text("undo-what-unban", { user: user(found) }),
    takesBack: ["ban"],
  },
  unmute: {
    ...RESTRAINING,
    label: "moderation-kind-unmute",
    undone: (found) => text("undo-what-unmute", { user: user(found) }),
    takesBack: ["mute", "restrict"],
  },
  kick: {
    label: "moderation-kind-kick",
    undone: (found) => text("undo-what-kick", { user: user(found) }),
    undo: "return",
    right: "restrict_members",
    budget: "kicks",
  },
  decline: {
    label: "moderation-kind-decline",
    undone: (found) => text("undo-what-decline", { user: user(found) }),
    undo: "return",
    right: "invite_users",
  },
  delete: {
    label: "moderation-kind-delete",
    undone: deletionText,
    undo: "messages",
    right: "delete_messages",
    budget: "deletions",
  },
  unreact: {
    label: "moderation-kind-unreact",
    undone: (found) => text("undo-what-unreact", { user: user(found) }),
    undo: { never: (number) => text("undo-of-unreact", { number }) },
    right: "delete_messages",
  },
  promote: {
    ...RANKING,
    label: "moderation-kind-promote",
    undone: (found) => text("undo-what-promote", { user: user(found) }),
    takesBack: ["demote"],
    isLasting: true,
    budget: "promotions",
  },
  demote: {
    ...RANKING,
    label: "moderation-kind-demote",
    undone: (found) => text("undo-what-demote", { user: user(found) }),
    takesBack: ["promote", "title"],
  },
  title: {
    ...RANKING,
    label: "moderation-kind-title",
    undone: (found) => text("undo-what-title", { user: user(found) }),
    isLasting: true,
  },
  undo: {
    label: "moderation-kind-undo",
    undone: deletionText,
    undo: { never: (number) => text("undo-of-undo", { number }) },
    right: "restrict_members",
  },
};

function deletionText({ target, evidence }: Case) {
  const count = evidence.messageIds.length;
  return target ? text("undo-what-delete", { user: target, count }) : text("undo-what-purge", { count });
}
