// The rule about edits of newcomers.
import { lasting, text } from "../../core/text.ts";
import { type Duration, elapsed, type Instant, minutes } from "../../core/time.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import type { Ports } from "../../kit/platform.ts";
import { type EditSettings, isOn, isWatched } from "./settings.ts";

/**
 * An edited message of a newcomer goes, whatever it says: adverts are put into messages that passed. A live location is edited
 * by the app itself. The message need not have been seen before its edit.
 */
export const newcomersRule = ({ seen }: Ports<"seen">): Rule<EditSettings> =>
  rule<EditSettings, "edit", never, Instant | undefined>({
    id: "edits.newcomers",
    on: ["edit"],
    facts: [],
    isOn,
    isWatched,
    gather: ({ chat, member }) => seen.joinedAt(chat.id, member.id),
    judge: ({ message, content, at }, { gathered: joinedAt }, { settings }) => {
      if (joinedAt === undefined || elapsed(joinedAt, at) > settings.newcomerFor) return undefined;
      if (content.media === "location") return undefined;
      const detail = text("edits-signal-newcomer", { joined: lasting(wholeMinutes(elapsed(joinedAt, at))) });
      return {
        reason: text("edits-reason"),
        sanction: undefined,
        remove: [message.id],
        evidence: [{ name: "newcomer-edit", weight: 1, detail }],
      };
    },
  });

/** At least a minute: seconds say nothing more. */
const wholeMinutes = (time: Duration): Duration => minutes(Math.max(1, Math.round(time / minutes(1))));
