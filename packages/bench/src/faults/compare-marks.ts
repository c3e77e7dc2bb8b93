// Compares the expected effects of every marked update with the observed ones: lost, doubled, out of order.
import type { Report } from "../server/effects.ts";
import type { MarkedUpdate } from "./marked-load.ts";

/** A case in the database. */
export interface CaseRow {
  readonly chat: number;
  readonly number: number;
  readonly kind: string;
  readonly target: number;
  /** The admin's reason; undefined for the act of a protection. */
  readonly reason: string | undefined;
  /** The target's former status, if it was looked up. */
  readonly former: string | undefined;
}

export interface ObservedState {
  readonly cases: readonly CaseRow[];
  /** The reasons of the active warnings. */
  readonly warnings: readonly string[];
  /** Changes of the setting in the order of writing: the chat, and the days. */
  readonly settings: readonly { readonly chat: number; readonly days: number }[];
  /** Updates that failed, or that no process survived. */
  readonly aside: readonly string[];
  readonly report: Report;
}

/** The result of a comparison. */
export interface Losses {
  /** Marked updates with a missing effect. */
  readonly lost: number;
  /** Marked updates with a doubled effect, and unexpected acts. */
  readonly doubled: number;
  /** Effects of a chat that came before those of an earlier update, and case numbers that are missing or doubled. */
  readonly disorder: number;
  readonly sendsSkipped: number;
  readonly sendsRepeated: number;
  /** Descriptions of the first few deviations. */
  readonly examples: readonly string[];
}

type Count = (key: string) => number;

/** Compares. The settings of each chat before the run were answered, too. */
export function compareMarks(marks: readonly MarkedUpdate[], found: ObservedState, answersBefore: number): Losses {
  const counts = countsOf(found);
  const lost = marks.filter((mark) => effectsOf(mark, counts).some((count) => count === 0));
  const doubled = marks.filter((mark) => onceOf(mark, counts).some((count) => count > 1) || isSeenTwice(mark, found));
  const uncalled = unexpectedActs(marks, found);
  const disorder = [...outOfOrder(marks, found), ...misnumbered(found)];
  const sends = sendsOf(marks, found, answersBefore);
  const examples = [
    ...found.aside.slice(0, 4),
    ...lost.map(({ tag }) => `lost ${tag}`),
    ...doubled.map(({ tag }) => `doubled ${tag}`),
    ...uncalled,
    ...disorder,
    ...sends.examples,
  ];
  return {
    lost: lost.length,
    doubled: doubled.length + uncalled.length,
    disorder: disorder.length,
    sendsSkipped: sends.skipped,
    sendsRepeated: sends.repeated,
    examples: examples.slice(0, 12),
  };
}

interface Counts {
  readonly cases: Count;
  readonly warnings: Count;
  readonly settings: Count;
  readonly banned: Count;
  readonly deleted: Count;
}

function countsOf({ cases, warnings, settings, report }: ObservedState): Counts {
  return {
    cases: counter(cases.map(({ reason }) => reason ?? "")),
    warnings: counter(warnings),
    settings: counter(settings.map(({ chat, days }) => `s${chat}:${days}`)),
    banned: (key) => report.banned[key] ?? 0,
    deleted: (key) => report.deleted[key] ?? 0,
  };
}

function counter(keys: readonly string[]): Count {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => counts.get(key) ?? 0;
}

/** The number of occurrences in the database of each effect that must occur once. */
function onceOf({ kind, tag }: MarkedUpdate, { cases, warnings, settings }: Counts): readonly number[] {
  if (kind === "ban") return [cases(tag)];
  return kind === "warn" ? [cases(tag), warnings(tag)] : [settings(tag)];
}

/** The same, plus repeatable effects at Telegram. */
function effectsOf(mark: MarkedUpdate, counts: Counts): readonly number[] {
  if (mark.kind !== "ban") return onceOf(mark, counts);
  const { chat, user, message } = mark;
  return [...onceOf(mark, counts), counts.banned(`${chat}:${user}`), counts.deleted(`${chat}:${message}`)];
}

