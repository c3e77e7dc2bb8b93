// Parses the HTML style of messages: tags become entities, offsets count UTF-16 units, errors have the server's texts.
import type { MessageEntity } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import { entityOf, isTag, type Tag } from "./html-tags.ts";

/** A text with its entities. */
export interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** The text and entities of an HTML text; throws a refusal if the server cannot parse it. */
export function parseHtml(html: string): Formatted {
  const reader: Reader = { html, at: 0, text: "", open: [], entities: [] };
  while (reader.at < html.length) step(reader);
  const unclosed = reader.open.at(-1);
  if (unclosed) throw unreadable(`Can't find end tag corresponding to start tag "${unclosed.tag.name}"`);
  if (/\p{Surrogate}/u.test(reader.text)) throw unreadable(brokenPairs);
  return { text: reader.text, entities: inOrder(reader.entities) };
}

/** Entities in the server's order: by offset, longer ones first. */
export function inOrder(entities: readonly MessageEntity[]): readonly MessageEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}

const brokenPairs =
  "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units";

interface Open {
  readonly tag: Tag;
  readonly offset: number;
}

interface Reader {
  readonly html: string;
  at: number;
  text: string;
  open: Open[];
  entities: MessageEntity[];
}

function unreadable(text: string): Error {
  return badRequest(`can't parse entities: ${text}`);
}

function bytesBefore(reader: Reader, at: number): number {
  return Buffer.byteLength(reader.html.slice(0, at));
}

function step(reader: Reader): void {
  const char = reader.html.charAt(reader.at);
  if (char === "<" && reader.html.charAt(reader.at + 1) === "/") closeTag(reader);
  else if (char === "<") openTag(reader);
  else takeText(reader, char);
}

function takeText(reader: Reader, char: string): void {
  const decoded = char === "&" ? decodedAt(reader) : undefined;
  reader.text += decoded?.text ?? char;
  reader.at += decoded?.length ?? 1;
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The character that "&lt;", "&#60;" or "&#x3c;" encodes; the semicolon may be missing. */
function decodedAt({ html, at }: Pick<Reader, "html" | "at">): { text: string; length: number } | undefined {
  const [whole, name, decimal, hexadecimal] =
    /^&(?:(lt|gt|amp|quot)|#(\d{1,8})|#x([0-9a-f]{1,6}));?/i.exec(html.slice(at, at + 12)) ?? [];
  if (whole === undefined) return undefined;
  if (name !== undefined) return { text: named[name.toLowerCase()] ?? whole, length: whole.length };
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (code === 0 || code > 0x10ffff) return undefined;
  return { text: String.fromCodePoint(code), length: whole.length };
}

function openTag(reader: Reader): void {
  const begin = reader.at;
  const where = bytesBefore(reader, begin);
  const [, raw = ""] = /^<([^\s>]*)/.exec(reader.html.slice(begin)) ?? [];
  const name = raw.toLowerCase();
  reader.at = begin + 1 + raw.length;
  if (reader.at >= reader.html.length) throw unreadable(`Unclosed start tag at byte offset ${where}`);
  if (!isTag(name)) throw unreadable(`Unsupported start tag "${name}" at byte offset ${where}`);
  const tag: Tag = { name, attributes: attributesOf(reader, name, where) };
  if (name === "span" && tag.attributes.get("class") !== "tg-spoiler") {
    throw unreadable(`Tag "span" must have class "tg-spoiler" at byte offset ${where}`);
  }
  reader.at += 1;
  reader.open.push({ tag, offset: reader.text.length });
}

function attributesOf(reader: Reader, tag: string, where: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  skipSpaces(reader);
  while (reader.html.charAt(reader.at) !== ">") {
    const [name = ""] = /^[^\s=>]*/.exec(reader.html.slice(reader.at)) ?? [];
    reader.at += name.length;
    attributes.set(name.toLowerCase(), attributeValue(reader, { tag, name, where }));
    skipSpaces(reader);
    if (reader.at >= reader.html.length) throw unreadable(`Unclosed start tag at byte offset ${where}`);
  }
  return attributes;
}

interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly where: number;
}

function attributeValue(reader: Reader, { tag, name, where }: Attribute): string {
  if (name === "") throw unreadable(`Empty attribute name in the tag "${tag}" at byte offset ${where}`);
  skipSpaces(reader);
  if (reader.at >= reader.html.length) throw unreadable(`Unclosed start tag "${tag}" at byte offset ${where}`);
  if (reader.html.charAt(reader.at) !== "=") {
    if (tag === "blockquote" && name === "expandable") return "";
    throw unreadable(`Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${where}`);
  }
  reader.at += 1;
  skipSpaces(reader);
  if (reader.at >= reader.html.length) throw unreadable(`Unclosed start tag "${tag}" at byte offset ${where}`);
  const quote = reader.html.charAt(reader.at);
  return quote === '"' || quote === "'" ? quoted(reader, quote, where) : bare(reader);
}

function bare(reader: Reader): string {
  const [value = ""] = /^[a-z0-9.-]*/i.exec(reader.html.slice(reader.at)) ?? [];
  reader.at += value.length;
  if (!/[\s>]/.test(reader.html.charAt(reader.at))) {
    throw unreadable(`Unexpected end of name token at byte offset ${bytesBefore(reader, reader.at - value.length)}`);
  }
  return value.toLowerCase();
}

function quoted(reader: Reader, quote: string, where: number): string {
  const end = reader.html.indexOf(quote, reader.at + 1);
  if (end < 0) throw unreadable(`Unclosed start tag at byte offset ${where}`);
  const inside = reader.html.slice(reader.at + 1, end);
  reader.at = end + 1;
  return inside.replace(/&[^\s&;]{1,9};?/g, (html) => {
    const decoded = decodedAt({ html, at: 0 });
    return decoded === undefined ? html : decoded.text + html.slice(decoded.length);
  });
}

function skipSpaces(reader: Reader): void {
  while (/\s/.test(reader.html.charAt(reader.at))) reader.at += 1;
}

function closeTag(reader: Reader): void {
  const where = bytesBefore(reader, reader.at);
  const open = reader.open.pop();
  if (open === undefined) throw unreadable(`Unexpected end tag at byte offset ${where}`);
  const [whole = "", name = "", end = ""] = /^<\/([^\s>]*)\s*(>?)/.exec(reader.html.slice(reader.at)) ?? [];
  if (end === "") throw unreadable(`Unclosed end tag at byte offset ${where}`);
  if (name !== "" && name.toLowerCase() !== open.tag.name) {
    throw unreadable(
      `Unmatched end tag at byte offset ${where}, expected "</${open.tag.name}>", found "</${name.toLowerCase()}>"`,
    );
  }
  reader.at += whole.length;
  const length = reader.text.length - open.offset;
  if (length === 0) return;
  const entity = entityOf(open.tag, { offset: open.offset, length, content: reader.text.slice(open.offset) });
  if (entity) reader.entities = withEntity(reader.entities, entity);
}

/** Adds an entity; a "pre" around a "code" with a language becomes one entity. */
function withEntity(entities: MessageEntity[], entity: MessageEntity): MessageEntity[] {
  const last = entities.at(-1);
  const isSamePlace = last?.offset === entity.offset && last.length === entity.length;
  if (entity.type === "pre" && last?.type === "pre" && isSamePlace) return entities;
  return [...entities, entity];
}
