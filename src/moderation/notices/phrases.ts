// The sentences of moderation: what was done, and why something was not.
import type { Case } from "../../core/case.ts";
import type { Immunity } from "../../core/immunity.ts";
import type { Member, Right } from "../../core/member.ts";
import { lasting, moment, type Text, text } from "../../core/text.ts";
import { type Duration, elapsed, milliseconds } from "../../core/time.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import { permissionNames } from "../../kit/words/permission-words.ts";
import { rightName } from "../../kit/words/right-name.ts";

/** The notice that tells a chat of a case, with the reason in a line of its own. */
export function noticeOf(opened: Case): Text {
  const { reason } = opened;
  const act = actOf(opened);
  return reason === undefined ? act : text("moderation-with-reason", { act, reason });
}

/** Acts that the moderator does and tells of, and whose length is not told or that have none. */
const ACTS = {
  ban: "moderation-banned",
  mute: "moderation-muted",
  decline: "moderation-declined",
  kick: "moderation-kicked",
  unban: "moderation-unbanned",
  unmute: "moderation-unmuted",
} as const;

const LASTING_ACTS = { ban: "moderation-banned-for", mute: "moderation-muted-for" } as const;

const isIn = <K extends string>(acts: Readonly<Record<K, unknown>>, kind: string): kind is K => kind in acts;

function actOf(opened: Case): Text {
  const { kind, target, at, until, number } = opened;
  const user = target ?? "";
  if (kind === "restrict") return restrictionOf(opened);
  if (kind === "unreact") return text(REACTIONS[opened.evidence.reactions?.scope ?? "one"], { user, number });
  if (until !== undefined && isIn(LASTING_ACTS, kind))
    return text(LASTING_ACTS[kind], { user, number, duration: lasting(roundedSpan(elapsed(at, until))) });
  return isIn(ACTS, kind) ? text(ACTS[kind], { user, number }) : deletionOf(opened);
}

const REACTIONS = { one: "moderation-unreacted", all: "moderation-unreacted-all" } as const;

function deletionOf({ target, number, evidence }: Case): Text {
  const count = evidence.messageIds.length;
  return target
    ? text("moderation-deleted", { user: target, count, number })
    : text("moderation-deleted-many", { count, number });
}

function restrictionOf({ target, at, until, number, evidence }: Case): Text {
  const user = target ?? "";
  const { allowed = [], denied = [] } = evidence;
  if (allowed.length > 0 && denied.length === 0)
    return text("moderation-allowed", { user, number, what: permissionNames(allowed) });
  const what = permissionNames(denied);
  return until === undefined
    ? text("moderation-restricted", { user, number, what })
    : text("moderation-restricted-for", { user, number, what, duration: lasting(roundedSpan(elapsed(at, until))) });
}

/** That somebody is in that state already, by which case and until when. */
export function alreadyText({ kind, target, number, until }: Case): Text {
  const about = { user: target ?? "", number };
  const end = until === undefined ? "" : text("undo-end", { until: moment(until) });
  if (kind === "ban") return text("moderation-already-banned", { ...about, end });
  return kind === "mute"
    ? text("moderation-already-muted", { ...about, end })
    : text("moderation-already-restricted", { ...about, end });
}

const roundedSpan = (span: Duration): Duration => milliseconds(Math.round(span / 1000) * 1000);

/** Why somebody is left alone. */
export function objectionTo(target: Member, immunity: Immunity): Text {
  switch (immunity) {
    case "self":
      return text("moderation-not-self");
    case "owner":
      return text("moderation-not-owner", { user: target });
    case "admin":
      return text("moderation-not-admin", { user: target });
    case "service":
      return text("moderation-not-service");
    case "anonymous-admin":
      return text("moderation-not-anonymous-admin");
    case "linked-channel":
      return text("moderation-not-linked-channel", { user: target });
    case "approved":
      return text("moderation-not-approved", { user: target });
  }
}

/** Why Telegram did not do it, and what helps. */
export function refusalOf(
  obstacle: Obstacle,
  { target, right }: { readonly target: Member; readonly right: Right },
): Text {
  switch (obstacle) {
    case "lacks-right":
      return text("moderation-bot-lacks-right", { right: rightName(right) });
    case "target-is-admin":
      return text("moderation-not-admin", { user: target });
    case "target-is-owner":
      return text("moderation-not-owner", { user: target });
    case "target-is-bot-itself":
      return text("moderation-not-self");
    case "unknown-member":
      return text("moderation-unknown-member", { user: target });
    case "not-supergroup":
      return text("moderation-not-supergroup");
    case "no-access":
      return text("moderation-no-access");
    default:
      return text("moderation-refused", { user: target });
  }
}