/** A ban whose former status is the ban itself comes from an update that was handled before. */
const isSeenTwice = (mark: MarkedUpdate, { cases }: ObservedState): boolean =>
  mark.kind === "ban" &&
  cases.some(({ reason, former }) => reason === mark.tag && former !== undefined && former !== "member");

/** Bans of unmarked users, and protections that acted twice on one user. */
function unexpectedActs(marks: readonly MarkedUpdate[], { cases, report }: ObservedState): readonly string[] {
  const called = new Set(marks.flatMap((mark) => (mark.kind === "ban" ? [`${mark.chat}:${mark.user}`] : [])));
  const banned = Object.keys(report.banned).filter((key) => !called.has(key));
  const ruled = cases.filter(({ reason }) => reason === undefined).map(({ chat, target }) => `${chat}:${target}`);
  const twice = ruled.filter((key, index) => ruled.indexOf(key) !== index);
  return [...banned.map((key) => `ban of ${key} uncalled for`), ...twice.map((key) => `two acts on ${key}`)];
}

/** In each chat, cases by number and settings by row must have the order of the updates. */
function outOfOrder(marks: readonly MarkedUpdate[], { cases, settings }: ObservedState): readonly string[] {
  const storages = new Map(marks.map(({ tag }, storage) => [tag, storage]));
  const byNumber = cases.toSorted((a, b) => a.number - b.number);
  return [
    ...inversions(
      byNumber.map(({ chat, reason = "" }) => ({ chat, tag: reason })),
      storages,
    ),
    ...inversions(
      settings.map(({ chat, days }) => ({ chat, tag: `s${chat}:${days}` })),
      storages,
    ),
  ];
}

interface Placed {
  readonly chat: number;
  readonly tag: string;
}

function inversions(sequence: readonly Placed[], storages: ReadonlyMap<string, number>): readonly string[] {
  const last = new Map<number, number>();
  return sequence.flatMap(({ chat, tag }) => {
    const storage = storages.get(tag);
    if (storage === undefined) return [];
    const before = last.get(chat) ?? -1;
    last.set(chat, Math.max(before, storage));
    return storage < before ? [`${tag} after its successor`] : [];
  });
}

/** Cases of a chat are numbered from 1, without gaps and duplicates. */
function misnumbered({ cases }: ObservedState): readonly string[] {
  const numbers = new Map<number, number[]>();
  for (const { chat, number } of cases) numbers.set(chat, [...(numbers.get(chat) ?? []), number]);
  return [...numbers].flatMap(([chat, own]) => {
    const isWhole = own.sort((a, b) => a - b).every((number, index) => number === index + 1);
    return isWhole ? [] : [`numbers of cases in ${chat}`];
  });
}

/** A ban is announced once by name, a change of settings is answered once. Warnings are counted by the announcements of the name. */
function sendsOf(marks: readonly MarkedUpdate[], { report }: ObservedState, answersBefore: number) {
  const wanted = new Map<string, number>();
  const want = (key: string, times: number): void => void wanted.set(key, (wanted.get(key) ?? 0) + times);
  for (const mark of marks) want(mark.kind === "setting" ? `answers ${mark.chat}` : `${mark.chat} N${mark.user}`, 1);
  for (const key of wanted.keys()) if (key.startsWith("answers")) want(key, answersBefore);
  const told = counter(
    report.sent.flatMap(({ chat, text, to }) =>
      to === undefined ? (text.match(/N\d+/g) ?? []).map((name) => `${chat} ${name}`) : [`answers ${chat}`],
    ),
  );
  const gaps = [...wanted].map(([key, times]) => ({ key, gap: told(key) - times }));
  const sum = (sign: number): number => gaps.reduce((total, { gap }) => total + Math.max(0, sign * gap), 0);
  const examples = gaps.filter(({ gap }) => gap !== 0).map(({ key, gap }) => `sends about ${key}: ${gap}`);
  return { skipped: sum(-1), repeated: sum(1), examples };
}
