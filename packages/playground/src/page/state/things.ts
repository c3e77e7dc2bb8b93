// What the stream has told: the page's only knowledge of the emulated Telegram and of the bot.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Change, Entity } from "../../protocol/stream.ts";

type Kind = Entity["kind"];
type OfKind<K extends Kind> = Extract<Entity, { readonly kind: K }>;

const things = signal<ReadonlyMap<string, Entity>>(new Map());

/** Takes in what is new, changed or gone. Things that did not change stay the same objects. */
export function apply({ whole, set, drop }: Change): void {
  const next = new Map(whole ? [] : things.value);
  for (const key of drop) next.delete(key);
  for (const entity of set) next.set(entity.key, entity);
  things.value = next;
}

/** The list stays the same one until something of that kind changes, so that nothing else is drawn anew. */
function all<K extends Kind>(kind: K): ReadonlySignal<readonly OfKind<K>[]> {
  let last: readonly OfKind<K>[] = [];
  return computed(() => {
    const list = [...things.value.values()].filter((entity): entity is OfKind<K> => entity.kind === kind);
    if (list.length !== last.length || list.some((entity, index) => entity !== last[index])) last = list;
    return last;
  });
}

/** The playground as a whole; undefined until the stream has begun. */
export const status = computed(() => things.value.get("status") as OfKind<"status"> | undefined);

/** Everybody one can be. */
export const personas = all("persona");

/** All chats, those that became others too. */
export const chats = all("chat");

/** Members of the open chat. */
export const members = all("member");

const messagesAsTold = all("message");

/** Messages of the open chat for all to see, by number, and then those for one alone. */
export const messages = computed(() => byTime(messagesAsTold.value));

/** The newest last. */
export const calls = byNumber(all("call"));
export const verdicts = byNumber(all("verdict"));
export const cases = byNumber(all("case"));
export const log = byNumber(all("log"));

function byNumber<T extends { readonly number: number }>(
  told: ReadonlySignal<readonly T[]>,
): ReadonlySignal<readonly T[]> {
  return computed(() => [...told.value].sort((a, b) => a.number - b.number));
}

/** Ephemeral messages have numbers of their own, so that times come first. */
function byTime(list: readonly OfKind<"message">[]): readonly OfKind<"message">[] {
  const rank = ({ onlyFor }: OfKind<"message">): number => (onlyFor ? 1 : 0);
  return [...list].sort((a, b) => a.at - b.at || rank(a) - rank(b) || a.id - b.id);
}
