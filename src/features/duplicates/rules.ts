// The rules against copies, and against newcomers who write at once.
import type { JoinEvent, MessageEvent } from "../../core/chat-event.ts";
import { lasting, text } from "../../core/text.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import type { Ports } from "../../kit/platform.ts";
import { createArrivals } from "./arrivals.ts";
import { burstOf, type FoundBurst } from "./bursts.ts";
import { contentHash } from "./content-hash.ts";
import { createCopies } from "./copies.ts";
import { type Found, measure } from "./measures.ts";
import type { DuplicateSettings } from "./settings.ts";

/** What is found counts once: the marks are taken back where nothing is committed. */
type Mark = (found: readonly { isCounted: boolean }[]) => void;

export function duplicateRules({ unitOfWork }: Ports<"unitOfWork">): readonly Rule<DuplicateSettings>[] {
  const mark: Mark = (found) => {
    const fresh = found.filter(({ isCounted }) => !isCounted);
    for (const one of fresh) one.isCounted = true;
    unitOfWork.onRollback(() => {
      for (const one of fresh) one.isCounted = false;
    });
  };
  return [copiesRule(mark), burstRule(mark)];
}

/** The same content again and again: from one member, from several, in several groups. Edits are no copies. */
function copiesRule(mark: Mark): Rule<DuplicateSettings> {
  const copies = createCopies();
  return rule<DuplicateSettings, "message", never, Found | undefined>({
    id: "duplicates.copies",
    on: ["message"],
    facts: [],
    isOn: ({ mode }) => mode !== "off",
    isWatched: ({ mode }) => mode === "watch",
    gather: (event, { settings }) => {
      const content = contentHash(event.content);
      if (content === undefined) return undefined;
      const postings = copies.note(content.hash, event);
      const found = measure({ event, postings, isDistinctive: content.isDistinctive }, settings);
      if (found) mark([...found.own, ...found.others]);
      return found;
    },
    judge: (event, { gathered }, { settings }) => gathered && verdictOn(event, gathered, settings),
  });
}

function verdictOn(
  { message }: MessageEvent,
  { measure: over, count, limit, own, others, isDue }: Found,
  { sanction, window }: DuplicateSettings,
) {
  const about = { count, limit, window: lasting(window) };
  const signals = {
    own: text("duplicates-signal-own", about),
    members: text("duplicates-signal-members", about),
    groups: text("duplicates-signal-groups", about),
  };
  return {
    reason: text(over === "own" ? "duplicates-reason-own" : "duplicates-reason-several"),
    sanction: isDue ? sanction : undefined,
    remove: [...new Set([...own.map((one) => one.message.id), message.id])],
    others,
    evidence: [{ name: `copies-${over}`, weight: 1, detail: signals[over] }],
  };
}

/** Several who have just joined write their first messages at once. */
function burstRule(mark: Mark): Rule<DuplicateSettings> {
  const arrivals = createArrivals();
  const found = (event: MessageEvent, settings: DuplicateSettings): FoundBurst | undefined => {
    const firsts = arrivals.note(event, contentHash(event.content)?.hash);
    const burst = firsts && burstOf(event, firsts, settings);
    if (firsts && burst) mark([firsts.judged, ...burst.others]);
    return burst;
  };
  return rule<DuplicateSettings, "message" | "join", never, FoundBurst | undefined>({
    id: "duplicates.newcomers",
    on: ["message", "join"],
    facts: [],
    isOn: ({ burstMode }) => burstMode !== "off",
    isWatched: ({ burstMode }) => burstMode === "watch",
    gather: (event, { settings }) => {
      if (event.kind === "message") return found(event, settings);
      arrivals.join(event);
      return undefined;
    },
    judge: (event, { gathered }, { settings }) => gathered && burstVerdict(event, gathered, settings),
  });
}

function burstVerdict(
  event: MessageEvent | JoinEvent,
  { kind, count, limit, others }: FoundBurst,
  { burstSanction, burstWindow }: DuplicateSettings,
) {
  const about = { count, limit, window: lasting(burstWindow) };
  return {
    reason: text("duplicates-reason-newcomers"),
    sanction: burstSanction,
    remove: event.kind === "message" ? [event.message.id] : [],
    others,
    evidence: [
      {
        name: `burst-${kind}`,
        weight: 1,
        detail: text(kind === "alike" ? "duplicates-signal-alike" : "duplicates-signal-newcomers", about),
      },
    ],
  };
}
