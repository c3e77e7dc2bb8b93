// What an entry says in braces: `{ban} {tmute 6h} {nodel} {expires 2w}`; an `s` before a sanction makes it silent.
import type { Sanction } from "../../core/sanction.ts";
import { text } from "../../core/text.ts";
import { type Duration, days, minutes, parseDuration } from "../../core/time.ts";
import { readSanction } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { EntryAction } from "./entry.ts";
import { placeOf } from "./reading.ts";

/** How long an entry may count. */
const [SHORTEST, LONGEST] = [minutes(1), days(3650)] as const;

/** A reason with what its braces say. */
export interface ReasonAndAction {
  readonly reason: string | undefined;
  readonly action: EntryAction;
  readonly lasts: Duration | undefined;
}

type Said = EntryAction & { readonly lasts?: Duration };

const BRACES = /\{([^{}]*)\}/g;

/** Reads what follows a trigger. Of several sanctions in braces the last counts. */
export function readReason(words: string): Parsed<ReasonAndAction> {
  const plain = words.replace(BRACES, (braces) => " ".repeat(braces.length));
  const open = plain.search(/[{}]/);
  if (open >= 0) return refuse(text("blocklists-brace-open", { place: placeOf(words, open) }));
  let said: Said = {};
  for (const [, inside = ""] of words.matchAll(BRACES)) {
    const one = readAction(inside);
    if (!one.ok) return one;
    said = { ...said, ...one.value };
  }
  const { lasts, ...action } = said;
  const reason = words.replace(BRACES, " ").replace(/\s+/g, " ").trim();
  return accept({ reason: reason === "" ? undefined : reason, action, lasts });
}

function readAction(inside: string): Parsed<Said> {
  const words = inside.trim().toLowerCase();
  if (words === "del") return accept({ deletes: true });
  if (words === "nodel") return accept({ deletes: false });
  const [, length] = /^expires?\s+(\S.*)$/.exec(words) ?? [];
  if (length !== undefined) return expiry(length, inside);
  const loud = sanctionOf(words);
  if (loud) return accept({ sanction: loud, isSilent: false });
  const silent = words.startsWith("s") ? sanctionOf(words.slice(1)) : undefined;
  return silent ? accept({ sanction: silent, isSilent: true }) : unknown(inside);
}

/** As modes are written, and a warning. */
export const sanctionOf = (words: string): Sanction | undefined =>
  words.trim().toLowerCase() === "warn" ? { kind: "warn" } : readSanction(words);

function expiry(length: string, inside: string): Parsed<Said> {
  const lasts = parseDuration(length);
  return lasts === undefined || lasts < SHORTEST || lasts > LONGEST ? unknown(inside) : accept({ lasts });
}

const unknown = (inside: string): Parsed<never> => refuse(text("blocklists-action-unknown", { action: `{${inside}}` }));
