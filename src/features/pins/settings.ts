// What becomes of the posts of the linked channel.
import { z } from "zod";
import { type Text, text } from "../../core/text.ts";

export const pinSettings = z.object({
  /** What Telegram pins of the linked channel is unpinned again. */
  antichannelpin: z.boolean().default(false),
  /** Posts of the linked channel are deleted as they come. */
  cleanlinked: z.boolean().default(false),
});
export type PinSettings = z.infer<typeof pinSettings>;

/** Whether the posts of the linked channel stay pinned. */
export const pinningText = ({ antichannelpin }: PinSettings): Text =>
  antichannelpin ? text("pins-antichannelpin-on") : text("pins-antichannelpin-off");

/** Whether the posts of the linked channel stay. */
export const linkedText = ({ cleanlinked }: PinSettings): Text =>
  cleanlinked ? text("pins-cleanlinked-on") : text("pins-cleanlinked-off");
