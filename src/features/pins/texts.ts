// The texts of pins: settings, and why nothing was pinned or unpinned.
import { type Text, text } from "../../core/text.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import { rightName } from "../../kit/words/right-name.ts";
import type { PinSettings } from "./settings.ts";

/** Why nothing was pinned or unpinned; `gone` is the text for a missing message, or for nothing to change. */
export function refusalText(obstacle: Obstacle, gone: Text): Text {
  if (obstacle === "already-gone" || obstacle === "message-unchanged") return gone;
  return obstacle === "lacks-right"
    ? text("moderation-bot-lacks-right", { right: rightName("pin_messages") })
    : text("pins-failed");
}

/** Whether the posts of the linked channel stay pinned. */
export const pinningText = ({ antichannelpin }: PinSettings): Text =>
  antichannelpin ? text("pins-antichannelpin-on") : text("pins-antichannelpin-off");

/** Whether the posts of the linked channel stay. */
export const linkedText = ({ cleanlinked }: PinSettings): Text =>
  cleanlinked ? text("pins-cleanlinked-on") : text("pins-cleanlinked-off");
