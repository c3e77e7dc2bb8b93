// Short and full texts of JSON values.

/** The maximum length of a text in a short value. */
const TEXT_LENGTH = 48;

/** The most informative parameters, which come first. */
const FIRST = ["text", "caption", "user_id", "message_id", "message_ids"];

/** Parameters that are shown elsewhere or are always the same. */
const HIDDEN_PARAMS = new Set(["parse_mode", "link_preview_options", "chat_id"]);

/** The parameters of a call in one line: `text "Hello", user_id 7, reply_markup {…}`. */
export const paramsLine = (params: Readonly<Record<string, unknown>>): string =>
  Object.entries(params["parse_mode"] === "HTML" ? withoutTags(params) : params)
    .filter(([name, value]) => value !== undefined && !HIDDEN_PARAMS.has(name))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([name, value]) => `${name} ${shortValue(value)}`)
    .join(", ");

/** A short text of a value, without the content of objects. */
export function shortValue(value: unknown): string {
  if (typeof value === "string") return shortText(value);
  if (Array.isArray(value))
    return value.every(isNumber) && value.length <= 3 ? `[${value.join(", ")}]` : `[${value.length}]`;
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0 ? "{…}" : "{}";
  return String(value);
}

/** A value as indented JSON. */
export const prettyJson = (value: unknown): string => JSON.stringify(value, undefined, 2) ?? "";

/** The entries of an object or array; undefined for other values. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length > 0 ? entries : undefined;
}

/** The texts without HTML tags. */
const withoutTags = (params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, TEXTS.has(name) ? plain(String(value)) : value]),
  );

const TEXTS = new Set(["text", "caption"]);
const HTML_ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

const plain = (html: string): string =>
  html.replaceAll(/<[^>]+>/g, "").replaceAll(/&(?:lt|gt|quot|amp);/g, (sign) => HTML_ENTITIES[sign] ?? sign);

function rank(name: string): number {
  const index = FIRST.indexOf(name);
  return index === -1 ? FIRST.length : index;
}

function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const letters = [...line];
  return `"${letters.length > TEXT_LENGTH ? `${letters.slice(0, TEXT_LENGTH - 1).join("")}…` : line}"`;
}

const isNumber = (value: unknown): boolean => typeof value === "number";
