// The rule of slow mode. The Bot API cannot set Telegram's own slow mode, so a message that comes too early is deleted.
import { lasting, text } from "../../core/text.ts";
import { elapsed } from "../../core/time.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import { isOn, isWatched, type SlowmodeSettings } from "./settings.ts";

/** A message that comes sooner than the interval after the author's last one in the topic. An album is one message. */
export const interval: Rule<SlowmodeSettings> = rule({
  id: "slowmode.interval",
  on: ["message"],
  facts: ["previous"],
  isOn,
  isWatched,
  judge: ({ at, message, album }, { previous }, { settings }) => {
    if (previous === undefined || (album !== undefined && album === previous.album)) return undefined;
    const passed = elapsed(previous.at, at);
    if (passed >= settings.interval) return undefined;
    const wait = lasting(settings.interval);
    return {
      reason: text("slowmode-reason", { interval: wait }),
      sanction: undefined,
      remove: [message.id],
      evidence: [
        { name: "interval", weight: 1, detail: text("slowmode-signal", { passed: lasting(passed), interval: wait }) },
      ],
      tellsMember: true,
    };
  },
});
