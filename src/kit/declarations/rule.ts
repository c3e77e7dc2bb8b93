// Rules: pure judges of events.
import type { ChatEvent, EventKind, EventOf } from "../../core/chat-event.ts";
import type { MaybePromise } from "../../core/maybe-promise.ts";
import type { Instant } from "../../core/time.ts";
import type { Verdict } from "../../core/verdict.ts";
import type { Scope } from "../scope.ts";

/** A message as it is remembered for a while: enough to count it and to take it away. */
export interface RecentMessage {
  readonly id: number;
  readonly at: Instant;
  readonly album: string | undefined;
}

/**
 * What can be looked up about an event before it is judged. A rule names the facts it needs, and only those are
 * gathered. A feature that needs another kind of fact adds its line here and its source in app/.
 */
export interface Facts {
  /** The unbroken run of the author's messages at the end of the topic, the judged one last. */
  readonly run: readonly RecentMessage[];
  /** The same over all topics of the chat: talk of others in any of them breaks it. */
  readonly chatRun: readonly RecentMessage[];
  /** The author's latest messages in the chat, the judged one last. */
  readonly latest: readonly RecentMessage[];
  /** The author's last message before the judged one that stayed in its topic; undefined where there is none in memory. */
  readonly previous: RecentMessage | undefined;
}
export type FactName = keyof Facts;

/** Looks one fact up, in memory: what has to be waited for is gathered by the rule that needs it. */
export type FactSources = { readonly [F in FactName]: (event: ChatEvent) => Facts[F] };

/** What a rule looks at: the facts it named, and what its own feature gathered for it. */
export type Known<F extends FactName, G> = Pick<Facts, F> & { readonly gathered: G };

/** A rule as the judge sees it. */
export interface Rule<S> {
  /** Feature and rule, as in `flood.consecutive`. */
  readonly id: `${string}.${string}`;
  readonly on: readonly EventKind[];
  readonly facts: readonly FactName[];
  /** Switched off, it is not asked and its facts are not gathered. */
  readonly isOn: (settings: S) => boolean;
  /** Looks up what only this rule needs; all reading and waiting of a rule happens here. */
  readonly gather: (event: ChatEvent, scope: Scope<S>) => MaybePromise<unknown>;
  /** Pure and synchronous: the same event, facts and scope give the same verdict, live or replayed. */
  readonly judge: (
    event: ChatEvent,
    known: Facts & { readonly gathered: unknown },
    scope: Scope<S>,
  ) => Verdict | undefined;
}

/** The declaration of a rule: its judge sees only the events and the facts it named. */
export interface RuleSpec<S, K extends EventKind, F extends FactName, G> {
  readonly id: `${string}.${string}`;
  readonly on: readonly K[];
  readonly facts: readonly F[];
  readonly isOn: (settings: S) => boolean;
  /** Watched, it judges like any other, and what it concludes is told to the log and acts on nothing. */
  readonly isWatched?: (settings: S) => boolean;
  readonly gather?: (event: EventOf<K>, scope: Scope<S>) => MaybePromise<G>;
  readonly judge: (event: EventOf<K>, known: Known<F, G>, scope: Scope<S>) => Omit<Verdict, "rule"> | undefined;
}

/** Makes a rule whose verdicts carry its name and which is only asked about the kinds of event it named. */
export function rule<S, K extends EventKind, F extends FactName, G = undefined>(spec: RuleSpec<S, K, F, G>): Rule<S> {
  const isMine = (event: ChatEvent): event is EventOf<K> => (spec.on as readonly EventKind[]).includes(event.kind);
  return {
    ...spec,
    gather: (event, scope) => (isMine(event) ? spec.gather?.(event, scope) : undefined),
    judge: (event, known, scope) => {
      if (!isMine(event)) return undefined;
      const verdict = spec.judge(event, known as Known<F, G>, scope);
      if (verdict === undefined) return undefined;
      return spec.isWatched?.(scope.settings)
        ? { ...verdict, rule: spec.id, watch: true }
        : { ...verdict, rule: spec.id };
    },
  };
}
