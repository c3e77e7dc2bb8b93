// Words as they stand in sentences.

/** With a capital letter at the beginning. */
export const sentence = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What somebody was before, as the bot tells it, with moments as people read them: "restricted until 14:03:22". */
export const standingWords = (told: string, inWords: (at: number) => string): string =>
  told.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (iso) => inWords(Date.parse(iso))).replace(/^left$/, "not in the group");
