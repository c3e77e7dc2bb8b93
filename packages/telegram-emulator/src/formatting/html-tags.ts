// The entity that each tag of the HTML style denotes.
import type { MessageEntity } from "@grammyjs/types";
import { withoutUndefined } from "../state/without-undefined.ts";

/** A start tag with its attributes. */
export interface Tag {
  readonly name: TagName;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The range of an entity and the text it covers. */
export interface Span {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

type PlainType = MessageEntity.CommonMessageEntity["type"];

const plain = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
} as const satisfies Readonly<Record<string, PlainType>>;

const special = ["a", "code", "pre", "blockquote", "tg-emoji", "tg-time"] as const;

/** The name of a supported tag. */
export type TagName = keyof typeof plain | (typeof special)[number];

/** Whether the server supports a tag of that name. */
export function isTag(name: string): name is TagName {
  return Object.hasOwn(plain, name) || special.some((each) => each === name);
}

/** The entity of a tag and the text it covers; undefined if there is none. */
export function entityOf({ name, attributes }: Tag, { offset, length, content }: Span): MessageEntity | undefined {
  switch (name) {
    case "a":
      return linkEntity(attributes.get("href") || content, { offset, length });
    case "code":
      return codeEntity(attributes.get("class") ?? "", { offset, length });
    case "pre":
      return { type: "pre", offset, length };
    case "blockquote":
      return { type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote", offset, length };
    case "tg-emoji":
      return { type: "custom_emoji", offset, length, custom_emoji_id: attributes.get("emoji-id") ?? "" };
    case "tg-time":
      return timeEntity(attributes, { offset, length });
    default:
      return { type: plain[name], offset, length };
  }
}

interface TextRange {
  readonly offset: number;
  readonly length: number;
}

const languageClass = /^language-(.+)$/;

/** A "code" with a language only occurs inside a "pre", which it then represents. */
function codeEntity(className: string, range: TextRange): MessageEntity {
  const language = languageClass.exec(className)?.[1];
  return language === undefined ? { type: "code", ...range } : { type: "pre", ...range, language };
}

function linkEntity(href: string, range: TextRange): MessageEntity | undefined {
  const mentioned = /^tg:(?:\/\/)?user\?id=(\d+)$/i.exec(href)?.[1];
  if (mentioned !== undefined) {
    return { type: "text_mention", ...range, user: { id: Number(mentioned), is_bot: false, first_name: "" } };
  }
  const url = normalized(href);
  return url === undefined ? undefined : { type: "text_link", ...range, url };
}

/** A link as the server normalizes it; undefined if it is invalid. */
function normalized(href: string): string | undefined {
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `http://${href}`;
  if (!/^(https?|tg|ton|tonsite|ftp):/i.test(candidate) || !URL.canParse(candidate)) return undefined;
  const { hostname, href: url, protocol } = new URL(candidate);
  return protocol.startsWith("http") && !hostname.includes(".") ? undefined : url;
}

const timeFormat = /^(r|w?[dD]?[tT]?)$/;

function timeEntity(attributes: ReadonlyMap<string, string>, range: TextRange): MessageEntity {
  const format = attributes.get("format") ?? "";
  const isKnown = (value: string): value is MessageEntity.DateTimeMessageEntity["date_time_format"] =>
    timeFormat.test(value);
  return withoutUndefined({
    type: "date_time" as const,
    ...range,
    unix_time: Number(attributes.get("unix") ?? 0),
    date_time_format: isKnown(format) ? format : ("" as const),
  });
}
