// The texts of the grouped notice: acts, numbers of members, reasons and states.
import type { Case, CaseState } from "../../core/case.ts";
import { lasting, type PlainKey, type Text, text } from "../../core/text.ts";
import { elapsed, milliseconds } from "../../core/time.ts";
import type { CaseKinds } from "../../kit/declarations/case-kinds.ts";

/** Whether the case is open and of a kind that lasts. */
export const isActive = (kinds: CaseKinds, { kind, state }: Case): boolean =>
  state === "open" && kinds.of(kind).isLasting === true;

/** The most lines of acts. */
const NAMED = 6;

/** The text about these cases: at least one, the newest first. */
export function groupText(found: readonly Case[]): Text {
  const lines = [...actsOf(found).map(actLine), ...stateLines(found)];
  return text("cases-wave", { lines, from: found.at(-1)?.number ?? 0, to: found[0]?.number ?? 0 });
}

/** The cases by act, reason and length, the largest group first. */
function actsOf(found: readonly Case[]): readonly (readonly [Case, ...Case[]])[] {
  const acts = new Map<string, [Case, ...Case[]]>();
  for (const one of found) {
    const key = JSON.stringify([one.kind, one.reason ?? "", lengthOf(one) ?? 0]);
    const known = acts.get(key);
    if (known) known.push(one);
    else acts.set(key, [one]);
  }
  return [...acts.values()].sort((a, b) => b.length - a.length).slice(0, NAMED);
}

/** In full seconds, as it was asked for. */
const lengthOf = ({ at, until }: Case) => until && milliseconds(Math.round(elapsed(at, until) / 1000) * 1000);

function actLine(act: readonly [Case, ...Case[]]): Text {
  const [{ reason }] = act;
  const done = doneLine(act);
  return reason === undefined ? done : text("moderation-with-reason", { act: done, reason });
}

const DONE = {
  warn: "cases-wave-warned",
  mute: "cases-wave-muted",
  restrict: "cases-wave-restricted",
  ban: "cases-wave-banned",
  kick: "cases-wave-kicked",
  decline: "cases-wave-declined",
  unreact: "cases-wave-unreacted",
} as const;

function doneLine([first, ...others]: readonly [Case, ...Case[]]): Text {
  const count = new Set([first, ...others].map(({ target }) => target?.id)).size;
  const length = lengthOf(first);
  if (length !== undefined && first.kind === "mute")
    return text("cases-wave-muted-for", { count, duration: lasting(length) });
  if (length !== undefined && first.kind === "ban")
    return text("cases-wave-banned-for", { count, duration: lasting(length) });
  const key = first.kind in DONE ? DONE[first.kind as keyof typeof DONE] : "cases-wave-deleted";
  return text(key, { count });
}

const STATE_WORDS = {
  undone: "cases-now-undone",
  ended: "cases-now-ended",
  replaced: "cases-now-replaced",
  failed: "cases-now-failed",
} as const satisfies Record<Exclude<CaseState, "open">, PlainKey>;

/** The numbers of undone, expired, replaced and failed cases. */
function stateLines(found: readonly Case[]): readonly Text[] {
  const states = ["undone", "ended", "replaced", "failed"] as const;
  return states.flatMap((state) => {
    const count = found.filter((one) => one.state === state).length;
    return count === 0 ? [] : [text("cases-wave-state", { state: text(STATE_WORDS[state]), count })];
  });
}
