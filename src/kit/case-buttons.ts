// Buttons that are about a case, wherever they stand: the feature of cases answers them.
import type { Text } from "../core/text.ts";
import { callback, wholeNumber } from "./callback.ts";
import type { Button } from "./reply.ts";

/** Made as the callbacks themselves make theirs, so that both ends agree on the data. */
const buttonOf = (id: `cases.${string}`) => {
  const { button } = callback({ id, access: "admin", codec: wholeNumber, run: async () => ({}) });
  return (label: Text, number: number, about: number): Button => button(label, number, about);
};

/** Takes the case of that number back, in the group that it is about. */
export const undoButton = buttonOf("cases.undo");

/** Tells why the case was opened. */
export const whyButton = buttonOf("cases.why");
