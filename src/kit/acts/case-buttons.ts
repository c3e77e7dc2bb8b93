// Buttons that are about cases, in any message: the features of cases and of appeals answer them.
import type { Text } from "../../core/text.ts";
import { callback, nothingCarried, wholeNumber } from "../declarations/callback.ts";
import type { Button } from "../reply.ts";

/** The callbacks of the feature of cases. */
export const CASE_CALLBACKS = { undo: "cases.undo", why: "cases.why", undoBatch: "cases.batch" } as const;

/** Made as the callbacks themselves make theirs, so that both ends agree on the data. */
const buttonOf = (id: `cases.${string}`) => {
  const { button } = callback({ id, access: "admin", codec: wholeNumber, run: async () => ({}) });
  return (label: Text, number: number, about?: number): Button => button(label, number, about);
};

/** Takes the case of that number back; outside of its group the button names it. */
export const undoButton = buttonOf(CASE_CALLBACKS.undo);

/** Takes back all cases of the command whose first case that is. */
export const undoAllButton = buttonOf(CASE_CALLBACKS.undoBatch);

/** Tells why the case was opened. */
export const whyButton = buttonOf(CASE_CALLBACKS.why);

/** The link of the feature of appeals. */
export const APPEALS_LINK = "appeals.list";

/** Leads in private to what its reader may appeal against: for a message that tells of several people's cases. */
export const appealsButton = (label: Text, chatId: number): Button => ({
  kind: "visit",
  label,
  link: APPEALS_LINK,
  chatId,
  data: nothingCarried.encode(""),
});
