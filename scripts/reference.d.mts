// The types of reference.mjs, for the tests.
import type { text } from "../src/core/text.ts";
import type { formsOf } from "../src/features/help/texts.ts";
import type { Translator } from "../src/i18n/translator.ts";
import type { Feature } from "../src/kit/feature.ts";
import type { valueText } from "../src/telegram/menu/controls.ts";

/** The page of commands and settings as Markdown. */
export function reference(parts: {
  readonly features: readonly Feature[];
  readonly translator: Translator;
  readonly text: typeof text;
  readonly valueText: typeof valueText;
  readonly formsOf: typeof formsOf;
}): string;
