// Finds addresses, e-mail addresses and names in texts that Telegram does not mark itself: quotes, polls, contacts, buttons.
import { LinkifyIt } from "linkify-it";
import tlds from "tlds" with { type: "json" };
import type { Span } from "../../../core/content.ts";

/** Longer texts are read to here: a quote has 1,024 characters at most, a question of a poll 300 (Bot API). */
const LONGEST = 4096;

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds: [...tlds] });

/** A username as Telegram allows it: 4 to 32 letters, digits and underscores, behind an @ that ends no other word. */
const MENTION = /(?<![\p{L}\p{N}_@./-])@[A-Za-z]\w{3,31}(?!\w)/gu;

/** The spans of addresses, e-mail addresses and names, by their offsets. */
export function findSpans(text: string): readonly Span[] {
  if (!/[.@:/]/.test(text)) return [];
  const read = text.slice(0, LONGEST);
  const found = finder.match(read) ?? [];
  const spans: Span[] = found.map(({ index, lastIndex, schema }) => ({
    kind: schema === "mailto:" ? "email" : "url",
    offset: index,
    length: lastIndex - index,
  }));
  for (const match of read.matchAll(MENTION))
    spans.push({ kind: "mention", offset: match.index, length: match[0].length });
  return spans.sort((a, b) => a.offset - b.offset);
}
