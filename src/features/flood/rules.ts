// The rules of flood: so many messages in a row, or within a time. Pure.

import { text } from "../../core/text.ts";
import { after, milliseconds } from "../../core/time.ts";
import type { Verdict } from "../../core/verdict.ts";
import { type RecentMessage, rule } from "../../kit/rule.ts";
import type { FloodSettings } from "./settings.ts";

/** The N-th message in a row of one member fires, however much time lies between. */
export const consecutive = rule({
  id: "flood.consecutive",
  on: ["message"],
  needs: ["run"],
  isOn: ({ limit }: FloodSettings) => limit !== undefined,
  judge: (event, { run }, { settings }) =>
    verdict(run, { limit: settings.limit, id: event.message.id, settings, signal: "messages-in-a-row" }),
});

/** The N-th message of one member within the window fires. */
export const timed = rule({
  id: "flood.timed",
  on: ["message"],
  needs: ["latest"],
  isOn: ({ timerLimit }: FloodSettings) => timerLimit !== undefined,
  judge: (event, { latest }, { settings }) => {
    const start = after(event.at, milliseconds(-settings.timerWindow));
    const within = latest.filter(({ at }) => at > start);
    return verdict(within, {
      limit: settings.timerLimit,
      id: event.message.id,
      settings,
      signal: "messages-in-window",
    });
  },
});

interface Measure {
  readonly limit: number | undefined;
  readonly id: number;
  readonly settings: FloodSettings;
  readonly signal: string;
}

/**
 * At the limit the burst is sanctioned; beyond it every further message goes, and the sanction is asked for again only at
 * the next multiple, so that messages still on their way do not make a second case.
 */
function verdict(
  messages: readonly RecentMessage[],
  { limit, id, settings, signal }: Measure,
): Omit<Verdict, "rule"> | undefined {
  const count = countOf(messages);
  if (limit === undefined || count < limit) return undefined;
  const isDue = count % limit === 0;
  return {
    reason: text("flood-reason"),
    sanction: isDue ? settings.sanction : undefined,
    remove: settings.clear ? messages.map((message) => message.id) : [id],
    evidence: [{ name: signal, weight: 1, detail: String(count) }],
  };
}

/** An album is one message. */
const countOf = (messages: readonly RecentMessage[]): number =>
  new Set(messages.map(({ id, album }) => album ?? id)).size;
