// The rules about reactions: of those who should not react, and of accounts that react too much.
import type { ReactionEvent } from "../../core/chat-event.ts";
import type { Sanction } from "../../core/sanction.ts";
import { lasting, text } from "../../core/text.ts";
import { type Duration, elapsed, type Instant, minutes } from "../../core/time.ts";
import { type Rule, rule } from "../../kit/declarations/rule.ts";
import type { Ports } from "../../kit/platform.ts";
import { createPresence, type Presence } from "./presence.ts";
import { createRecentReactions, type RecentReactions } from "./recent-reactions.ts";
import { isOn, isWatched, type ReactionSettings } from "./settings.ts";

/** What somebody who reacts is to the group. */
export type Reactor =
  | { readonly kind: "newcomer"; readonly for: Duration }
  | { readonly kind: "outsider" | "channel" | "member" };

export function reactionRules(
  ports: Ports<"seen" | "statuses" | "clock" | "unitOfWork">,
): readonly Rule<ReactionSettings>[] {
  const presence = createPresence(ports);
  return [strangersRule(ports, presence), manyRule(ports, presence)];
}

/** Reactions of newcomers, of people who are not in the group, and of channels, as far as the group says so. */
function strangersRule(ports: Ports<"seen">, presence: Presence): Rule<ReactionSettings> {
  return rule<ReactionSettings, "reaction", never, Reactor>({
    id: "reactions.strangers",
    on: ["reaction"],
    facts: [],
    isOn: (settings) => isOn(settings) && (settings.newcomers || settings.outsiders || settings.channels),
    isWatched,
    gather: (event, { settings }) => reactorOf(ports, presence, { event, settings }),
    judge: ({ added }, { gathered: reactor }, { settings }) => {
      if (added.length === 0 || !isUnwanted(reactor, settings)) return undefined;
      return {
        reason: text("reactions-reason-strangers"),
        sanction: undefined,
        remove: [],
        reactions: "one",
        evidence: [{ name: `reaction-${reactor.kind}`, weight: 1, detail: signalOf(reactor) }],
      };
    },
  });
}

const isUnwanted = ({ kind }: Reactor, { newcomers, outsiders, channels }: ReactionSettings): boolean =>
  (kind === "newcomer" && newcomers) || (kind === "outsider" && outsiders) || (kind === "channel" && channels);

function signalOf(reactor: Reactor) {
  if (reactor.kind === "newcomer") return text("reactions-signal-newcomer", { joined: lasting(reactor.for) });
  return text(reactor.kind === "channel" ? "reactions-signal-channel" : "reactions-signal-outsider");
}

interface Asked {
  readonly event: ReactionEvent;
  readonly settings: ReactionSettings;
}

/** Telegram is asked only where neither the kind of account nor a join that was seen tells. */
async function reactorOf({ seen }: Ports<"seen">, presence: Presence, { event, settings }: Asked): Promise<Reactor> {
  const { chat, member, at, added } = event;
  if (member.kind === "channel") return { kind: "channel" };
  if (added.length === 0) return { kind: "member" };
  const joinedAt = await seen.joinedAt(chat.id, member.id);
  const isIn = settings.outsiders ? await presence.isIn(event) : true;
  if (!isIn) return { kind: "outsider" };
  if (joinedAt === undefined || elapsed(joinedAt, at) > settings.newcomerFor) return { kind: "member" };
  return { kind: "newcomer", for: wholeMinutes(elapsed(joinedAt, at)) };
}

/** At least a minute: seconds say nothing more. */
const wholeMinutes = (time: Duration): Duration => minutes(Math.max(1, Math.round(time / minutes(1))));

interface Counted {
  readonly count: number;
  readonly isIn: boolean;
}

/** Too many reactions of one account within the window: all its recent ones go, and the sanction follows. */
function manyRule({ unitOfWork }: Ports<"unitOfWork">, presence: Presence): Rule<ReactionSettings> {
  const recent: RecentReactions = createRecentReactions();
  return rule<ReactionSettings, "reaction", never, Counted>({
    id: "reactions.many",
    on: ["reaction"],
    facts: [],
    isOn: (settings) => isOn(settings) && settings.limit !== undefined,
    isWatched,
    gather: async (event, { settings }) => {
      const count = event.added.length === 0 ? 0 : countWithin(recent.note(event), event.at, settings.window);
      if (settings.limit === undefined || count < settings.limit) return { count, isIn: true };
      unitOfWork.onRollback(recent.forget(event));
      return { count, isIn: event.member.kind === "channel" || (await presence.isIn(event)) };
    },
    judge: (_event, { gathered: { count, isIn } }, { settings: { limit, window, sanction } }) => {
      if (limit === undefined || count < limit) return undefined;
      const counted = {
        name: "reactions",
        weight: 1,
        detail: text("reactions-signal-many", { count, limit, window: lasting(window) }),
      };
      const outside = { name: "outside", weight: 1, detail: text("reactions-signal-only-banned") };
      const fitting = fittingSanction(sanction, isIn);
      return {
        reason: text("reactions-reason-many"),
        sanction: fitting,
        remove: [],
        reactions: "all",
        evidence: fitting === undefined ? [counted, outside] : [counted],
      };
    },
  });
}

/** Somebody who is not in the group can be banned, but neither muted nor removed: their reactions go, and that is all. */
export const fittingSanction = (sanction: Sanction, isIn: boolean): Sanction | undefined =>
  isIn || sanction.kind === "ban" ? sanction : undefined;

const countWithin = (reactedAt: readonly Instant[], now: Instant, window: Duration): number =>
  reactedAt.filter((at) => elapsed(at, now) <= window).length;
