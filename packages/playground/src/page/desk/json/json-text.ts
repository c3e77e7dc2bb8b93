// JSON in few words and in full.

/** Long enough to recognise a text by. */
const TEXT_LENGTH = 48;

/** Parameters that say most about a call, in this order before all others. */
const FIRST = ["text", "caption", "user_id", "message_id", "message_ids"];

/** Parameters that are said elsewhere or to everybody the same. */
const UNSAID = new Set(["parse_mode", "link_preview_options", "chat_id"]);

/** What a call asks for, in one line: `text "Hello", user_id 7, reply_markup {…}`. */
export const inOneLine = (params: Readonly<Record<string, unknown>>): string =>
  Object.entries(params["parse_mode"] === "HTML" ? withoutTags(params) : params)
    .filter(([name, value]) => value !== undefined && !UNSAID.has(name))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => `${name} ${shortened(value)}`)
    .join(", ");

/** A value in few characters; what is inside of objects is left out. */
export function shortened(value: unknown): string {
  if (typeof value === "string") return shortText(value);
  if (Array.isArray(value))
    return value.every(isNumber) && value.length <= 3 ? `[${value.join(", ")}]` : `[${value.length}]`;
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0 ? "{…}" : "{}";
  return String(value);
}

/** A value as a text to be copied: indented JSON. */
export const inFull = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? "";

/** What is inside of a value, each with its name; undefined where there is nothing to open. */
export function inside(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length > 0 ? entries : undefined;
}

/** The texts as they are read. */
const withoutTags = (params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, TEXTS.has(name) ? plain(String(value)) : value]),
  );

const TEXTS = new Set(["text", "caption"]);
const SIGNS: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

const plain = (html: string): string =>
  html.replaceAll(/<[^>]+>/g, "").replaceAll(/&(?:lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign);

function rank(name: string): number {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
}

function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const letters = [...line];
  return `"${letters.length > TEXT_LENGTH ? `${letters.slice(0, TEXT_LENGTH - 1).join("")}…` : line}"`;
}

const isNumber = (value: unknown): boolean => typeof value === "number";
