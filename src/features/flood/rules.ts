// The rules against floods: too many messages in a row, or within a period.
import { lasting, type Text, text } from "../../core/text.ts";
import type { Duration } from "../../core/time.ts";
import type { Verdict } from "../../core/verdict.ts";
import { type RecentMessage, type Rule, rule } from "../../kit/declarations/rule.ts";
import { type FloodSettings, isWatched } from "./settings.ts";

/** Too many messages in a row within the longest time of a run: in one topic, or over all of the chat, by the larger count. */
export const consecutive: Rule<FloodSettings> = rule({
  id: "flood.consecutive",
  on: ["message"],
  facts: ["run", "chatRun"],
  isOn: ({ mode, limit }) => mode !== "off" && limit !== undefined,
  isWatched,
  judge: (_event, { run, chatRun }, { settings }) => {
    const [inTopic, inChat] = [within(run, settings.runTime), within(chatRun, settings.runTime)];
    return judgeBurst(countOf(inChat) > countOf(inTopic) ? inChat : inTopic, {
      limit: settings.limit,
      settings,
      reason: text("flood-reason-consecutive"),
      name: "run",
      words: (count, limit) => text("flood-signal-row", { count, limit }),
    });
  },
});

/** Too many messages within the window. */
export const timed: Rule<FloodSettings> = rule({
  id: "flood.timed",
  on: ["message"],
  facts: ["latest"],
  isOn: ({ mode, timedLimit }) => mode !== "off" && timedLimit !== undefined,
  isWatched,
  judge: (_event, { latest }, { settings }) =>
    judgeBurst(within(latest, settings.window), {
      limit: settings.timedLimit,
      settings,
      reason: text("flood-reason-timed"),
      name: "window",
      words: (count, limit) => text("flood-signal-timed", { count, limit, window: lasting(settings.window) }),
    }),
});

interface Measure {
  readonly limit: number | undefined;
  readonly settings: FloodSettings;
  readonly reason: Text;
  readonly name: string;
  /** What was counted, in words. */
  readonly words: (count: number, limit: number) => Text;
}

/**
 * The message that reaches the limit triggers the sanction and the deletion of the burst. Later messages are deleted too,
 * until the sanction takes effect; it is requested again at each multiple of the limit.
 */
function judgeBurst(burst: readonly RecentMessage[], measure: Measure): Omit<Verdict, "rule"> | undefined {
  const { limit, settings, reason, name, words } = measure;
  const last = burst.at(-1);
  if (limit === undefined || last === undefined || burst.length < limit) return undefined;
  const count = countOf(burst);
  if (count < limit) return undefined;
  const isWhole = settings.clears && count === limit;
  const asksAgain = count % limit === 0 && !isLaterPart(burst);
  return {
    reason,
    sanction: asksAgain ? settings.sanction : undefined,
    remove: isWhole ? burst.map(({ id }) => id) : [last.id],
    evidence: [{ name, weight: 1, detail: words(count, limit) }],
  };
}

/** An album is one message. */
const countOf = (burst: readonly RecentMessage[]): number =>
  new Set(burst.map(({ id, album }) => (album === undefined ? id : `album ${album}`))).size;

/** Whether the last message belongs to an album that was counted before it. */
function isLaterPart(burst: readonly RecentMessage[]): boolean {
  const last = burst.at(-1);
  return last?.album !== undefined && burst.slice(0, -1).some(({ album }) => album === last.album);
}

/** The messages not older than the window, seen from the last one. */
function within(messages: readonly RecentMessage[], window: Duration): readonly RecentMessage[] {
  const last = messages.at(-1);
  return last === undefined ? [] : messages.filter(({ at }) => last.at - at <= window);
}
