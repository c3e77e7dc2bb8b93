/** One sentence for each file that differs; undefined where every language has every message. */
export function missingTexts(folder: string): string | undefined;
