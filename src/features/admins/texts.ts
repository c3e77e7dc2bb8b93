// The texts of admins: settings, and why Telegram refused.

import type { Member } from "../../core/member.ts";
import { type Text, text } from "../../core/text.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { AdminSettings } from "./settings.ts";

export const refusalsText = ({ tellsRefused }: Pick<AdminSettings, "tellsRefused">) =>
  tellsRefused ? text("admins-refusals-told") : text("admins-refusals-silent");

export const anonymousText = ({ trustsAnonymous }: Pick<AdminSettings, "trustsAnonymous">) =>
  trustsAnonymous ? text("admins-anonymous-trusted") : text("admins-anonymous-asked");

/** Why Telegram refused. */
export function obstacleText(obstacle: Obstacle, user: Member): Text {
  switch (obstacle) {
    case "lacks-right":
      return text("moderation-bot-lacks-right", { right: rightName("promote_members") });
    case "target-is-owner":
      return text("admins-not-owner", { user });
    case "unknown-member":
      return text("moderation-unknown-member", { user });
    case "not-supergroup":
      return text("moderation-not-supergroup");
    case "no-access":
      return text("moderation-no-access");
    default:
      return text("moderation-refused", { user });
  }
}

/** Telegram lets a bot give titles only to admins that it promoted. */
export const titleObstacle = (obstacle: Obstacle, user: Member): Text =>
  obstacle === "lacks-right" ? text("admins-title-not-mine", { user }) : obstacleText(obstacle, user);
