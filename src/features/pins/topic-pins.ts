// Pins of single topics. Telegram reports only the newest pin of a whole forum, so the bot remembers the pins that it sees.

import type { ChatHandle, MessageRef } from "../../core/chat.ts";
import type { ServiceEvent } from "../../core/chat-event.ts";
import { after, days, type Instant } from "../../core/time.ts";
import type { Ports } from "../../kit/platform.ts";

export type TopicPinDeps = Ports<"gateway" | "states">;

/** How many pins of a topic are remembered, and for how long after the newest of them. */
const [MOST, REMEMBERED] = [50, days(365)];

/** A topic of a forum; undefined is General. */
export interface Topic {
  readonly chat: ChatHandle;
  readonly topic: number | undefined;
}

const keyOf = ({ chat, topic }: Topic): string => `pins.topic:${chat.id}:${topic ?? 0}`;

async function rememberedIn({ states }: Pick<TopicPinDeps, "states">, where: Topic): Promise<readonly number[]> {
  const kept = await states.read(keyOf(where));
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "number") : [];
}

const keep = (
  { states }: Pick<TopicPinDeps, "states">,
  where: Topic & { readonly ids: readonly number[] },
  now: Instant,
) => states.write(keyOf(where), where.ids.slice(0, MOST), after(now, REMEMBERED));

/** Remembers a message that was pinned in a forum. */
export async function rememberPin(deps: TopicPinDeps, { chat, pinned, at }: ServiceEvent): Promise<void> {
  if (!chat.isForum || pinned === undefined) return;
  const where = { chat, topic: pinned.topic };
  const before = await rememberedIn(deps, where);
  await keep(deps, { ...where, ids: [pinned.id, ...before.filter((id) => id !== pinned.id)] }, at);
}

/** The pins of a topic that are known, the newest message first. */
export async function pinsIn(deps: TopicPinDeps, where: Topic): Promise<readonly number[]> {
  const profile = await deps.gateway.profile(where.chat.id);
  const newest = profile.ok ? profile.value.pinned : undefined;
  const remembered = await rememberedIn(deps, where);
  const ids = isIn(newest, where) ? [...remembered, newest.id] : remembered;
  return [...new Set(ids)].sort((a, b) => b - a);
}

const isIn = (pinned: MessageRef | undefined, { topic }: Topic): pinned is MessageRef =>
  pinned !== undefined && pinned.topic === topic;

/** Removes pins from those that are remembered. */
export async function forgetPins(
  deps: Pick<TopicPinDeps, "states">,
  where: Topic & { readonly gone: readonly number[] },
  now: Instant,
): Promise<void> {
  const left = (await rememberedIn(deps, where)).filter((id) => !where.gone.includes(id));
  await keep(deps, { ...where, ids: left }, now);
}
