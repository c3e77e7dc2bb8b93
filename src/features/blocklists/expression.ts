// Regular expressions in the syntax of RE2, on an engine that never goes back in the text (ADR 28).
import { RE2JS } from "re2js";
import { text } from "../../core/text.ts";
import type { Span } from "../../core/text-analysis/folded-text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";

/** A regular expression that is ready to be used. */
export interface Expression {
  /** The first match in a text; an empty one counts as none. */
  readonly find: (text: string) => Span | undefined;
}

/** Reads an expression; upper and lower case are the same. What RE2 refuses is refused with its reason. */
export function readExpression(source: string): Parsed<Expression> {
  try {
    const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    if (compiled.matcher("").find()) return refuse(text("blocklists-pattern-anything", { trigger: `re:${source}` }));
    return accept({ find: (words) => firstMatch(compiled, words) });
  } catch (error) {
    return refuse(text("blocklists-expression-refused", { expression: source, why: whyRefused(error) }));
  }
}

/** RE2's own reason, without what was put before the expression. */
function whyRefused(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.replace(/^error parsing regexp: /, "").replace("`(?i)", "`");
}

function firstMatch(compiled: RE2JS, words: string): Span | undefined {
  if (!compiled.test(words)) return undefined;
  const matcher = compiled.matcher(words);
  while (matcher.find()) if (matcher.end() > matcher.start()) return { start: matcher.start(), end: matcher.end() };
  return undefined;
}
