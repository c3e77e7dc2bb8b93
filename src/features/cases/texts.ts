// The texts of cases: one case in full, lines of lists, and closed cases.
import type { Case, CaseState, Evidence, Reason } from "../../core/case.ts";
import type { MemberStatus } from "../../core/member.ts";
import { moment, type PlainKey, type Text, type TextValue, text } from "../../core/text.ts";
import type { Signal } from "../../core/verdict.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Ports } from "../../kit/platform.ts";
import { recordedName } from "../../kit/words/actor-name.ts";
import { permissionNames } from "../../kit/words/permission-words.ts";

/** The sources of the names of case kinds and protections. */
export type NameSources = Ports<"caseKinds" | "features">;

/** Who acted: a person by name, a protection by the name of its feature. */
function actorWords({ chatId, actor }: Pick<Case, "chatId" | "actor">, features: readonly Feature[]): TextValue {
  if (actor.kind === "member") return recordedName(chatId, actor.member);
  const title = features.find(({ id }) => id === actor.rule.split(".")[0])?.title;
  return title === undefined ? actor.rule : text(title);
}

/** The reason of a case: an admin's words are data, a protection's are a text. */
const reasonLine = (reason: Reason | undefined): readonly Text[] =>
  reason === undefined ? [] : [text("cases-line-reason", { reason })];

/** A signal, with its weight as a percentage where it is below 1. */
const signalLine = ({ weight, detail }: Signal): Text =>
  weight >= 1
    ? text("cases-line-signal", { detail })
    : text("cases-line-signal-weighed", { detail, percent: Math.round(weight * 100) });

/** The text of a case for moderators. */
export function caseText(one: Case, { features, caseKinds }: NameSources): Text {
  const { number, kind, target, at, until, evidence, undoes, isNative, former } = one;
  const lines: Text[] = [
    ...(target ? [text("cases-line-target", { user: target, id: String(target.id) })] : []),
    text("cases-line-actor", { actor: actorWords(one, features) }),
    ...(isNative ? [text("cases-line-native")] : []),
    text("cases-line-when", { when: moment(at) }),
    ...(until === undefined ? [] : [text("cases-line-until", { until: moment(until) })]),
    ...reasonLine(one.reason),
    ...evidenceLines(evidence, caseKinds),
    ...(undoes === undefined ? [] : [text("cases-line-undoes", { undone: undoes })]),
    ...(former === undefined ? [] : [text("cases-line-former", { former: formerWords(former) })]),
    ...stateLine(one, caseKinds),
  ];
  return text("cases-case", { number, kind: caseKinds.label(kind), lines });
}

/** The permissions taken and given, the act that failed, and the evidence. */
const evidenceLines = (
  { denied, allowed, failed, messageIds, reactions, signals }: Evidence,
  caseKinds: CaseKinds,
): readonly Text[] => [
  ...(denied ? [text("cases-line-denied", { what: permissionNames(denied) })] : []),
  ...(allowed ? [text("cases-line-allowed", { what: permissionNames(allowed) })] : []),
  ...(failed ? [text("cases-line-failed", { kind: caseKinds.label(failed.kind), why: failed.why })] : []),
  ...(messageIds.length > 0 ? [text("cases-line-messages", { count: messageIds.length })] : []),
  ...(reactions ? [text(REACTIONS[reactions.scope])] : []),
  ...signals.map(signalLine),
];

const REACTIONS = { one: "cases-line-reaction", all: "cases-line-reactions" } as const;

/** The state. Left out for an open case of a kind that does not last, such as a kick. */
const stateLine = ({ kind, state }: Case, caseKinds: CaseKinds): readonly Text[] =>
  state === "open" && !caseKinds.of(kind).isLasting ? [] : [text(STATES[state])];

const STATES = {
  open: "cases-state-open",
  ended: "cases-state-ended",
  undone: "cases-state-undone",
  replaced: "cases-state-replaced",
  failed: "cases-state-failed",
} as const satisfies Record<CaseState, PlainKey>;

const FORMER = {
  owner: "cases-former-admin",
  admin: "cases-former-admin",
  member: "cases-former-member",
  left: "cases-former-left",
  banned: "cases-former-banned",
  restricted: "cases-former-restricted",
} as const satisfies Record<MemberStatus["kind"], PlainKey>;

const formerWords = ({ kind }: MemberStatus): Text => text(FORMER[kind]);

/** The text for the person concerned: act, reason and end, without the evidence. */
export function publicText({ number, kind, at, until, reason }: Case, caseKinds: CaseKinds): Text {
  const lines: Text[] = [
    text("cases-line-when", { when: moment(at) }),
    ...(until === undefined ? [] : [text("cases-line-until", { until: moment(until) })]),
    ...reasonLine(reason),
  ];
  return text("cases-case", { number, kind: caseKinds.label(kind), lines });
}

/** One line of a list. The state is shown for closed cases only. */
export function lineOf(one: Case, { features, caseKinds }: NameSources): Text {
  const { number, kind, at, reason, state } = one;
  const about = { number, kind: caseKinds.label(kind), when: moment(at), actor: actorWords(one, features) };
  const line =
    state === "open"
      ? text("cases-list-line", about)
      : text("cases-list-line-over", { ...about, state: text(LIST_STATES[state]) });
  return reason === undefined ? line : text("cases-list-line-reason", { line, reason });
}

const LIST_STATES = {
  ended: "cases-list-ended",
  undone: "cases-list-undone",
  replaced: "cases-list-replaced",
  failed: "cases-list-failed",
} as const satisfies Record<Exclude<CaseState, "open">, PlainKey>;

/** The state of one closed case: `Undone by Mod: ban of Anna`. */
export const closedLine = (caseKinds: CaseKinds, { kind, number, target }: Case, state: Text): Text =>
  target
    ? text("cases-closed", { state, kind: caseKinds.label(kind), user: target, number })
    : text("cases-closed-nobody", { state, kind: caseKinds.label(kind), number });
