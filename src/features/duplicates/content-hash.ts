// One number for what a message says and carries, by which copies of it are found. No text is kept.
import type { Content, Link, MediaKind, ReadFile } from "../../core/content.ts";
import { fold } from "../../core/text-analysis/analysed-text.ts";

/** Shorter texts are what many people write: greetings, `ok`, `+1`. */
export const LEAST_LENGTH = 20;

/** Media that many people send alike: stickers and animations are picked from the same sets. */
const COMMON_MEDIA: ReadonlySet<MediaKind> = new Set(["sticker", "animation"]);

/** What others wrote, or a program named: many answer the same message, and many GIFs go by one name. */
const OF_OTHERS: ReadonlySet<Link["place"]> = new Set(["quote", "external-quote", "reply", "file-name", "track"]);

/** What copies are known by. */
export interface ContentHash {
  readonly hash: number;
  /** Whether the same from several people can hardly be chance: a long text, a link, or a file of somebody's own. */
  readonly isDistinctive: boolean;
}

/** The hash of a message's words, links and files; undefined where it has none of them, as with emoji alone. */
export function contentHash({ reading }: Content): ContentHash | undefined {
  const words = reading.texts.filter(({ place }) => !OF_OTHERS.has(place)).map(({ text }) => spelled(text));
  const links = reading.links.filter(({ place }) => !OF_OTHERS.has(place)).map(({ url }) => url.toLowerCase());
  const parts = [...words, ...links, ...reading.files.map(fileName)];
  if (parts.every((part) => part === "")) return undefined;
  const hasOwnFile = reading.files.some(({ media }) => !COMMON_MEDIA.has(media));
  return {
    hash: hashOf(parts.join("\n")),
    isDistinctive: words.some((text) => [...text].length >= LEAST_LENGTH) || links.length > 0 || hasOwnFile,
  };
}

/** The same for everybody who sends the file (Bot API, file_unique_id). */
const fileName = ({ media, uniqueId }: ReadFile): string => `${media} ${uniqueId}`;

/** The letters and digits as they look, in lower case, with one space between words. */
const spelled = (text: string): string =>
  fold(text, "lookalike")
    .text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
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
