// The words of rich text, with what stands in them (Bot API, RichText).
import type { RichMessageButton, RichText } from "grammy/types";
import type { Link, ReadText, Span, SpanKind } from "../../../core/content.ts";
import { findSpans } from "./links.ts";

/** Rich text and blocks may be nested to here; what is deeper is not read (Bot API: at most 16 levels). */
export const DEEPEST = 32;

/** A text that is put together of its parts. */
interface Line {
  text: string;
  readonly spans: Span[];
  readonly links: Link[];
  readonly customEmoji: string[];
  readonly buttons: RichMessageButton[];
}

/** A text of a rich message. Its buttons are texts of their own. */
export type RichLine = Readonly<Omit<Line, "spans" | "text">> & { readonly read: ReadText };

/** Kinds of rich text whose stretch is a span of the same meaning. */
const SPANS: Readonly<Partial<Record<string, SpanKind>>> = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strikethrough",
  spoiler: "spoiler",
  date_time: "date_time",
  text_mention: "text_mention",
  code: "code",
  custom_emoji: "custom_emoji",
  url: "text_link",
  email_address: "email",
  phone_number: "phone_number",
  bank_card_number: "bank_card",
  mention: "mention",
  hashtag: "hashtag",
  cashtag: "cashtag",
  bot_command: "bot_command",
};

/** Reads a rich text; `whole` is what all of it is. Addresses that nobody has marked are looked for, too. */
export function readLine(rich: RichText, whole?: SpanKind): RichLine {
  const line: Line = { text: "", spans: [], links: [], customEmoji: [], buttons: [] };
  append(line, rich, 0);
  const { text, spans, links, customEmoji, buttons } = line;
  if (whole !== undefined) spans.push({ kind: whole, offset: 0, length: text.length });
  const found = findSpans(text).filter((span) => !spans.some((known) => isAddress(known) && overlaps(known, span)));
  for (const span of found) if (span.kind === "url") links.push({ url: wordsOf(text, span), place: "rich" });
  return { links, customEmoji, buttons, read: { place: "rich", text, spans: [...spans, ...found] } };
}

function append(line: Line, rich: RichText, depth: number): void {
  if (depth > DEEPEST) return;
  if (typeof rich === "string") line.text += rich;
  else if (Array.isArray(rich)) for (const part of rich) append(line, part, depth + 1);
  else appendNode(line, rich, depth + 1);
}

type RichNode = Exclude<RichText, string | readonly unknown[]>;

function appendNode(line: Line, node: RichNode, depth: number): void {
  if (node.type === "button") {
    line.buttons.push(node.button);
    return;
  }
  const offset = line.text.length;
  appendWords(line, node, depth);
  const kind = SPANS[node.type];
  if (kind !== undefined) line.spans.push({ kind, offset, length: line.text.length - offset });
  if (node.type === "url") line.links.push({ url: node.url, place: "rich", shown: line.text.slice(offset) });
}

function appendWords(line: Line, node: RichNode, depth: number): void {
  if (node.type === "custom_emoji") {
    line.customEmoji.push(node.custom_emoji_id);
    line.text += node.alternative_text;
  } else if (node.type === "mathematical_expression") line.text += node.expression;
  else if ("text" in node) append(line, node.text, depth);
}

/** Whether a span is an address already, unlike bold words that hold one. */
const isAddress = ({ kind }: Span): boolean => ["email", "mention", "text_link", "url"].includes(kind);

const overlaps = (a: Span, b: Span): boolean => a.offset < b.offset + b.length && b.offset < a.offset + a.length;

const wordsOf = (text: string, { offset, length }: Span): string => text.slice(offset, offset + length);
