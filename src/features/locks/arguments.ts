// Reads the arguments of the lock commands.
import type { Sanction } from "../../core/sanction.ts";
import { type Text, text } from "../../core/text.ts";
import { form } from "../../kit/declarations/forms.ts";
import { parser, readSanction } from "../../kit/parsing/args.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { type Allowed, readAllowed } from "./allowlist.ts";
import { type LockId, lockOfName, nearestLocks } from "./lock-types.ts";
import { LONGEST_REASON, type LockAction } from "./settings.ts";

/** Lock types that take a number, as in `caps:80`, with its setting and bounds. */
export const NUMBERS = {
  caps: { key: "capsShare", fewest: 50, most: 100 },
  longtext: { key: "longText", fewest: 50, most: 4096 },
  lines: { key: "mostLines", fewest: 2, most: 200 },
} as const;

export type NumberKey = (typeof NUMBERS)[keyof typeof NUMBERS]["key"];

/** What `/lock` asks for. */
export interface LockRequest {
  readonly locks: readonly LockId[];
  readonly numbers: Readonly<Partial<Record<NumberKey, number>>>;
  /** The reason and action behind `###`; empty where they go back to the usual ones; undefined where nothing was said of them. */
  readonly action: LockAction | undefined;
}

/** `url sticker ### No adverts {tban 1d}`. */
export const lockRequest = parser<LockRequest>(
  ({ args, example }) => readLocks(args, example),
  [form("<kinds>"), form("<kinds> ### [reason]")],
);

/** The same, from words that were written elsewhere. */
export function readLocks(words: string, example: string): Parsed<LockRequest> {
  const [types = "", ...rest] = words.split("###");
  const named = readTypes(types, example);
  if (!named.ok) return named;
  const action = rest.length === 0 ? accept(undefined) : readAction(rest.join("###"), example);
  return action.ok ? accept({ ...named.value, action: action.value }) : action;
}

/** Names of lock types, or `all`: every one that is locked. */
export const unlockRequest = parser<readonly LockId[] | "all">(
  ({ args, example }) => {
    if (args.trim().toLowerCase() === "all") return accept("all");
    const named = readTypes(args, example);
    return named.ok ? accept(named.value.locks) : named;
  },
  [form("<kinds>"), form("all")],
);

const wordsOf = (args: string): readonly string[] => args.split(/[\s,]+/).filter((word) => word !== "");

function readTypes(args: string, example: string): Parsed<Pick<LockRequest, "locks" | "numbers">> {
  const words = wordsOf(args);
  if (words.length === 0) return refuse(text("locks-which", { example }));
  const locks: LockId[] = [];
  const numbers: Partial<Record<NumberKey, number>> = {};
  for (const word of words) {
    const [name = "", value] = word.split(":", 2);
    const lock = lockOfName(name);
    if (lock === undefined) return refuse(unknownLock(name, example));
    if (value !== undefined) {
      const number = readNumber(lock, value, example);
      if (!number.ok) return number;
      Object.assign(numbers, number.value);
    }
    locks.push(lock);
  }
  return accept({ locks: [...new Set(locks)], numbers });
}

function unknownLock(word: string, example: string): Text {
  const nearest = nearestLocks(word);
  return nearest.length === 0
    ? text("locks-unknown", { word, example })
    : text("locks-unknown-near", { word, names: nearest.join(", "), example });
}

function readNumber(lock: LockId, value: string, example: string): Parsed<Partial<Record<NumberKey, number>>> {
  const about = lock in NUMBERS ? NUMBERS[lock as keyof typeof NUMBERS] : undefined;
  if (about === undefined) return refuse(text("locks-no-number", { name: lock, example }));
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  const { key, fewest, most } = about;
  if (number < fewest || number > most) return refuse(text("locks-number", { name: lock, fewest, most, example }));
  return accept({ [key]: number });
}

/** The words behind `###`: a reason, with the action in braces wherever it stands; nothing brings the usual ones back. */
function readAction(words: string, example: string): Parsed<LockAction> {
  const opened = words.indexOf("{");
  if (opened === -1) {
    if (words.includes("}")) return refuse(braceText(words, words.indexOf("}"), example));
    return withReason(words, undefined, example);
  }
  const closed = words.indexOf("}", opened);
  if (closed === -1) return refuse(braceText(words, opened, example));
  const inside = words.slice(opened + 1, closed);
  const mode = readMode(inside);
  if (mode === undefined) return refuse(text("locks-mode", { word: inside, example }));
  return withReason(words.slice(0, opened) + words.slice(closed + 1), mode.sanction, example);
}

/** A brace without its other half, with what stands around it. */
const braceText = (words: string, place: number, example: string): Text =>
  text("locks-brace", { words: words.slice(Math.max(0, place - 10), place + 15).trim(), example });

function withReason(words: string, sanction: Sanction | undefined, example: string): Parsed<LockAction> {
  const reason = words.trim().replace(/\s+/g, " ");
  if (reason.length > LONGEST_REASON) return refuse(text("locks-reason-long", { most: LONGEST_REASON, example }));
  return accept({ ...(reason === "" ? {} : { reason }), ...(sanction === undefined ? {} : { sanction }) });
}

/** An action in braces: `warn`, `del` for nothing but the deletion, or what the other protections have. */
function readMode(words: string): { readonly sanction: Sanction | undefined } | undefined {
  const word = words.trim().toLowerCase();
  if (word === "del" || word === "delete") return { sanction: undefined };
  if (word === "warn") return { sanction: { kind: "warn" } };
  const sanction = readSanction(words);
  return sanction && { sanction };
}

/** Entries of the list of what is allowed. */
export const allowedEntries = parser<readonly Allowed[]>(
  ({ args, example }) => readEntries(args, example),
  [form("<text>")],
);

/** The same, from words that were written elsewhere. */
export function readEntries(written: string, example: string): Parsed<readonly Allowed[]> {
  const words = written.split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return refuse(text("locks-allow-which", { example }));
  const entries: Allowed[] = [];
  for (const word of words) {
    const entry = readAllowed(word);
    if (entry === undefined) return refuse(text("locks-allow-unknown", { word, example }));
    entries.push(entry);
  }
  return accept(entries);
}
