// What counts as a burst of newcomers: several who have just joined and write at once. Pure.
import type { MessageEvent } from "../../core/chat-event.ts";
import { elapsed } from "../../core/time.ts";
import type { FirstMessage, FirstMessages } from "./arrivals.ts";
import type { DuplicateSettings } from "./settings.ts";

/** First messages that are over a limit. */
export interface FoundBurst {
  readonly kind: "newcomers" | "alike";
  readonly count: number;
  readonly limit: number;
  /** Those of others that were not acted on before. */
  readonly others: readonly FirstMessage[];
}

/** The burst that the judged first message is a part of; undefined where there is none. */
export function burstOf(
  { at }: Pick<MessageEvent, "at">,
  { joinedAt, judged, all }: FirstMessages,
  { newcomers, alike, burstWindow, joined }: DuplicateSettings,
): FoundBurst | undefined {
  if (elapsed(joinedAt, at) > joined) return undefined;
  const recent = all.filter((one) => Math.abs(elapsed(one.at, judged.at)) <= burstWindow);
  const same = recent.filter(({ hash }) => hash !== undefined && hash === judged.hash);
  const othersOf = (found: readonly FirstMessage[]) =>
    found.filter((one) => one.member.id !== judged.member.id && !one.isCounted);
  if (recent.length >= newcomers)
    return { kind: "newcomers", count: recent.length, limit: newcomers, others: othersOf(recent) };
  return same.length >= alike ? { kind: "alike", count: same.length, limit: alike, others: othersOf(same) } : undefined;
}
