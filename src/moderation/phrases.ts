// The sentences of moderation: what was done, and why something was not.
import type { Case } from "../core/case.ts";
import type { Immunity } from "../core/immunity.ts";
import type { Member, Right } from "../core/member.ts";
import { lasting, type Text, text } from "../core/text.ts";
import { type Duration, elapsed, milliseconds } from "../core/time.ts";
import type { Obstacle } from "../kit/ports/outcome.ts";
import { rightName } from "../kit/right-name.ts";

/** The notice that tells a chat of a case, with the reason in a line of its own. */
export function noticeOf(opened: Case): Text {
  const { reason } = opened;
  const act = actOf(opened);
  return reason === undefined ? act : text("moderation-with-reason", { act, reason });
}

function actOf({ kind, target, at, until, number }: Case): Text {
  const user = target ?? "";
  const length = until === undefined ? undefined : roundedSpan(elapsed(at, until));
  switch (kind) {
    case "ban":
      return length
        ? text("moderation-banned-for", { user, number, duration: lasting(length) })
        : text("moderation-banned", { user, number });
    case "mute":
      return length
        ? text("moderation-muted-for", { user, number, duration: lasting(length) })
        : text("moderation-muted", { user, number });
    case "decline":
      return text("moderation-declined", { user, number });
    case "kick":
      return text("moderation-kicked", { user, number });
    case "unban":
      return text("moderation-unbanned", { user, number });
    case "unmute":
      return text("moderation-unmuted", { user, number });
    case "warn":
      return text("moderation-warned", { user, number });
    case "unwarn":
      return text("moderation-unwarned", { user, number });
    case "delete":
      return text("moderation-deleted", { user, number });
  }
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
