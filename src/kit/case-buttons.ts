// Buttons about a case that other features put under their own words; the feature of cases answers them.
import { type Text, text } from "../core/text.ts";
import { wholeNumber } from "./callback.ts";
import type { Button } from "./reply.ts";

/** The callbacks of the feature of cases. */
export const CASE_CALLBACKS = { undo: "cases.undo", why: "cases.why", undoBatch: "cases.batch" } as const;

const about = (callback: string, { number, chatId }: CaseRef): string => {
  const head = chatId === undefined ? callback : `${callback}@${wholeNumber.encode(chatId)}`;
  return `${head}:${wholeNumber.encode(number)}`;
};

/** A case, and its group where the button stands elsewhere. */
export interface CaseRef {
  readonly number: number;
  readonly chatId?: number | undefined;
}

/** Takes the case back. */
export const undoButton = (ref: CaseRef, label: Text = text("cases-button-undo")): Button => ({
  kind: "press",
  label,
  data: about(CASE_CALLBACKS.undo, ref),
});

/** Shows what the case rests on, to whoever presses it. */
export const whyButton = (ref: CaseRef): Button => ({
  kind: "press",
  label: text("cases-button-why"),
  data: about(CASE_CALLBACKS.why, ref),
});
