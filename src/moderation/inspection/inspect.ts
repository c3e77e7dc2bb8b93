// From an event to what is done about it: immune? gather, judge, resolve, enforce.
import { placeOf } from "../../core/chat.ts";
import type { ChatEvent, EventKind, SenderKind } from "../../core/chat-event.ts";
import { immunity } from "../../core/immunity.ts";
import { atHand, type MaybePromise } from "../../core/maybe-promise.ts";
import { isAdmin, type MemberStatus } from "../../core/member.ts";
import type { Instant } from "../../core/time.ts";
import { type Plan, resolve } from "../../core/verdict.ts";
import type { FactName, FactSources, Facts, Rule } from "../../kit/declarations/rule.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Outcome } from "../../kit/ports/outcome.ts";
import type { Role, Roles } from "../../kit/ports/people/roles.ts";
import type { SeenStore } from "../../kit/ports/people/seen.ts";
import type { Statuses } from "../../kit/ports/people/statuses.ts";
import type { Settings } from "../../kit/ports/settings.ts";
import type { Scope } from "../../kit/scope.ts";
import type { Enforcer, Finding } from "../acting/enforce.ts";
import type { Albums } from "./albums.ts";
import type { Recent } from "./recent.ts";

export interface Inspector {
  readonly inspect: (event: ChatEvent, now: Instant) => MaybePromise<Finding>;
}

export interface InspectorDeps {
  readonly features: readonly Feature[];
  readonly settings: Settings;
  readonly statuses: Statuses;
  readonly roles: Pick<Roles, "of">;
  readonly facts: FactSources;
  readonly recent: Recent;
  readonly seen: SeenStore;
  readonly albums: Albums;
  readonly enforcer: Enforcer;
  readonly botId: number;
  /** Takes the names of fields that this version does not know. */
  readonly unknownFields: (fields: readonly string[]) => void;
  /** Whether rules are asked about edits in the chat. */
  readonly judgesEdits: (chatId: number) => Promise<boolean>;
}

/** A rule that is switched on in the chat, with the settings it is judged by. */
interface Asked {
  readonly rule: Rule<unknown>;
  readonly settings: unknown;
}

/** What is known about an event before it is judged: the rules that are asked about it, none where somebody is left alone. */
type Known = readonly Asked[];

export function createInspector(deps: InspectorDeps): Inspector {
  const rulesFor = indexRules(deps.features);
  const rulesOn = (event: ChatEvent): readonly RuleOfFeature[] => rulesFor.get(event.kind) ?? [];
  const look = (matter: Inspected): MaybePromise<Finding> => {
    const known = peek(deps, rulesOn(matter.event), matter.event);
    if (known) return decide(deps, known, matter);
    return load(deps, rulesOn(matter.event), matter.event).then((loaded) => decide(deps, loaded, matter));
  };
  return {
    inspect: (event, now) => {
      note(deps, event);
      if (event.kind === "service") return "passed";
      if (event.kind === "edit")
        return deps.judgesEdits(event.chat.id).then((isJudged) => (isJudged ? look({ event, now }) : "passed"));
      return deps.albums.isRemoved(event) ? deps.albums.removePart(event).then(() => "removed") : look({ event, now });
    },
  };
}

/** What is known from memory alone; undefined where something has to be loaded. An ordinary message ends here. */
function peek(deps: InspectorDeps, rules: readonly RuleOfFeature[], event: ChatEvent): Known | undefined {
  const { settings, statuses, roles } = deps;
  const { chat, member } = event;
  const inForce = rules.map(({ feature }) => atHand(settings.of(chat.id, feature)));
  if (inForce.some((one) => one === undefined)) return undefined;
  const asked = switchedOn(rules, inForce);
  if (asked.length === 0) return asked;
  const status = atHand(statuses.cachedStatus(chat.id, member.id));
  const held = atHand(roles.of(chat.id, member.id));
  if (status === undefined || held === undefined || isChannel(event) || held.length > 0) return undefined;
  const isLeft = isLeftAlone(deps, event, { status, linkedChannelId: undefined, isApproved: false });
  return isLeft ? [] : asked;
}

/** The same, with whatever has to be waited for. */
async function load(deps: InspectorDeps, rules: readonly RuleOfFeature[], event: ChatEvent): Promise<Known> {
  const { settings, statuses, roles } = deps;
  const { chat, member } = event;
  const asked = switchedOn(rules, await Promise.all(rules.map(({ feature }) => settings.of(chat.id, feature))));
  if (asked.length === 0) return asked;
  const status = await statuses.cachedStatus(chat.id, member.id);
  const linkedChannelId = isChannel(event) ? await statuses.linkedChannelId(chat.id) : undefined;
  const isApproved = await isSpared(statuses, chat.id, await roles.of(chat.id, member.id));
  return isLeftAlone(deps, event, { status, linkedChannelId, isApproved }) ? [] : asked;
}

