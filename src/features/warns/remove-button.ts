// The button that takes one warning back. What it carries is only a hint: the store is asked with the chat of the press.
import { text } from "../../core/text.ts";
import { callback, type PressOutcome, wholeNumber } from "../../kit/callback.ts";
import type { Button } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import type { WarnSettings } from "./settings.ts";

const ID = "warns.remove";

export const removeButton = (warningId: number): Button => ({
  kind: "press",
  label: text("warns-remove-button"),
  data: `${ID}:${wholeNumber.encode(warningId)}`,
});

export const removeCallback = (run: (call: Call<WarnSettings, number>) => Promise<PressOutcome>) =>
  callback<WarnSettings, number>({ id: ID, access: "restrict_members", codec: wholeNumber, run });
