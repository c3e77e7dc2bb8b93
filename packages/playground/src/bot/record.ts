// What the bot did, as far as it is remembered: its calls, verdicts, cases and log, and figures of all of them.
import type { AnsweredCall } from "telegram-emulator/api";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "../fields.ts";
import type { CallView, CaseView, LogView, VerdictView } from "../protocol/bot.ts";
import type { MetricsView } from "../protocol/status.ts";
import { callView } from "./call-view.ts";

/** How many of each are remembered. */
const MOST = 300;

export interface BotRecord {
  readonly heard: (call: AnsweredCall) => void;
  readonly logged: (line: Fields) => void;
  /** What the bot concluded and did (bot-witness.ts). */
  readonly told: (message: Fields) => void;
  /** How many calls were heard. */
  readonly heardSoFar: () => number;
  /** The newest calls, verdicts, cases and lines of the log. */
  readonly entries: () => readonly (CallView | VerdictView | CaseView | LogView)[];
  readonly figures: () => Pick<MetricsView, "calls" | "cases" | "took" | "starts" | "memory" | "errors">;
}

/** An empty record; `now` in milliseconds since 1970 stamps what has no time of its own. */
export function createRecord(now: () => number): BotRecord {
  const calls = createShelf<CallView>();
  const verdicts = createShelf<VerdictView>();
  const cases = createShelf<CaseView>();
  const log = createShelf<LogView>();
  const tally = createTally();
  return {
    heard: (call) => {
      const view = calls.add((number) => callView(number, call));
      tally.call(view);
    },
    logged: (line) => {
      const view = log.add((number) => logView(number, line, now()));
      tally.line(view);
    },
    told: (message) => {
      if (message["kind"] === "case") {
        const opened = caseView(fieldsOf(message["case"]));
        cases.change((earlier) => (isEndedBy(earlier, opened) ? { ...earlier, isOver: true } : earlier));
        tally.opened(cases.add(() => opened));
      }
      if (message["kind"] === "memory") tally.memory(numberOf(message["bytes"]));
      if (message["kind"] === "judged")
        for (const one of listOf(message["verdicts"])) verdicts.add((number) => verdictView(number, fieldsOf(one)));
    },
    heardSoFar: calls.size,
    entries: () => [...calls.all(), ...verdicts.all(), ...cases.all(), ...log.all()],
    figures: () => ({ ...tally.figures(), took: tookOf(calls.all()) }),
  };
}

/** The newest of many, numbered from 1. */
function createShelf<T>() {
  let kept: readonly T[] = [];
  let last = 0;
  return {
    all: (): readonly T[] => kept,
    size: (): number => last,
    change: (become: (one: T) => T): void => {
      kept = kept.map(become);
    },
    add: (make: (number: number) => T): T => {
      last += 1;
      const made = make(last);
      kept = [...kept.slice(1 - MOST), made];
      return made;
    },
  };
}

/** What each act of mercy ends. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  unban: ["ban"],
  unmute: ["mute", "restrict"],
  unapprove: ["approve"],
  demote: ["promote"],
};

/** Whether the later case takes the earlier one back: by its number, or by ending what was done to the same person. */
function isEndedBy(earlier: CaseView, later: CaseView): boolean {
  if (earlier.chatId !== later.chatId) return false;
  if (later.undoes !== undefined) return earlier.number === later.undoes;
  return (ENDS[later.act] ?? []).includes(earlier.act) && earlier.target === later.target;
}

function createTally() {
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

/** Levels as numbers, as pino writes them. */
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

const verdictView = (number: number, told: Fields): VerdictView => ({
  kind: "verdict",
  key: `verdict ${number}`,
  number,
  at: numberOf(told["at"]) ?? 0,
  chatId: numberOf(told["chatId"]) ?? 0,
  messageId: numberOf(told["messageId"]),
  about: textOf(told["about"]) ?? "",
  rule: textOf(told["rule"]) ?? "",
  reason: textOf(told["reason"]) ?? "",
  sanction: textOf(told["sanction"]),
  removes: numbersOf(told["removes"]),
  isWatch: told["isWatch"] === true,
  evidence: evidenceOf(told["evidence"]),
});

function caseView(told: Fields): CaseView {
  const [chatId, number] = [numberOf(told["chatId"]) ?? 0, numberOf(told["number"]) ?? 0];
  return {
    kind: "case",
    key: `case ${chatId} ${number}`,
    chatId,
    number,
    at: numberOf(told["at"]) ?? 0,
    act: textOf(told["act"]) ?? "",
    target: textOf(told["target"]),
    by: textOf(told["by"]) ?? "",
    reason: textOf(told["reason"]),
    until: numberOf(told["until"]),
    messages: numbersOf(told["messages"]),
    evidence: evidenceOf(told["evidence"]),
    former: textOf(told["former"]),
    undoes: numberOf(told["undoes"]),
  };
}