/** The rules judge, once each has what it gathers for itself; what they conclude is carried out. */
function decide({ facts, enforcer }: InspectorDeps, asked: Known, { event, now }: Inspected): MaybePromise<Finding> {
  if (asked.length === 0) return "passed";
  const scopes = asked.map(({ settings }) => ({ chat: event.chat, settings, now }));
  const results = asked.map(({ rule }, place) => rule.gather(event, scopes[place] as Scope<unknown>));
  const enforce = (gathered: readonly unknown[]): MaybePromise<Finding> => {
    const plan = judge(asked, { facts: factsOf(facts, asked, event), gathered, scopes }, event);
    return plan === undefined ? "passed" : enforcer.enforce(plan, event, now);
  };
  return results.some((one) => one instanceof Promise) ? Promise.all(results).then(enforce) : enforce(results);
}

function note({ recent, seen, unknownFields }: InspectorDeps, event: ChatEvent): void {
  if ("content" in event && event.content.unknownFields.length > 0) unknownFields(event.content.unknownFields);
  if (event.kind === "service") {
    const { chat, message, at } = event;
    seen.noteMessage({ chat, id: message.id, author: undefined, topic: placeOf(message), album: undefined, at });
    return;
  }
  if (event.kind === "join") {
    seen.noteJoin(event.member, event.at, event.chat);
    return;
  }
  if (event.kind !== "message") {
    seen.noteMember(event.member, event.at, event.kind === "leave" ? undefined : event.chat);
    return;
  }
  recent.note(event);
  const { chat, message, member, album, at } = event;
  seen.noteMessage({ chat, id: message.id, author: member, topic: placeOf(message), album, at });
}

interface RuleOfFeature {
  readonly feature: Feature;
  readonly rule: Rule<unknown>;
}

function indexRules(features: readonly Feature[]): ReadonlyMap<EventKind, readonly RuleOfFeature[]> {
  const index = new Map<EventKind, RuleOfFeature[]>();
  for (const feature of features) {
    for (const rule of feature.rules) {
      for (const kind of rule.on) index.set(kind, [...(index.get(kind) ?? []), { feature, rule }]);
    }
  }
  return index;
}

/** The rules that are on, by the settings of their features, in the same order. */
const switchedOn = (rules: readonly RuleOfFeature[], inForce: readonly unknown[]): readonly Asked[] =>
  rules
    .map(({ rule }, place) => ({ rule, settings: inForce[place] }))
    .filter(({ rule, settings }) => rule.isOn(settings));

const senderKindOf = (event: ChatEvent): SenderKind | undefined =>
  "senderKind" in event ? event.senderKind : undefined;

/** Whether somebody writes or reacts in the name of a channel, which may be the one that the group belongs to. */
const isChannel = (event: ChatEvent): boolean =>
  senderKindOf(event) === "channel" || (event.kind === "reaction" && event.member.kind === "channel");

interface Person {
  readonly status: Outcome<MemberStatus>;
  readonly linkedChannelId: number | undefined;
  readonly isApproved: boolean;
}

/**
 * Admins are left alone, and so are people with a role in the bot that counts; where Telegram does not say who they are, so is
 * everybody: a wrong act is worse than a late one.
 */
function isLeftAlone(
  { botId }: Pick<InspectorDeps, "botId">,
  event: ChatEvent,
  { status, ...person }: Person,
): boolean {
  if (!status.ok) return true;
  const about = { member: event.member, senderKind: senderKindOf(event), botId, chatId: event.chat.id };
  return immunity({ ...about, ...person, status: status.value }) !== undefined;
}

/** Approved people are; moderators of the bot are for as long as the person who made them is an admin. */
async function isSpared(statuses: Statuses, chatId: number, held: readonly Role[]): Promise<boolean> {
  if (held.some(({ kind }) => kind === "approved")) return true;
  const role = held.find(({ kind }) => kind === "moderator");
  if (role === undefined) return false;
  const giver = await statuses.cachedStatus(chatId, role.by);
  return !giver.ok || isAdmin(giver.value);
}

interface Inspected {
  readonly event: ChatEvent;
  readonly now: Instant;
}

/** What the rules judge by: facts for all of them, and for each what it has gathered and the scope it is judged in. */
interface Gathered {
  readonly facts: Facts;
  readonly gathered: readonly unknown[];
  readonly scopes: readonly Scope<unknown>[];
}

/** Every rule judges, in no order; all verdicts together are one plan. Pure: the same grounds give the same plan. */
function judge(asked: Known, { facts, gathered, scopes }: Gathered, event: ChatEvent): Plan | undefined {
  const verdicts = asked.map(({ rule }, place) =>
    rule.judge(event, { ...facts, gathered: gathered[place] }, scopes[place] as Scope<unknown>),
  );
  return resolve(verdicts.filter((verdict) => verdict !== undefined));
}

/** Looks up what the rules named, and nothing else. A rule's declaration keeps it from reading what it did not name. */
function factsOf(sources: FactSources, asked: Known, event: ChatEvent): Facts {
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const { rule } of asked) for (const name of rule.facts) facts[name] ??= sources[name](event);
  return facts as Facts;
}
