// From an event to what is done about it: immune? gather, judge, resolve, enforce.
import type { ChatEvent, EventKind, Hat } from "../core/chat-event.ts";
import { immunity } from "../core/immunity.ts";
import type { Instant } from "../core/time.ts";
import { type Plan, resolve, type Verdict } from "../core/verdict.ts";
import type { Feature } from "../kit/feature.ts";
import type { Settings } from "../kit/ports/settings.ts";
import type { Sightings } from "../kit/ports/sightings.ts";
import type { Standings } from "../kit/ports/standings.ts";
import type { FactName, FactSources, Facts, Rule } from "../kit/rule.ts";
import type { Albums } from "./albums.ts";
import type { Enforcer, Finding } from "./enforce.ts";
import type { Recent } from "./recent.ts";

export interface Inspector {
  readonly inspect: (event: ChatEvent, now: Instant) => Promise<Finding>;
}

export interface InspectorNeeds {
  readonly features: readonly Feature[];
  readonly settings: Settings;
  readonly standings: Standings;
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
  return {
    inspect: async (event, now) => {
      note(needs, event);
      if (await needs.albums.follow(event)) return "removed";
      const asked = await switchedOn(needs.settings, rulesFor.get(event.kind) ?? [], event);
      if (asked.length === 0 || (await isImmune(needs, event))) return "passed";
      const plan = await judge(needs.facts, asked, { event, now });
      return plan === undefined ? "passed" : needs.enforcer.enforce(plan, event, now);
    },
  };
}

function note({ recent, sightings }: InspectorNeeds, event: ChatEvent): void {
  if (event.kind !== "message") {
    sightings.noteMember(event.member, event.at, event.kind === "leave" ? undefined : event.chat);
    return;
  }
  recent.note(event);
  const { chat, message, member, album, at } = event;
  sightings.noteMessage({ chat, id: message.id, author: member, album, at });
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

async function switchedOn(settings: Settings, rules: readonly Owned[], { chat }: ChatEvent): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const { feature, rule } of rules) {
    const inForce = await settings.of(chat.id, feature);
    if (rule.isOn(inForce)) asked.push({ rule, settings: inForce });
  }
  return asked;
}

/** Admins are left alone; where Telegram does not say who they are, so is everybody: a wrong act is worse than a late one. */
async function isImmune({ standings, botId }: InspectorNeeds, event: ChatEvent): Promise<boolean> {
  const { chat, member } = event;
  const hat: Hat | undefined = "hat" in event ? event.hat : undefined;
  const standing = await standings.remembered(chat.id, member.id);
  if (!standing.ok) return true;
  const linkedChannelId = hat === "channel" ? await standings.linkedChannelId(chat.id) : undefined;
  return immunity({ member, hat, botId, chatId: chat.id, linkedChannelId, standing: standing.value }) !== undefined;
}

interface Matter {
  readonly event: ChatEvent;
  readonly now: Instant;
}

async function judge(sources: FactSources, asked: readonly Asked[], matter: Matter): Promise<Plan | undefined> {
  const facts = await gather(sources, new Set(asked.flatMap(({ rule }) => rule.needs)), matter.event);
  const verdicts = await Promise.all(asked.map((one) => verdictOf(one, facts, matter)));
  return resolve(verdicts.filter((verdict): verdict is Verdict => verdict !== undefined));
}

async function verdictOf(
  { rule, settings }: Asked,
  facts: Facts,
  { event, now }: Matter,
): Promise<Verdict | undefined> {
  const scope = { chat: event.chat, settings, now };
  const own = await rule.gather(event, scope);
  return rule.judge(event, { ...facts, own }, scope);
}

/** Looks up what the rules named, and nothing else. A rule's declaration keeps it from reading what it did not name. */
async function gather(sources: FactSources, names: ReadonlySet<FactName>, event: ChatEvent): Promise<Facts> {
  const facts = await Promise.all([...names].map(async (name) => [name, await sources[name](event)] as const));
  return Object.fromEntries(facts) as unknown as Facts;
}
