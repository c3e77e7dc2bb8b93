// Patterns with wildcards, matched in time that is linear in the text: all ways to match are followed at once.
import type { Span } from "../../core/text-analysis/folded-text.ts";

/** A character by its code point, or a wildcard. */
export type Token = number;
/** `?`: one character that is no space. `*`: any number of them. `**`: any characters, also none. */
export const [ONE, RUN, ANYTHING] = [-1, -2, -3] as const;

/** Where in a text a pattern has to match: anywhere at the borders of words, at the beginning, or all of it. */
export type Anchor = "word" | "start" | "whole";

export interface Glob {
  readonly tokens: readonly Token[];
  readonly anchor: Anchor;
  /** It began or ended with a wildcard of any length, which reaches to the border of the word by itself. */
  readonly startsFree: boolean;
  readonly endsFree: boolean;
}

export type IsBoundary = (place: number) => boolean;

const SPACE = 32;
const NONE = -1;

/** Where the match that ends first begins and ends; undefined where nothing matches. */
export function findGlob(text: string, glob: Glob, isBoundary: IsBoundary): Span | undefined {
  const { tokens } = glob;
  let present = new Int32Array(tokens.length + 1).fill(NONE);
  let next = new Int32Array(tokens.length + 1).fill(NONE);
  for (let place = 0; place <= text.length; ) {
    if (mayStart(text, place, { glob, isBoundary })) enter(present, { at: 0, since: place }, tokens);
    const since = present[tokens.length] ?? NONE;
    if (since !== NONE && mayEnd(text, place, { glob, isBoundary })) return { start: since, end: place };
    const character = text.codePointAt(place) ?? NONE;
    advance({ present, next }, character, tokens);
    [present, next] = [next, present];
    next.fill(NONE);
    place += character > 0xffff ? 2 : 1;
  }
  return undefined;
}

interface Bounds {
  readonly glob: Glob;
  readonly isBoundary: IsBoundary;
}

/** Whether a match may begin, or end, at a place. A text begins and ends with a single space at most. */
export const mayStart = (text: string, place: number, { glob, isBoundary }: Bounds): boolean =>
  glob.anchor === "word" ? glob.startsFree || isBoundary(place) : place === Number(text.charCodeAt(0) === SPACE);

export function mayEnd(text: string, place: number, { glob, isBoundary }: Bounds): boolean {
  if (glob.anchor !== "whole") return glob.endsFree || isBoundary(place);
  return place >= text.length - Number(text.charCodeAt(text.length - 1) === SPACE);
}

/** A way to match: the token that comes next, and where the match began. */
interface Way {
  readonly at: number;
  readonly since: number;
}

/** Goes on with a way; of several at one token the one that began first counts. Wildcards of any length may match nothing. */
function enter(ways: Int32Array, { at, since }: Way, tokens: readonly Token[]): void {
  for (let place = at; ; place++) {
    const known = ways[place] ?? NONE;
    if (known !== NONE && known <= since) return;
    ways[place] = since;
    const token = tokens[place];
    if (token !== RUN && token !== ANYTHING) return;
  }
}

interface Ways {
  readonly present: Int32Array;
  readonly next: Int32Array;
}

function advance({ present, next }: Ways, character: number, tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const since = present[at] ?? NONE;
    if (since !== NONE) {
      const further = stepOver(tokens[at] ?? NONE, character);
      if (further !== undefined) enter(next, { at: at + further, since }, tokens);
    }
  }
}

/** How many tokens are done with by a character; undefined where the token does not allow it. */
function stepOver(token: Token, character: number): 0 | 1 | undefined {
  if (token === character) return 1;
  if (token === ANYTHING) return 0;
  if (character === SPACE || token >= 0) return undefined;
  return token === RUN ? 0 : 1;
}
