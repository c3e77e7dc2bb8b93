// Records the bot's recent calls, verdicts, cases and log lines, with metrics.
import type { AnsweredCall } from "telegram-emulator/api";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "../fields.ts";
import type { CallView, CaseView, LogView, VerdictView } from "../protocol/bot.ts";
import type { MetricsView } from "../protocol/status.ts";
import { callView } from "./call-view.ts";

/** How many entries of each kind are kept. */
const MOST = 300;

export interface BotRecord {
  readonly addCall: (call: AnsweredCall) => void;
  readonly addLogLine: (line: Fields) => void;
  /** Adds a report of bot-diagnostics.ts. */
  readonly addReport: (message: Fields) => void;
  /** The number of calls so far. */
  readonly callCount: () => number;
  /** The newest calls, verdicts, cases and log lines. */
  readonly entries: () => readonly (CallView | VerdictView | CaseView | LogView)[];
  readonly figures: () => Pick<MetricsView, "calls" | "cases" | "took" | "starts" | "memory" | "errors">;
}

/** Creates an empty record; `now`, in milliseconds since 1970, dates entries without a time. */
export function createRecord(now: () => number): BotRecord {
  const calls = createRecentList<CallView>();
  const verdicts = createRecentList<VerdictView>();
  const cases = createRecentList<CaseView>();
  const log = createRecentList<LogView>();
  const counters = createCounters();
  return {
    addCall: (call) => {
      const view = calls.add((number) => callView(number, call));
      counters.call(view);
    },
    addLogLine: (line) => {
      const view = log.add((number) => logView(number, line, now()));
      counters.line(view);
    },
    addReport: (message) => {
      if (message["kind"] === "case") {
        const opened = caseView(fieldsOf(message["case"]));
        cases.change((earlier) => (isEndedBy(earlier, opened) ? { ...earlier, isOver: true } : earlier));
        counters.opened(cases.add(() => opened));
      }
      if (message["kind"] === "memory") counters.memory(numberOf(message["bytes"]));
      if (message["kind"] === "judged")
        for (const one of listOf(message["verdicts"])) verdicts.add((number) => verdictView(number, fieldsOf(one)));
    },
    callCount: calls.size,
    entries: () => [...calls.all(), ...verdicts.all(), ...cases.all(), ...log.all()],
    figures: () => ({ ...counters.figures(), took: tookOf(calls.all()) }),
  };
}

/** A list of the newest entries, numbered from 1. */
function createRecentList<T>() {
  let kept: readonly T[] = [];
  let last = 0;
  return {
    all: (): readonly T[] => kept,
    size: (): number => last,
    change: (update: (one: T) => T): void => {
      kept = kept.map(update);
    },
    add: (make: (number: number) => T): T => {
      last += 1;
      const made = make(last);
      kept = [...kept.slice(1 - MOST), made];
      return made;
    },
  };
}

/** The acts that each act ends. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  unban: ["ban"],
  unmute: ["mute", "restrict"],
  unapprove: ["approve"],
  demote: ["promote"],
};

/** Whether the later case reverts the earlier one: by its number, or by ending the same act on the same target. */
function isEndedBy(earlier: CaseView, later: CaseView): boolean {
  if (earlier.chatId !== later.chatId) return false;
  if (later.undoes !== undefined) return earlier.number === later.undoes;
  return (ENDS[later.act] ?? []).includes(earlier.act) && earlier.target === later.target;
}

function createCounters() {
  const calls: Record<string, { ok: number; failed: number }> = {};
  const cases: Record<string, number> = {};
  let [starts, errors] = [0, 0];
  let memory: number | undefined;
  return {
    call: ({ method, outcome }: CallView): void => {
      const { ok, failed } = calls[method] ?? { ok: 0, failed: 0 };
      calls[method] = outcome === "ok" ? { ok: ok + 1, failed } : { ok, failed: failed + 1 };
    },
    opened: ({ act }: CaseView): void => {
      cases[act] = (cases[act] ?? 0) + 1;
    },
    line: ({ event, level }: LogView): void => {
      if (event === "app.started") starts += 1;
      if (level === "error") errors += 1;
    },
    memory: (bytes: number | undefined): void => {
      memory = bytes;
    },
    figures: () => ({ calls: structuredClone(calls), cases: { ...cases }, starts, errors, memory }),
  };
}

function tookOf(calls: readonly CallView[]): MetricsView["took"] {
  const times = calls.map(({ took }) => took).sort((a, b) => a - b);
  const [median, slowest] = [times[Math.floor(times.length / 2)], times.at(-1)];
  return median === undefined || slowest === undefined ? undefined : { median, slowest };
}

/** pino's numeric log levels as names. */
const levelOf = (level: number): LogView["level"] => {
  if (level >= 50) return "error";
  if (level >= 40) return "warn";
  return level >= 30 ? "info" : "debug";
};

function logView(number: number, line: Fields, now: number): LogView {
  const { level, time, msg, ...fields } = line;
  const at = Date.parse(textOf(time) ?? "");
  return {
    kind: "log",
    key: `log ${number}`,
    number,
    fields,
    at: Number.isNaN(at) ? now : at,
    level: levelOf(numberOf(level) ?? 50),
    event: textOf(msg) ?? "",
  };
}

const evidenceOf = (value: unknown): VerdictView["evidence"] =>
  listOf(value)
    .map(fieldsOf)
    .map(({ name, weight, detail }) => ({
      name: textOf(name) ?? "",
      weight: numberOf(weight) ?? 0,
      detail: textOf(detail) ?? "",
    }));

const numbersOf = (value: unknown): readonly number[] => listOf(value).flatMap((one) => numberOf(one) ?? []);

const verdictView = (number: number, addReport: Fields): VerdictView => ({
  kind: "verdict",
  key: `verdict ${number}`,
  number,
  at: numberOf(addReport["at"]) ?? 0,
  chatId: numberOf(addReport["chatId"]) ?? 0,
  messageId: numberOf(addReport["messageId"]),
  about: textOf(addReport["about"]) ?? "",
  rule: textOf(addReport["rule"]) ?? "",
  reason: textOf(addReport["reason"]) ?? "",
  sanction: textOf(addReport["sanction"]),
  removes: numbersOf(addReport["removes"]),
  isWatch: addReport["isWatch"] === true,
  evidence: evidenceOf(addReport["evidence"]),
});

function caseView(addReport: Fields): CaseView {
  const [chatId, number] = [numberOf(addReport["chatId"]) ?? 0, numberOf(addReport["number"]) ?? 0];
  return {
    kind: "case",
    key: `case ${chatId} ${number}`,
    chatId,
    number,
    at: numberOf(addReport["at"]) ?? 0,
    act: textOf(addReport["act"]) ?? "",
    target: textOf(addReport["target"]),
    by: textOf(addReport["by"]) ?? "",
    reason: textOf(addReport["reason"]),
    until: numberOf(addReport["until"]),
    messages: numbersOf(addReport["messages"]),
    evidence: evidenceOf(addReport["evidence"]),
    former: textOf(addReport["former"]),
    undoes: numberOf(addReport["undoes"]),
  };
}
