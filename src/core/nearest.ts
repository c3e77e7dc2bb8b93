// The word nearest to a misspelt one.

/** The word nearest to another, if it is near: at most about a third of the letters are wrong. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, Math.max(1, Math.round(word.length / 3)) + 1];
  for (const candidate of words) {
    const wrong = distance(word, candidate);
    if (wrong < least) [found, least] = [candidate, wrong];
  }
  return found;
}

/** How many letters must be put in, taken out or replaced (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let place = 0; place < to.length; place++) {
      const replaced = (row[place] ?? 0) + (to[place] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
