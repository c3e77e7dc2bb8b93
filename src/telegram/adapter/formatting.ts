// Formatted text that people wrote, as Telegram's HTML (Bot API, MessageEntity; HTML style).
import type { MessageEntity } from "grammy/types";
import { escapeHtml } from "../../i18n/html.ts";

/** Tags of the entities that have one without parameters. */
const TAGS: Readonly<Partial<Record<MessageEntity["type"], string>>> = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  spoiler: "tg-spoiler",
  code: "code",
  blockquote: "blockquote",
};

/** The text with its entities as tags; everything else in it is data. Entities nest and never cross, as Telegram sends them. */
export function toHtml(text: string, entities: readonly MessageEntity[]): string {
  const nested = outermostFirst(entities);
  const marks = [...new Set(entities.flatMap(({ offset, length }) => [offset, offset + length]))].sort((a, b) => a - b);
  let html = "";
  let written = 0;
  for (const mark of marks) {
    html += escapeHtml(text.slice(written, mark)) + closing(nested, mark) + opening(nested, mark);
    written = mark;
  }
  return html + escapeHtml(text.slice(written));
}

/** Each entity before those inside of it; of two that cover the same text, one is taken to be inside of the other. */
const outermostFirst = (entities: readonly MessageEntity[]): readonly MessageEntity[] =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length || rankOf(a) - rankOf(b));

/** Quotes hold everything else, and code holds nothing (Bot API, Formatting options). */
function rankOf({ type }: MessageEntity): number {
  if (type === "blockquote" || type === "expandable_blockquote") return 0;
  return type === "code" || type === "pre" ? 2 : 1;
}

const closing = (nested: readonly MessageEntity[], at: number): string =>
  nested
    .filter(({ offset, length }) => offset + length === at)
    .map((entity) => tagOf(entity)[1])
    .reverse()
    .join("");

const opening = (nested: readonly MessageEntity[], at: number): string =>
  nested
    .filter(({ offset }) => offset === at)
    .map((entity) => tagOf(entity)[0])
    .join("");

function tagOf(entity: MessageEntity): readonly [string, string] {
  const tag = TAGS[entity.type];
  if (tag) return [`<${tag}>`, `</${tag}>`];
  switch (entity.type) {
    case "text_link":
      return [`<a href="${escapeHtml(entity.url)}">`, "</a>"];
    case "text_mention":
      return [`<a href="tg://user?id=${entity.user.id}">`, "</a>"];
    case "custom_emoji":
      return [`<tg-emoji emoji-id="${escapeHtml(entity.custom_emoji_id)}">`, "</tg-emoji>"];
    case "pre":
      return entity.language
        ? [`<pre><code class="language-${escapeHtml(entity.language)}">`, "</code></pre>"]
        : ["<pre>", "</pre>"];
    case "date_time":
      return [
        `<tg-time unix="${entity.unix_time}" format="${escapeHtml(entity.date_time_format ?? "")}">`,
        "</tg-time>",
      ];
    case "expandable_blockquote":
      return ["<blockquote expandable>", "</blockquote>"];
    default:
      return ["", ""];
  }
}
