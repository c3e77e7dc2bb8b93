// One number for what a message says and carries, by which copies of it are found. No text is kept.
import { type Content, judgedTexts, type MediaKind } from "../../core/content.ts";

/** Shorter texts are what many people write: greetings, `ok`, `+1`. */
export const LEAST_LENGTH = 20;

/** Media that many people send alike: stickers and animations are picked from the same sets. */
const COMMON_MEDIA: ReadonlySet<MediaKind> = new Set(["sticker", "animation"]);

/** What copies are known by. */
export interface ContentHash {
  readonly hash: number;
  /** Whether the same from several people can hardly be chance: a long text, a link, or a file of somebody's own. */
  readonly isDistinctive: boolean;
}

/** The hash of a message's words, links and files; undefined where it has none of them, as with emoji alone. */
export function contentHash({ reading }: Pick<Content, "reading">): ContentHash | undefined {
  const { links, files } = reading;
  const words = normalized(
    judgedTexts(reading)
      .map(({ text }) => text)
      .join("\n"),
  );
  const addresses = links.filter(({ place }) => place !== "quote").map(({ url }) => url.toLowerCase());
  const parts = [words, ...addresses, ...files.map(({ media, uniqueId }) => `${media} ${uniqueId}`)];
  if (parts.every((part) => part === "")) return undefined;
  const hasOwnFile = files.some(({ media }) => !COMMON_MEDIA.has(media));
  return {
    hash: hashOf(parts.join("\n")),
    isDistinctive: [...words].length >= LEAST_LENGTH || addresses.length > 0 || hasOwnFile,
  };
}

/** The letters and digits, in lower case, with one space between words. */
const normalized = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** 53 bits of two FNV-1a hashes, each with its own start and factor: of a million texts, hardly two share one. */
function hashOf(words: string): number {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let place = 0; place < words.length; place += 1) {
    const unit = words.charCodeAt(place);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
