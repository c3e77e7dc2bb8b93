// What a trigger means: where it is looked for, and by which pattern.
import { text } from "../../core/text.ts";
import { fold, type Level } from "../../core/text-analysis/analysed-text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { type Expression, readExpression } from "./expression.ts";
import { ANYTHING, type Anchor, type Glob, ONE, RUN, type Token } from "./glob.ts";

/** What of a message a trigger looks at. */
export type Subject = "text" | "name" | "username" | "file" | "inline" | "forward" | "stickerpack";

/** A pattern with wildcards. Where one of its literals is missing, it cannot match. */
export interface GlobPattern extends Glob {
  readonly kind: "glob";
  readonly subject: Subject;
  readonly level: Level;
  /** The longest of the literals; empty where there is none. */
  readonly core: string;
  readonly literals: readonly string[];
}

export interface ExpressionPattern {
  readonly kind: "expression";
  readonly expression: Expression;
}

export type Pattern = GlobPattern | ExpressionPattern;

/** A trigger that was read. Triggers of the same key are the same one, however they are written. */
export interface Trigger {
  readonly trigger: string;
  readonly key: string;
  readonly pattern: Pattern;
}

/** The longest trigger, in code units. */
const LONGEST = 400;

interface Meaning {
  readonly subject: Subject;
  readonly level?: Level;
  readonly anchor: Anchor;
  /** Taken off the beginning of the value. */
  readonly without?: RegExp;
}

const PREFIXES: Readonly<Record<string, Meaning>> = {
  exact: { subject: "text", anchor: "whole" },
  prefix: { subject: "text", anchor: "start" },
  lookalike: { subject: "text", level: "lookalike", anchor: "word" },
  name: { subject: "name", anchor: "word" },
  username: { subject: "username", anchor: "whole", without: /^@/ },
  file: { subject: "file", anchor: "whole" },
  inline: { subject: "inline", anchor: "whole", without: /^@/ },
  forward: { subject: "forward", anchor: "whole", without: /^(?:@|(?:https?:\/\/)?t\.me\/)/i },
  stickerpack: {
    subject: "stickerpack",
    anchor: "whole",
    without: /^(?:https?:\/\/)?t\.me\/add(?:stickers|emoji)\//i,
  },
};

const PREFIXED = new RegExp(`^(re|${Object.keys(PREFIXES).join("|")}):\\s*([\\s\\S]*)$`, "i");

/** Reads a trigger. What cannot be a pattern is refused, with the reason. */
export function readTrigger(written: string): Parsed<Trigger> {
  const trigger = written.trim();
  if (trigger.length > LONGEST) return refuse(text("blocklists-trigger-long", { longest: LONGEST }));
  const [, prefix, value = trigger] = PREFIXED.exec(trigger) ?? [];
  const name = prefix?.toLowerCase();
  if (value === "") return refuse(text("blocklists-prefix-empty", { prefix: `${name}:` }));
  if (name === "re") return expressionTrigger(trigger, value);
  const pattern = globPattern(value, name === undefined ? undefined : PREFIXES[name]);
  if (pattern === undefined) return refuse(text("blocklists-pattern-anything", { trigger }));
  return accept({ trigger, key: keyOf(name, pattern), pattern });
}

function expressionTrigger(trigger: string, source: string): Parsed<Trigger> {
  const read = readExpression(source);
  if (!read.ok) return read;
  return accept({ trigger, key: `re:${source}`, pattern: { kind: "expression", expression: read.value } });
}

const ANYWHERE: Meaning = { subject: "text", anchor: "word" };

/** Undefined where it has no character of its own, and would match nearly everything. */
function globPattern(value: string, meaning: Meaning = ANYWHERE): GlobPattern | undefined {
  const { subject, anchor, level = "plain", without } = meaning;
  const pieces = piecesOf(without ? value.replace(without, "") : value, level);
  const literals = pieces.filter((piece) => typeof piece === "string").filter((piece) => piece.trim() !== "");
  if (literals.length === 0 && (subject === "text" || pieces.length === 0)) return undefined;
  const core = literals.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  return { kind: "glob", subject, level, core, literals, ...trimmed(pieces.flatMap(tokensOf), anchor) };
}

/** Literals in the spelling of the level, and wildcards. */
type Piece = string | Token;

const WILDCARD = /\\([*?])|(\*{2,})|(\*)|(\?)/g;

function piecesOf(value: string, level: Level): readonly Piece[] {
  const pieces: Piece[] = [];
  let literal = "";
  let from = 0;
  const close = (): void => {
    const folded = fold(literal, level).text;
    if (folded !== "") pieces.push(folded);
    literal = "";
  };
  for (const match of value.matchAll(WILDCARD)) {
    const [written, escaped, twice, once] = match;
    literal += value.slice(from, match.index) + (escaped ?? "");
    from = match.index + written.length;
    if (escaped !== undefined) continue;
    close();
    pieces.push(wildcardOf(twice, once));
  }
  literal += value.slice(from);
  close();
  return pieces;
}

function wildcardOf(twice: string | undefined, once: string | undefined): Token {
  if (twice !== undefined) return ANYTHING;
  return once === undefined ? ONE : RUN;
}

const tokensOf = (piece: Piece): readonly Token[] =>
  typeof piece === "number" ? [piece] : [...piece].map((character) => character.codePointAt(0) ?? 0);

const isOpen = (token: Token | undefined): boolean => token === RUN || token === ANYTHING;

/** Without wildcards of any length at ends that may be anywhere: they would match up to the border of the word. */
function trimmed(tokens: readonly Token[], anchor: Anchor): Glob {
  let [start, end] = [0, tokens.length];
  if (anchor === "word") while (start < end && isOpen(tokens[start])) start++;
  if (anchor !== "whole") while (end > start && isOpen(tokens[end - 1])) end--;
  return { tokens: tokens.slice(start, end), anchor, startsFree: start > 0, endsFree: end < tokens.length };
}

function keyOf(prefix: string | undefined, { tokens, startsFree, endsFree }: GlobPattern): string {
  const written = tokens.map((token) => (token < 0 ? WILDCARDS[-token] : escapedKey(token))).join("");
  return `${prefix ?? ""}:${startsFree ? "*" : ""}${written}${endsFree ? "*" : ""}`;
}

const WILDCARDS = ["", "?", "*", "**"] as const;

const escapedKey = (code: number): string => String.fromCodePoint(code).replace(/[*?]/, "\\$&");
