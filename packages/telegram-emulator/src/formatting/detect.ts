// Finds the entities that the server adds automatically: commands, mentions, hashtags, links, addresses.
import type { MessageEntity } from "@grammyjs/types";

/** The entities that the server detects in a plain text. */
export function detected(text: string): readonly MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const { type, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const offset = match.index;
      const length = match[0].length;
      if (!found.some((entity) => isTouching(entity, { offset, length }))) found.push({ type, offset, length });
    }
  }
  return found;
}

/** Whether two ranges overlap. */
export function isTouching(a: TextRange, b: TextRange): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

interface TextRange {
  readonly offset: number;
  readonly length: number;
}

interface Pattern {
  readonly type: MessageEntity.CommonMessageEntity["type"];
  readonly pattern: RegExp;
}

const topLevel = "com|org|net|info|me|io|ru|de|dev|app|xyz|link|shop|site|online|ly|gg|co|uk|eu|in|cc|biz|club|top|pro";

const patterns: readonly Pattern[] = [
  { type: "email", pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu },
  { type: "url", pattern: /(?<![\p{L}\p{N}_@./-])(?:https?|ftp|tg|ton):\/\/[^\s<>"«»]*[^\s<>"«».,:;!?'()[\]{}]/giu },
  {
    type: "url",
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_@./-])(?:[\\p{L}\\p{N}_-]+\\.)+(?:${topLevel})(?![\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])(?::\\d+)?(?:[/?#][^\\s<>"]*[^\\s<>".,:;!?'()])?/?`,
      "giu",
    ),
  },
  {
    type: "bot_command",
    pattern: /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/giu,
  },
  { type: "mention", pattern: /(?<![\p{L}\p{N}_])@[a-z][a-z0-9_]{2,31}(?![\p{L}\p{N}_])/giu },
  { type: "hashtag", pattern: /(?<![\p{L}\p{N}_/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu },
  { type: "cashtag", pattern: /(?<![\p{L}\p{N}_/])\$[A-Z]{1,8}(?![\p{L}\p{N}_])/gu },
];
