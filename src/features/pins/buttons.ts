// Reads buttons out of a text: `[label](buttonurl://https://example.com)`; `:same` joins the row of the button before.
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { Button } from "../../kit/reply.ts";

/** A text in Telegram's HTML, and the buttons that were written in it. */
export interface Buttoned {
  readonly html: string;
  readonly buttons: readonly (readonly Button[])[];
}

/** A label in brackets, then `buttonurl`, an optional colour, and the address; tags may lie in between. */
const BUTTON = /\[([^[\]\n]+)\]((?:<[^<>]*>)*)\(buttonurl(?:#\w+)?:((?:\/\/)?[^()\s]+)\)/gi;

const TAG = /<[^<>]*>/g;

/** The most buttons in a row, and in a message. */
const [WIDEST, MOST] = [8, 100];

/** Separates the buttons from a text; an invalid address is refused. */
export function readButtons(html: string): Parsed<Buttoned> {
  const rows: Button[][] = [];
  let count = 0;
  for (const [, label = "", , target = ""] of html.matchAll(BUTTON)) {
    const { address, isBeside } = readTarget(plain(target));
    const url = toUrl(address);
    if (url === undefined) return refuse(text("pins-button-address", { address }));
    const button: Button = { kind: "open", label: text("pins-button", { label: plain(label).trim() }), url };
    const last = rows.at(-1);
    if (isBeside && last && last.length < WIDEST) last.push(button);
    else rows.push([button]);
    count += 1;
  }
  if (count > MOST) return refuse(text("pins-button-many", { most: MOST }));
  return accept({ html: html.replace(BUTTON, (found) => found.match(TAG)?.join("") ?? "").trim(), buttons: rows });
}

/** The address after `buttonurl:`, with or without slashes, and whether it ends with `:same`. */
function readTarget(target: string): { readonly address: string; readonly isBeside: boolean } {
  const [, address = "", same] = /^(?:\/\/)?(.*?)(:same)?$/.exec(target) ?? [];
  return { address, isBeside: same !== undefined };
}

/** Addresses that Telegram opens (Bot API, InlineKeyboardButton.url): of the web or of Telegram; without a scheme, of the web. */
function toUrl(address: string): string | undefined {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (/^tg:\/\/\w/.test(whole)) return whole;
  return /^https?:\/\/[^/.]+\.[^/]+/i.test(whole) && URL.canParse(whole) ? whole : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

const plain = (html: string): string =>
  html.replace(TAG, "").replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
