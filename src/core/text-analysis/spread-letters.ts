// Words whose letters are set apart: `b i t c o i n`, `b.i.t.c.o.i.n`.
import type { FoldedText } from "./folded-text.ts";
import { isWordUnit } from "./words.ts";

/** How many letters make a word, and how much may stand between two of them. */
const [FEWEST_LETTERS, WIDEST_GAP] = [3, 3] as const;

/** The text with such words written together; undefined where there is none. A gap between words counts as one between letters. */
export function joinSpreadLetters(folded: FoldedText): FoldedText | undefined {
  const { text, origins } = folded;
  let joined = "";
  const places: number[] = [];
  let from = 0;
  const keep = (start: number, end: number): void => {
    joined += text.slice(start, end);
    for (let place = start; place < end; place++) places.push(origins?.[place] ?? place);
  };
  for (let place = 0; place < text.length; ) {
    const letters = isLone(text, place) ? spreadLetters(text, place) : [];
    const last = letters.at(-1) ?? place;
    if (letters.length >= FEWEST_LETTERS) {
      keep(from, place);
      for (const letter of letters) keep(letter, letter + 1);
      from = last + 1;
    }
    place = last + 1;
  }
  if (from === 0) return undefined;
  keep(from, text.length);
  return { text: joined, origins: places };
}

/** The places of the lone letters that follow each other from here on. */
function spreadLetters(text: string, start: number): readonly number[] {
  const letters = [start];
  for (let place = start + 1; place < text.length && place - (letters.at(-1) ?? 0) <= WIDEST_GAP + 1; place++) {
    if (!isWordUnit(text.charCodeAt(place))) continue;
    if (!isLone(text, place)) break;
    letters.push(place);
  }
  return letters;
}

const isLone = (text: string, place: number): boolean =>
  isWordUnit(text.charCodeAt(place)) &&
  !isWordUnit(text.charCodeAt(place - 1)) &&
  !isWordUnit(text.charCodeAt(place + 1));
