// Pins of single topics: Telegram tells of the newest pin of a whole forum alone, so those that pass are remembered.
import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { ServiceEvent } from "../../core/chat-event.ts";
import { after, days, type Instant } from "../../core/time.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { StateStore } from "../../kit/ports/states.ts";

export interface TopicPinNeeds {
  readonly gateway: Gateway;
  readonly states: StateStore;
}

/** How many pins of a topic are remembered, and for how long after the newest of them. */
const [MOST, REMEMBERED] = [50, days(365)];

/** A topic of a forum; undefined is General. */
export interface Topic {
  readonly chat: ChatHandle;
  readonly topic: number | undefined;
}

const keyOf = ({ chat, topic }: Topic): string => `pins.topic:${chat.id}:${topic ?? 0}`;

async function rememberedIn({ states }: Pick<TopicPinNeeds, "states">, where: Topic): Promise<readonly number[]> {
  const kept = await states.read(keyOf(where));
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "number") : [];
}

const keep = (
  { states }: Pick<TopicPinNeeds, "states">,
  where: Topic & { readonly ids: readonly number[] },
  now: Instant,
) => states.write(keyOf(where), where.ids.slice(0, MOST), after(now, REMEMBERED));

/** A message was pinned in a forum. */
export async function rememberPin(needs: TopicPinNeeds, { chat, pinned, at }: ServiceEvent): Promise<void> {
  if (!chat.isForum || pinned === undefined) return;
  const where = { chat, topic: pinned.topic };
  const before = await rememberedIn(needs, where);
  await keep(needs, { ...where, ids: [pinned.id, ...before.filter((id) => id !== pinned.id)] }, at);
}

/** The pins of a topic that are known, the newest message first. */
export async function pinsIn(needs: TopicPinNeeds, where: Topic): Promise<readonly number[]> {
  const profile = await needs.gateway.profile(where.chat.id);
  const newest = profile.ok ? profile.value.pinned : undefined;
  const remembered = await rememberedIn(needs, where);
  const ids = isIn(newest, where) ? [...remembered, newest.id] : remembered;
  return [...new Set(ids)].sort((a, b) => b - a);
}

const isIn = (pinned: MessageRef | undefined, { topic }: Topic): pinned is MessageRef =>
  pinned !== undefined && pinned.topic === topic;

/** These are pinned no longer. */
export async function forgetPins(
  needs: Pick<TopicPinNeeds, "states">,
  where: Topic & { readonly gone: readonly number[] },
  now: Instant,
): Promise<void> {
  const left = (await rememberedIn(needs, where)).filter((id) => !where.gone.includes(id));
  await keep(needs, { ...where, ids: left }, now);
}
