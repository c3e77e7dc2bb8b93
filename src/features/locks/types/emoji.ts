// Emoji in what was written.
import type { Reading } from "../../../core/content.ts";
import { emojiIn, withoutEmoji } from "../emoji.ts";
import { type Found, writtenTexts } from "../subject.ts";

/** The first emoji that is not allowed; those on buttons and in names of files are not looked at. */
export function findEmoji(reading: Reading, isAllowed: (emoji: string) => boolean): Found | undefined {
  for (const { text } of writtenTexts(reading))
    for (const emoji of emojiIn(text)) if (!isAllowed(emoji)) return { words: emoji };
  return undefined;
}

/** Whether a message is a text of nothing but emoji, of which one at least is not allowed. */
export function isEmojiOnly(reading: Reading, isAllowed: (emoji: string) => boolean): boolean {
  const written = writtenTexts(reading);
  const text = written.map((one) => one.text).join("");
  if (written.length === 0 || reading.media.size > 0 || withoutEmoji(text).trim() !== "") return false;
  return emojiIn(text).some((emoji) => !isAllowed(emoji));
}
