// Digits and signs that stand for letters: `fr33`, `c@sh`, `$ale`.
import { isWordUnit } from "./words.ts";

const DIGITS: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  6: "b",
  7: "t",
  8: "b",
  9: "g",
};

/** Signs between letters. */
const SIGNS: Readonly<Record<string, string>> = { "@": "a", "!": "i", "|": "i", $: "s", "€": "e", "£": "i" };

/** Signs that may begin a word, too: they stand before numbers and not before letters. */
const BEGINNING = "$€£";

const LEET = /[0-9@!|$€£]/;
const DIGIT = /[0-9]/;

/** The text with letters for what stands for them: in words that have letters besides. No place in it changes. */
export function withoutLeetspeak(text: string): string {
  if (!LEET.test(text)) return text;
  let written = "";
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    written += end > start ? word(text, start, end) : text.charAt(start);
    start = Math.max(end, start + 1);
  }
  return written;
}

/** The end of a word in which signs may stand between letters. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && (isWordUnit(text.charCodeAt(end)) || isLetterSign(text, end, start))) end++;
  return end;
}

function isLetterSign(text: string, place: number, start: number): boolean {
  const sign = text.charAt(place);
  if (!(sign in SIGNS) || !isWordUnit(text.charCodeAt(place + 1))) return false;
  return place > start || BEGINNING.includes(sign);
}

function word(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  if (!LEET.test(written) || !hasLetter(written)) return written;
  return [...written].map((unit) => (DIGIT.test(unit) ? DIGITS[unit] : SIGNS[unit]) ?? unit).join("");
}

const hasLetter = (written: string): boolean => /\p{L}/u.test(written);
