// What the commands about pins say when Telegram refuses.
import { type Text, text } from "../../core/text.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import { rightName } from "../../kit/words/right-name.ts";

/** Why nothing was pinned or unpinned; `gone` says what it means that there is no such message, or nothing to change. */
export function refusalOf(obstacle: Obstacle, gone: Text): Text {
  if (obstacle === "already-gone" || obstacle === "message-unchanged") return gone;
  return obstacle === "lacks-right"
    ? text("moderation-bot-lacks-right", { right: rightName("pin_messages") })
    : text("pins-failed");
}
