// What rules conclude, and how several conclusions become one plan.
import type { MessageRef } from "./chat.ts";
import type { Member } from "./member.ts";
import { harsher, type Sanction } from "./sanction.ts";
import type { Text } from "./text.ts";

/** One observation that speaks for a verdict: its name, how much it weighs from 0 to 1, and what was seen, in words. */
export interface Signal {
  readonly name: string;
  readonly weight: number;
  readonly detail: string | Text;
}

/** Which reactions of somebody go: the one that is judged, or all recent ones in the chat. */
export type ReactionRemoval = "one" | "all";

/** A message by which somebody else takes part in what is judged. */
export interface OtherMessage {
  readonly member: Member;
  readonly message: MessageRef;
  readonly album: string | undefined;
}

/** What one rule concluded about one event. */
export interface Verdict {
  /** Feature and rule, as in `flood.consecutive`. */
  readonly rule: string;
  /** Why, in words for the member; never the trigger itself. */
  readonly reason: Text;
  readonly sanction: Sanction | undefined;
  /** Ids of the messages that should go. */
  readonly remove: readonly number[];
  readonly evidence: readonly Signal[];
  /** Reactions that should go; only of an event that is a reaction. */
  readonly reactions?: ReactionRemoval | undefined;
  /** Earlier messages of others in the chat whose authors the verdict concerns in the same way. */
  readonly others?: readonly OtherMessage[];
  /** What is done is no affair of the chat: the member alone is told, and not at every message. */
  readonly tellsMember?: boolean;
  /** The verdict is told to the log and acts on nothing. */
  readonly watch?: boolean;
  /** What is done has its case and is not told to the chat. */
  readonly silent?: boolean;
}

/** What is done about somebody else than the one the event is judged for. */
export interface OtherPlan {
  readonly member: Member;
  readonly messages: readonly OtherMessage[];
  readonly sanction: Sanction | undefined;
  readonly grounds: readonly Verdict[];
}

/** All verdicts on one event, resolved: every message once, the harshest sanction once. */
export interface Plan {
  readonly remove: readonly number[];
  readonly sanction: Sanction | undefined;
  readonly reactions: ReactionRemoval | undefined;
  /** What is done about others, each of them once, by their ids. */
  readonly others: readonly OtherPlan[];
  /** The verdicts that act, by rule name. */
  readonly grounds: readonly Verdict[];
  /** The verdicts that only watch, by rule name. */
  readonly watched: readonly Verdict[];
}

const byRule = (a: Verdict, b: Verdict): number => (a.rule < b.rule ? -1 : Number(a.rule > b.rule));

const distinct = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  [...new Map(verdicts.map((verdict) => [verdict.rule, verdict])).values()].sort(byRule);

/**
 * Makes one plan of all verdicts; undefined where there is none. The order of the verdicts does not matter, and a
 * verdict given twice counts once: resolve(a, b) = resolve(b, a), resolve(a, a) = resolve(a).
 */
export function resolve(verdicts: readonly Verdict[]): Plan | undefined {
  if (verdicts.length === 0) return undefined;
  const grounds = distinct(verdicts.filter(({ watch }) => !watch));
  return {
    remove: [...new Set(grounds.flatMap(({ remove }) => remove))].sort((a, b) => a - b),
    sanction: grounds.map(({ sanction }) => sanction).reduce(harsher, undefined),
    reactions: grounds.map(({ reactions }) => reactions).reduce(wider, undefined),
    others: othersOf(grounds),
    grounds,
    watched: distinct(verdicts.filter(({ watch }) => watch)),
  };
}

const wider = (a: ReactionRemoval | undefined, b: ReactionRemoval | undefined): ReactionRemoval | undefined =>
  a === "all" || b === "all" ? "all" : (a ?? b);

/** Each of the others once: all their messages, rising, and the harshest sanction of the verdicts that name them. */
function othersOf(grounds: readonly Verdict[]): readonly OtherPlan[] {
  const named = grounds.flatMap(({ others = [] }) => others);
  return [...new Set(named.map(({ member }) => member.id))]
    .sort((a, b) => a - b)
    .flatMap((id) => {
      const theirs = named.filter(({ member }) => member.id === id);
      const about = grounds.filter(({ others = [] }) => others.some(({ member }) => member.id === id));
      const messages = [...new Map(theirs.map((one) => [one.message.id, one])).values()];
      return theirs.slice(0, 1).map(({ member }) => ({
        member,
        messages: messages.sort((a, b) => a.message.id - b.message.id),
        sanction: about.map(({ sanction }) => sanction).reduce(harsher, undefined),
        grounds: about,
      }));
    });
}
