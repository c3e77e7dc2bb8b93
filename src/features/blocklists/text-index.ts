// The patterns that look at one kind of text, behind one search for their literals.
import type { AnalysedText, Level } from "../../core/text-analysis/analysed-text.ts";
import type { FoldedText, Span } from "../../core/text-analysis/folded-text.ts";
import { createLiteralSearch } from "../../core/text-analysis/literal-search.ts";
import { isWordBoundary } from "../../core/text-analysis/words.ts";
import { findGlob, type IsBoundary, mayEnd, mayStart } from "./glob.ts";
import { groupedBy } from "./grouped.ts";
import type { GlobPattern } from "./pattern.ts";

/** A pattern, and what it stands for. */
export interface Indexed<T> {
  readonly pattern: GlobPattern;
  readonly value: T;
}

/** Is told of each pattern that matches, and where in which spelling. */
export type Found<T> = (value: T, folded: FoldedText, span: Span) => void;

export interface TextIndex<T> {
  readonly search: (analysed: AnalysedText, found: Found<T>) => void;
}

/** Makes an index of patterns of one level. */
export function createTextIndex<T>(level: Level, all: readonly Indexed<T>[]): TextIndex<T> {
  const byCore = groupedBy(all, ({ pattern }) => pattern.core);
  const coreless = byCore.get("") ?? [];
  const groups = [...byCore].filter(([core]) => core !== "");
  const literals = createLiteralSearch(groups.map(([core]) => core));
  const searchIn = (folded: FoldedText, isBoundary: IsBoundary, found: Found<T>): void => {
    const attempt = attempts(folded, isBoundary, found);
    for (const one of coreless) attempt(one, 0);
    literals.each(folded.text, (literal, end) => {
      for (const one of groups[literal]?.[1] ?? []) attempt(one, end);
    });
  };
  return {
    search: (analysed, found) => {
      const folded = analysed.at(level);
      searchIn(folded, (place) => isWordBoundary(folded.text, place), found);
      const joined = level === "lookalike" ? analysed.joined() : undefined;
      if (joined) searchIn(joined, (place) => isWordBoundary(joined.text, place) || isJoint(joined, place), found);
    },
  };
}

/** Tries a pattern where its core was found: until it matches, or, since wildcards are looked for everywhere, once. */
function attempts<T>(folded: FoldedText, isBoundary: IsBoundary, found: Found<T>) {
  const done = new Set<GlobPattern>();
  return ({ pattern, value }: Indexed<T>, end: number): void => {
    if (done.has(pattern)) return;
    const isWild = !isLiteral(pattern);
    const span = isWild
      ? wildAnywhere(folded.text, pattern, isBoundary)
      : literalAt(folded.text, { pattern, end, isBoundary });
    if (isWild || span) done.add(pattern);
    if (span) found(value, folded, span);
  };
}

const isLiteral = ({ core, tokens }: GlobPattern): boolean => core !== "" && tokens.every((token) => token >= 0);

interface Place {
  readonly pattern: GlobPattern;
  readonly end: number;
  readonly isBoundary: IsBoundary;
}

/** A pattern that is a literal matches where that was found, if words begin and end there. */
function literalAt(text: string, { pattern, end, isBoundary }: Place): Span | undefined {
  const start = end - pattern.core.length;
  const bounds = { glob: pattern, isBoundary };
  return mayStart(text, start, bounds) && mayEnd(text, end, bounds) ? { start, end } : undefined;
}

const wildAnywhere = (text: string, pattern: GlobPattern, isBoundary: IsBoundary): Span | undefined =>
  pattern.literals.every((literal) => text.includes(literal)) ? findGlob(text, pattern, isBoundary) : undefined;

/** Between two letters that stood apart a word may begin or end. */
const isJoint = ({ origins }: FoldedText, place: number): boolean =>
  origins !== undefined && (origins[place] ?? 0) - (origins[place - 1] ?? 0) > 1;
