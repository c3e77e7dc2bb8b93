// Reads triggers as they are written: a word, words in quotes, or several in parentheses.
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";

/** Triggers, and what is written after them. */
export interface WrittenTriggers {
  readonly triggers: readonly string[];
  readonly rest: string;
}

/** A trigger, and where in the words it ends. */
interface WrittenTrigger {
  readonly trigger: string;
  readonly end: number;
}

/** Quotes that open, and what closes them. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”“", "„": "“”", "«": "»" };

/** How much of the words is shown to point to a place. */
const SHOWN = 24;

/** The words at a place, by which it is found. */
export function placeOf(words: string, place: number): string {
  const shown = words.slice(place, place + SHOWN);
  return place + SHOWN < words.length ? `${shown}…` : shown;
}

/** Reads what a command adds or removes; undefined triggers are refused by the caller. */
export function readTriggers(words: string): Parsed<WrittenTriggers> {
  const start = words.length - words.trimStart().length;
  if (words[start] === "(") return readList(words, start);
  const read = readOne(words, start, /\s/);
  if (!read.ok) return read;
  const { trigger, end } = read.value;
  return accept({ triggers: trigger === "" ? [] : [trigger], rest: words.slice(end).trim() });
}

function readList(words: string, open: number): Parsed<WrittenTriggers> {
  const triggers: string[] = [];
  let place = open + 1;
  while (place < words.length) {
    if (/[\s,]/.test(words.charAt(place))) place++;
    else if (words[place] === ")") return accept({ triggers, rest: words.slice(place + 1).trim() });
    else {
      const read = readOne(words, place, /[,)]/);
      if (!read.ok) return read;
      triggers.push(read.value.trigger);
      place = read.value.end;
    }
  }
  return refuse(text("blocklists-list-open", { place: placeOf(words, open) }));
}

const PREFIX = /[a-z]+:(?=["“„«])/iy;

/** A trigger from a place on, with its prefix before the quotes or inside of them; one without quotes ends before `end`. */
function readOne(words: string, start: number, end: RegExp): Parsed<WrittenTrigger> {
  PREFIX.lastIndex = start;
  const [prefix = ""] = PREFIX.exec(words) ?? [];
  const open = start + prefix.length;
  const closing = QUOTES[words.charAt(open)];
  if (closing === undefined) {
    const length = words.slice(start).search(end);
    const stop = length < 0 ? words.length : start + length;
    return accept({ trigger: words.slice(start, stop).trim(), end: stop });
  }
  const close = endOfQuote(words, open + 1, closing);
  if (close === undefined) return refuse(text("blocklists-quote-open", { place: placeOf(words, open) }));
  const quoted = words.slice(open + 1, close).replace(/\\(["“”„«»])/g, "$1");
  return accept({ trigger: prefix + quoted.trim(), end: close + 1 });
}

/** Where the quotes close: a quote after a backslash is a part of the words. */
function endOfQuote(words: string, start: number, closing: string): number | undefined {
  for (let place = start; place < words.length; place++) {
    if (words[place] === "\\") place++;
    else if (closing.includes(words.charAt(place))) return place;
  }
  return undefined;
}
