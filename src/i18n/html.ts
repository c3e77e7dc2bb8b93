// The border between data and markup: what people wrote becomes text, never tags (Bot API, HTML style).

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Makes a string safe inside Telegram's HTML. */
export const escapeHtml = (data: string): string => data.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** The longest name that is shown, in graphemes; Telegram's own limit is 64 each for first and last name. */
const LONGEST_NAME = 64;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** First strong isolate and pop directional isolate (Unicode, UAX 9): the text between them cannot change the direction of the text around it. */
const [FSI, PDI] = ["\u2068", "\u2069"];

/** Characters that show nothing: controls, formats, spaces, and letters that are blank in every font. */
const BLANK = /^[\s\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/** Whether a name shows nothing that could be read or tapped. */
export const isBlank = (name: string): boolean => BLANK.test(name);

/** A name as data: without control characters and isolates of its own, cut, fenced off from the sentence's direction. */
export function fenceName(name: string): string {
  const clean = name.replace(/[\p{Cc}\u2066-\u2069]/gu, " ").trim();
  const shown = [...graphemes.segment(clean)].map(({ segment }) => segment);
  const cut = shown.length > LONGEST_NAME ? `${shown.slice(0, LONGEST_NAME).join("")}…` : clean;
  return `${FSI}${cut}${PDI}`;
}

/** What a rendered message reads as where Telegram takes plain text: buttons and pop-ups. */
export function plainText(html: string): string {
  const unescaped: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  return html.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot);/g, (entity) => unescaped[entity] ?? entity);
}
