// Emoji in texts.

/**
 * An emoji as it is seen: a flag, a digit on a key, or a picture with all that is joined to it. Signs that are letters unless their
 * coloured form is asked for (©, ™, arrows) count only in that form.
 */
const EMOJI =
  /\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Extended_Pictographic}(?=[\u200D\p{Emoji_Modifier}]))(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}])*/gu;

const WHOLE = new RegExp(`^(?:${EMOJI.source}|\\p{Extended_Pictographic})$`, "u");

/** Whether a word is one emoji; the signs that are letters too are one here. */
export const isEmoji = (word: string): boolean => WHOLE.test(word);

/** The emoji of a text, in their order. */
export const emojiIn = (text: string): readonly string[] => text.match(EMOJI) ?? [];

/** The text without its emoji. */
export const withoutEmoji = (text: string): string => text.replace(EMOJI, "");
