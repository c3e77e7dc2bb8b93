// The choice of rows on the command line.

/** Spellings without a quotation mark, which a shell treats as its own. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([["a2", "a'"]]);

/** Returns whether the row of a letter was asked for: without words, every row is. */
export function selectionOf(words: readonly string[]): (letter: string) => boolean {
  const letters = new Set(words.map((word) => SPELLINGS.get(word) ?? word));
  return (letter) => letters.size === 0 || letters.has(letter);
}
