// A text as features compare it: every spelling is made once, when it is first asked for.
import type { FoldedText, Span } from "./folded-text.ts";
import { originalSpan } from "./folded-text.ts";
import { createFolding } from "./folding.ts";
import { withoutLeetspeak } from "./leetspeak.ts";
import { lookalikeSpelling } from "./look-alikes.ts";
import { plainSpelling } from "./plain.ts";
import { joinSpreadLetters } from "./spread-letters.ts";

/**
 * Plain: without case, accents, invisible characters, compatibility forms and repeated white space. Look-alike: besides, letters
 * that look like Latin ones are written as these, and so are digits and signs in words.
 */
export type Level = "plain" | "lookalike";

export interface AnalysedText {
  readonly original: string;
  /** The spelling of the level. */
  readonly at: (level: Level) => FoldedText;
  /** The look-alike spelling with letters that are set apart written together; undefined where none are. */
  readonly joined: () => FoldedText | undefined;
}

const plainFolding = createFolding(plainSpelling);
const lookalikeFolding = createFolding(lookalikeSpelling);

/** What is its own plain spelling but for capitals: nearly all text in Latin letters without accents, and in Russian. */
const ORDINARY = /^[ -~а-яА-Я–—«»]*$/;
const TWO_SPACES = "  ";

/** A text in the spelling of the level. */
export function fold(original: string, level: Level): FoldedText {
  if (level === "plain") {
    return ORDINARY.test(original) && !original.includes(TWO_SPACES)
      ? { text: original.toLowerCase(), origins: undefined }
      : plainFolding(original);
  }
  const { text, origins } = lookalikeFolding(original);
  return { text: withoutLeetspeak(text), origins };
}

/** Makes a text that can be compared in any spelling. */
export function analyse(original: string): AnalysedText {
  const known: { [L in Level]?: FoldedText } = {};
  let joined: { readonly text: FoldedText | undefined } | undefined;
  return {
    original,
    at: (level) => {
      known[level] ??= fold(original, level);
      return known[level];
    },
    joined: () => {
      joined ??= { text: withLettersJoined(original) };
      return joined.text;
    },
  };
}

function withLettersJoined(original: string): FoldedText | undefined {
  const joined = joinSpreadLetters(lookalikeFolding(original));
  return joined && { text: withoutLeetspeak(joined.text), origins: joined.origins };
}

/** The part of the original that a part of its folded text comes from. */
export function excerpt({ original }: AnalysedText, folded: FoldedText, span: Span): string {
  const { start, end } = originalSpan(folded, span, original);
  return original.slice(start, end);
}
