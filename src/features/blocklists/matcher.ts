// All entries of a chat, compiled: what a message is judged by.
import { type AnalysedText, analyse, excerpt, type Level } from "../../core/text-analysis/analysed-text.ts";
import type { Span } from "../../core/text-analysis/folded-text.ts";
import type { Instant } from "../../core/time.ts";
import type { Entry } from "./entry.ts";
import { groupedBy } from "./grouped.ts";
import { type ExpressionPattern, type GlobPattern, readTrigger, type Subject } from "./pattern.ts";
import { createTextIndex, type Indexed, type TextIndex } from "./text-index.ts";

/** What a message has of a subject. It is asked for subjects that entries look at, once each. */
export type TextsOf = (subject: Subject) => readonly AnalysedText[];

/** An entry that matches, and the part of the message that it matches, as it was written. */
export interface Hit {
  readonly entry: Entry;
  readonly matched: string;
}

export interface Matcher {
  /** How many entries it is made of. */
  readonly size: number;
  /** What it costs to remember it: one for an ordinary entry. */
  readonly weight: number;
  /** The entries that match and have not expired, each once, by their ids. */
  readonly hits: (textsOf: TextsOf, now: Instant) => readonly Hit[];
}

/** The longest matched part that is shown, in code units. */
const LONGEST_SHOWN = 100;

/** How many ordinary entries, of about 600 bytes, an automaton costs besides its entries, and an expression before it is used. */
const [AUTOMATON, EXPRESSION] = [6, 14] as const;

interface Part {
  readonly subject: Subject;
  readonly level: Level;
  readonly index: TextIndex<Entry>;
}

interface Expressed {
  readonly entry: Entry;
  readonly pattern: ExpressionPattern;
}

/** Compiles entries. One whose trigger this version cannot read matches nothing. */
export function compileMatcher(entries: readonly Entry[]): Matcher {
  const globs: Indexed<Entry>[] = [];
  const expressions: Expressed[] = [];
  for (const entry of entries) {
    const read = readTrigger(entry.trigger);
    if (!read.ok) continue;
    const { pattern } = read.value;
    if (pattern.kind === "glob") globs.push({ pattern, value: entry });
    else expressions.push({ entry, pattern });
  }
  const parts = partsOf(globs);
  return {
    size: entries.length,
    weight: AUTOMATON * parts.length + globs.length + EXPRESSION * expressions.length,
    hits: (textsOf, now) => {
      const found = new Map<number, Hit>();
      const note = (entry: Entry, matched: () => string): void => {
        if (found.has(entry.id) || hasExpired(entry, now)) return;
        found.set(entry.id, { entry, matched: shortened(matched()) });
      };
      const read = rememberedOnce(textsOf);
      for (const { subject, index } of parts)
        for (const one of read(subject))
          index.search(one, (entry, folded, span) => note(entry, () => excerpt(one, folded, span)));
      if (expressions.length > 0) searchExpressions(expressions, read("text"), note);
      return found.size === 0 ? NO_HITS : [...found.values()].sort((a, b) => a.entry.id - b.entry.id);
    },
  };
}

const NO_HITS: readonly Hit[] = [];

const hasExpired = ({ expiresAt }: Entry, now: Instant): boolean => expiresAt !== undefined && expiresAt <= now;

const partOf = ({ subject, level }: GlobPattern): string => `${subject} ${level}`;

function partsOf(globs: readonly Indexed<Entry>[]): readonly Part[] {
  const byPart = groupedBy(globs, ({ pattern }) => partOf(pattern));
  return [...byPart.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { subject, level } = first.pattern;
    return [{ subject, level, index: createTextIndex(level, group) }];
  });
}

function rememberedOnce(textsOf: TextsOf): TextsOf {
  const known = new Map<Subject, readonly AnalysedText[]>();
  return (subject) => {
    const texts = known.get(subject) ?? textsOf(subject);
    known.set(subject, texts);
    return texts;
  };
}

/** Expressions are matched with what was written, since they may tell characters apart that are alike in other spellings. */
function searchExpressions(
  expressions: readonly Expressed[],
  texts: readonly AnalysedText[],
  note: (entry: Entry, matched: () => string) => void,
): void {
  for (const { original } of texts)
    for (const { entry, pattern } of expressions) {
      const span = pattern.expression.find(original);
      if (span) note(entry, () => sliced(original, span));
    }
}

const sliced = (original: string, { start, end }: Span): string => original.slice(start, end);

const shortened = (matched: string): string =>
  matched.length > LONGEST_SHOWN ? `${matched.slice(0, LONGEST_SHOWN)}…` : matched;

/** Texts to be compared. */
export const analysed = (texts: readonly string[]): readonly AnalysedText[] => texts.map(analyse);
