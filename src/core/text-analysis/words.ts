// What belongs to a word, and where words begin and end.

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Scripts that set no spaces between words: a word can begin and end anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const [UNKNOWN, PART, NO_PART] = [0, 1, 2] as const;
const kinds = new Uint8Array(0x10000);

/** Whether a code unit is a part of a word that has a beginning and an end. */
export function isWordUnit(code: number): boolean {
  if (kinds[code] === UNKNOWN) {
    const character = String.fromCharCode(code);
    kinds[code] = LETTER.test(character) && !UNSPACED.test(character) ? PART : NO_PART;
  }
  return kinds[code] === PART;
}

/** Whether no word goes on across the place. */
export const isWordBoundary = (text: string, place: number): boolean =>
  place <= 0 || place >= text.length || !isWordUnit(text.charCodeAt(place - 1)) || !isWordUnit(text.charCodeAt(place));
