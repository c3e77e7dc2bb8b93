// Formats sentences.

/** Capitalizes the first letter. */
export const sentence = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The former status as reported by the bot, with formatted times: "restricted until 14:03:22". */
export const formerStatusText = (status: string, formatTime: (at: number) => string): string =>
  status
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (iso) => formatTime(Date.parse(iso)))
    .replace(/^left$/, "not in the group");
