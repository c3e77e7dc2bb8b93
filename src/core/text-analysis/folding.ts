// Rewrites a text character by character, in one pass: what was learned of a character is looked up from then on.
import type { FoldedText } from "./folded-text.ts";

/** What a character is compared as: another one, several, or nothing. */
export type Spelling = (character: string) => string;

/** Entries of the table that stand for something else than a code unit. */
const [UNKNOWN, NOTHING, SEVERAL, ASTRAL] = [0, 0xfffd, 0xfffe, 0xffff] as const;
const SPACE = 32;

/** How many characters beyond the first 65,536, and how many that become several, are remembered. */
const MOST_REMEMBERED = 8_192;

/** Marks that make another letter of the one before them: й, ї, kana with a sound mark. */
const isJoining = (code: number): boolean => code === 0x306 || code === 0x308 || code === 0x3099 || code === 0x309a;

/**
 * Makes a function that rewrites texts by the spelling. White space becomes single spaces. Linear in the length of the text.
 */
export function createFolding(spelling: Spelling): (original: string) => FoldedText {
  const entries = new Uint16Array(0x10000);
  const remembered = new Map<string, string>();
  const spelled = (character: string): string => {
    const known = remembered.get(character);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = spelling(character);
    remembered.set(character, found);
    return found;
  };
  const entryOf = (code: number): number => {
    if (entries[code] === UNKNOWN) entries[code] = entryFor(code, spelling);
    return entries[code] ?? NOTHING;
  };
  /** Writes a character that is not one code unit for one; gives the place of its end. */
  const rewrite = (original: string, at: number, entry: number): number => {
    const code = original.charCodeAt(at);
    if (entry === NOTHING) {
      if (isJoining(code)) join(code, entryOf);
      return at + 1;
    }
    const character = entry === ASTRAL ? String.fromCodePoint(original.codePointAt(at) ?? code) : original.charAt(at);
    addAll(spelled(character), at);
    return at + character.length;
  };
  return (original) => {
    length = 0;
    let isMoved = false;
    for (let at = 0; at < original.length; ) {
      const entry = entryOf(original.charCodeAt(at));
      isMoved ||= length !== at;
      if (entry < NOTHING) add(entry, at++);
      else at = rewrite(original, at, entry);
    }
    isMoved ||= length !== original.length;
    return { text: written(), origins: isMoved ? origins.slice(0, length) : undefined };
  };
}

function entryFor(code: number, spelling: Spelling): number {
  if (code >= 0xd800 && code < 0xe000) return ASTRAL;
  const found = spelling(String.fromCharCode(code));
  if (found === "") return NOTHING;
  const only = found.charCodeAt(0);
  return found.length > 1 || only === UNKNOWN || only >= NOTHING ? SEVERAL : only;
}

/** How many code units are made a string at once: the number of arguments of a call is limited. */
const CHUNK = 4_096;

/** What is written so far, and where it comes from: one text is rewritten at a time, so that all use the same memory. */
const units: number[] = [];
let origins = new Uint32Array(8_192);
let length = 0;

function add(code: number, at: number): void {
  if (code === SPACE && length > 0 && units[length - 1] === SPACE) return;
  if (length === origins.length) grow();
  units[length] = code;
  origins[length] = at;
  length++;
}

function addAll(characters: string, at: number): void {
  for (let index = 0; index < characters.length; index++) {
    const isSecondHalf = index > 0 && (characters.codePointAt(index - 1) ?? 0) > 0xffff;
    add(characters.charCodeAt(index), isSecondHalf ? at + 1 : at);
  }
}

/** Joins a mark to the last character, where that makes another letter of it. */
function join(code: number, entryOf: (code: number) => number): void {
  const last = units[length - 1];
  if (length === 0 || last === undefined) return;
  const joined = String.fromCharCode(last, code).normalize("NFC");
  const entry = joined.length === 1 ? entryOf(joined.charCodeAt(0)) : NOTHING;
  if (entry < NOTHING) units[length - 1] = entry;
}

function written(): string {
  units.length = length;
  if (length <= CHUNK) return Reflect.apply(String.fromCharCode, undefined, units);
  let text = "";
  for (let start = 0; start < length; start += CHUNK)
    text += Reflect.apply(String.fromCharCode, undefined, units.slice(start, start + CHUNK));
  return text;
}

function grow(): void {
  const larger = new Uint32Array(origins.length * 2);
  larger.set(origins);
  origins = larger;
}
