// The kinds of acts: each is declared once, by the moderation or by the feature whose act it is.
import type { Case, CaseKind } from "../../core/case.ts";
import type { Right } from "../../core/member.ts";
import { type PlainKey, type Text, text } from "../../core/text.ts";

/** What limits how much one admin may do in a while; anti-nuke counts acts by it. */
export const BUDGETS = ["bans", "kicks", "deletions", "promotions"] as const;
export type Budget = (typeof BUDGETS)[number];

/**
 * How an act is taken back. `restraint`: what all other open cases come to holds from then on. `rank`: the rights and the title
 * at Telegram. `role`: what somebody is in the bot alone. `messages`: what was deleted and copied is posted again. `return`:
 * those concerned have to come back by themselves, and that is said. `feature`: by the reversal of the feature that declares
 * it. Otherwise never, and why.
 */
export type UndoWay =
  | "restraint"
  | "rank"
  | "role"
  | "messages"
  | "return"
  | "feature"
  | { readonly never: (number: number) => Text };

/** What is declared of a kind. */
export interface CaseKindSpec {
  /** What such an act is called: the head of its case. */
  readonly label: PlainKey;
  /** What was taken back, as in 'Undone: Alice's ban'. */
  readonly undone: (found: Case) => Text;
  readonly undo: UndoWay;
  /** The right by which such an act is done, and taken back. */
  readonly right: Right;
  /** The kinds whose open cases end with such an act, besides its own where it takes the place of an earlier one. */
  readonly takesBack?: readonly CaseKind[];
  /** It goes on to hold: its case says so until it ends. */
  readonly isLasting?: boolean;
  readonly budget?: Budget;
}

export type CaseKindSpecs = Readonly<Record<CaseKind, CaseKindSpec>>;

/** All kinds that some part of the bot declares. */
export interface CaseKinds {
  /** A kind that nobody declares any more is one that cannot be taken back. */
  readonly of: (kind: CaseKind) => CaseKindSpec;
  readonly isDeclared: (kind: CaseKind) => boolean;
  readonly label: (kind: CaseKind) => Text;
  /** The kinds of which that is true. */
  readonly where: (fits: (spec: CaseKindSpec) => boolean) => readonly CaseKind[];
  /** The kind of acts that take such ones back; undefined where there is none. */
  readonly lifting: (kind: CaseKind) => CaseKind | undefined;
}

const user = ({ target }: Case) => target ?? "";

/** An act of a feature that the bot has no longer. */
const FOREIGN: CaseKindSpec = {
  label: "moderation-kind-other",
  undone: (found) => text("undo-what-other", { user: user(found) }),
  undo: { never: (number) => text("undo-gone", { number }) },
  right: "restrict_members",
};

/** Puts together what several declare. Throws where two declare the same kind. */
export function createCaseKinds(...declared: readonly CaseKindSpecs[]): CaseKinds {
  const specs = new Map<CaseKind, CaseKindSpec>();
  for (const [kind, spec] of declared.flatMap((one) => Object.entries(one))) {
    if (specs.has(kind)) throw new Error(`The kind of cases ${kind} is declared twice.`);
    specs.set(kind, spec);
  }
  const of = (kind: CaseKind): CaseKindSpec => specs.get(kind) ?? FOREIGN;
  return {
    of,
    isDeclared: (kind) => specs.has(kind),
    label: (kind) => text(of(kind).label),
    where: (fits) => [...specs].filter(([, spec]) => fits(spec)).map(([kind]) => kind),
    lifting: (kind) => [...specs].find(([, { takesBack }]) => takesBack?.includes(kind))?.[0],
  };
}
