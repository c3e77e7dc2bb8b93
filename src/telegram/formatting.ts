// Formatted text that people wrote, as Telegram's HTML (Bot API, MessageEntity; HTML style).
import type { MessageEntity } from "grammy/types";
import { escapeHtml } from "../i18n/html.ts";

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
  const marks = [...new Set(entities.flatMap(({ offset, length }) => [offset, offset + length]))].sort((a, b) => a - b);
  let html = "";
  let written = 0;
  for (const mark of marks) {
    html += escapeHtml(text.slice(written, mark)) + closing(entities, mark) + opening(entities, mark);
    written = mark;
  }
  return html + escapeHtml(text.slice(written));
}

/** The innermost entity closes first: the one that began last, and of those the shorter. */
const closing = (entities: readonly MessageEntity[], at: number): string =>
  entities
    .filter(({ offset, length }) => offset + length === at)
    .sort((a, b) => b.offset - a.offset || a.length - b.length)
    .map((entity) => tagOf(entity)[1])
    .join("");

const opening = (entities: readonly MessageEntity[], at: number): string =>
  entities
    .filter(({ offset }) => offset === at)
    .sort((a, b) => b.length - a.length)
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
    case "expandable_blockquote":
      return ["<blockquote expandable>", "</blockquote>"];
    default:
      return ["", ""];
  }
}
