// Buttons that are about a case, wherever they stand: the feature of cases answers them.
import type { Text } from "../core/text.ts";
import { callback, wholeNumber } from "./callback.ts";
import type { Button } from "./reply.ts";

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
