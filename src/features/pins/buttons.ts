// Buttons that people write into a text: `[label](buttonurl://https://example.com)`, with `:same` for the row of the last.
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { Button } from "../../kit/reply.ts";

/** A text in Telegram's HTML, without the buttons that stood in it. */
export interface Buttoned {
  readonly html: string;
  readonly buttons: readonly (readonly Button[])[];
}

/** A label in brackets, then `buttonurl`, perhaps a colour, and the address; tags may stand in between. */
const BUTTON = /\[([^[\]\n]+)\]((?:<[^<>]*>)*)\(buttonurl(?:#\w+)?:((?:\/\/)?[^()\s]+)\)/gi;

const TAG = /<[^<>]*>/g;

/** The most that Telegram draws beside each other, and of all. */
const [WIDEST, MOST] = [8, 100];

/** Takes the buttons out of a text; one whose address leads nowhere is refused. */
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

/** What stands behind `buttonurl:`, with or without slashes, and whether it says `:same`. */
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
