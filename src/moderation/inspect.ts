// From an event to what is done about it: immune? gather, judge, resolve, enforce.
import { placeOf } from "../core/chat.ts";
import type { ChatEvent, EventKind, Hat } from "../core/chat-event.ts";
import { immunity } from "../core/immunity.ts";
import { allKnown, type MaybePromise, whenKnown } from "../core/maybe-promise.ts";
import { isAdmin } from "../core/member.ts";
import type { Instant } from "../core/time.ts";
import { type Plan, resolve, type Verdict } from "../core/verdict.ts";
import type { Feature } from "../kit/feature.ts";
import type { Role, Roles } from "../kit/ports/roles.ts";
import type { Settings } from "../kit/ports/settings.ts";
import type { Sightings } from "../kit/ports/sightings.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { FactName, FactSources, Facts, Rule } from "../kit/rule.ts";
import type { Albums } from "./albums.ts";
import type { Enforcer, Finding } from "./enforce.ts";
import type { Recent } from "./recent.ts";

export interface Inspector {
  readonly inspect: (event: ChatEvent, now: Instant) => MaybePromise<Finding>;
}

export interface InspectorNeeds {
  readonly features: readonly Feature[];
  readonly settings: Settings;
  readonly standings: Standings;
  readonly roles: Pick<Roles, "of">;
  readonly facts: FactSources;
  readonly recent: Recent;
  readonly sightings: Sightings;
  readonly albums: Albums;
  readonly enforcer: Enforcer;
  readonly botId: number;
}

/** A rule that is switched on in the chat, with the settings it is judged by. */
interface Asked {
  readonly rule: Rule<unknown>;
  readonly settings: unknown;
}

export function createInspector(needs: InspectorNeeds): Inspector {
  const rulesFor = indexRules(needs.features);
  const look = (matter: Matter): MaybePromise<Finding> =>
    whenKnown(switchedOn(needs.settings, rulesFor.get(matter.event.kind) ?? [], matter.event), (asked) =>
      asked.length === 0
        ? "passed"
        : whenKnown(isImmune(needs, matter.event), (isLeftAlone) =>
            isLeftAlone ? "passed" : decide(needs, asked, matter),
          ),
    );
  return {
    inspect: (event, now) => {
      note(needs, event);
      if (event.kind === "service") return "passed";
      return whenKnown(needs.albums.follow(event), (isRemoved) => (isRemoved ? "removed" : look({ event, now })));
    },
  };
}

const decide = ({ facts, enforcer }: InspectorNeeds, asked: readonly Asked[], matter: Matter): MaybePromise<Finding> =>
  whenKnown(judge(facts, asked, matter), (plan) =>
    plan === undefined ? "passed" : enforcer.enforce(plan, matter.event, matter.now),
  );

function note({ recent, sightings }: InspectorNeeds, event: ChatEvent): void {
  if (event.kind === "service") {
    const { chat, message, at } = event;
    sightings.noteMessage({ chat, id: message.id, author: undefined, topic: placeOf(message), album: undefined, at });
    return;
  }
  if (event.kind !== "message") {
    sightings.noteMember(event.member, event.at, event.kind === "leave" ? undefined : event.chat);
    return;
  }
  recent.note(event);
  const { chat, message, member, album, at } = event;
  sightings.noteMessage({ chat, id: message.id, author: member, topic: placeOf(message), album, at });
}

interface Owned {
  readonly feature: Feature;
  readonly rule: Rule<unknown>;
}

function indexRules(features: readonly Feature[]): ReadonlyMap<EventKind, readonly Owned[]> {
  const index = new Map<EventKind, Owned[]>();
  for (const feature of features) {
    for (const rule of feature.rules) {
      for (const kind of rule.on) index.set(kind, [...(index.get(kind) ?? []), { feature, rule }]);
    }
  }
  return index;
}

function switchedOn(settings: Settings, rules: readonly Owned[], { chat }: ChatEvent): MaybePromise<readonly Asked[]> {
  const inForce = allKnown(rules.map(({ feature }) => settings.of(chat.id, feature)));
  return whenKnown(inForce, (known) =>
    rules
      .map(({ rule }, place) => ({ rule, settings: known[place] }))
      .filter(({ rule, settings: own }) => rule.isOn(own)),
  );
}

/** Admins are left alone, and so is whoever has a role in the bot that counts; where Telegram does not say who they are, so is everybody: a wrong act is worse than a late one. */
function isImmune({ standings, roles, botId }: InspectorNeeds, event: ChatEvent): MaybePromise<boolean> {
  const { chat, member } = event;
  const hat: Hat | undefined = "hat" in event ? event.hat : undefined;
  return whenKnown(standings.remembered(chat.id, member.id), (standing) => {
    if (!standing.ok) return true;
    const linked = hat === "channel" ? standings.linkedChannelId(chat.id) : undefined;
    return whenKnown(linked, (linkedChannelId) => {
      const known = { member, hat, botId, chatId: chat.id, linkedChannelId, standing: standing.value };
      const isApproved = whenKnown(roles.of(chat.id, member.id), (held) => isSpared(standings, chat.id, held));
      return whenKnown(isApproved, (spared) => immunity({ ...known, isApproved: spared }) !== undefined);
    });
  });
}

/** Approved people are; moderators of the bot are for as long as whoever made them is an admin. */
function isSpared(standings: Standings, chatId: number, held: readonly Role[]): MaybePromise<boolean> {
  if (held.some(({ kind }) => kind === "approved")) return true;
  const role = held.find(({ kind }) => kind === "moderator");
  if (role === undefined) return false;
  return whenKnown(standings.remembered(chatId, role.by), (giver) => !giver.ok || isAdmin(giver.value));
}

interface Matter {
  readonly event: ChatEvent;
  readonly now: Instant;
}

function judge(sources: FactSources, asked: readonly Asked[], matter: Matter): MaybePromise<Plan | undefined> {
  const facts = gather(sources, asked, matter.event);
  return whenKnown(allKnown(asked.map((one) => verdictOf(one, facts, matter))), (verdicts) =>
    resolve(verdicts.filter((verdict) => verdict !== undefined)),
  );
}

function verdictOf({ rule, settings }: Asked, facts: Facts, { event, now }: Matter): MaybePromise<Verdict | undefined> {
  const scope = { chat: event.chat, settings, now };
  return whenKnown(rule.gather(event, scope), (own) => rule.judge(event, { ...facts, own }, scope));
}

/** Looks up what the rules named, and nothing else. A rule's declaration keeps it from reading what it did not name. */
function gather(sources: FactSources, asked: readonly Asked[], event: ChatEvent): Facts {
  const facts: { [F in FactName]?: Facts[F] } = {};
  for (const { rule } of asked) for (const name of rule.needs) facts[name] ??= sources[name](event);
  return facts as Facts;
}
