// The entities of the stream: the page's only data about the emulated Telegram and the bot.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Change, Entity } from "../../protocol/stream.ts";

type Kind = Entity["kind"];
type OfKind<K extends Kind> = Extract<Entity, { readonly kind: K }>;

const entities = signal<ReadonlyMap<string, Entity>>(new Map());

/** Applies new, changed and removed entities. Unchanged ones stay the same objects. */
export function apply({ whole, set, drop }: Change): void {
  const next = new Map(whole ? [] : entities.value);
  for (const key of drop) next.delete(key);
  for (const entity of set) next.set(entity.key, entity);
  entities.value = next;
}

/** The list stays the same object until an entity of that kind changes, so that nothing else renders again. */
function all<K extends Kind>(kind: K): ReadonlySignal<readonly OfKind<K>[]> {
  let last: readonly OfKind<K>[] = [];
  return computed(() => {
    const list = [...entities.value.values()].filter((entity): entity is OfKind<K> => entity.kind === kind);
    if (list.length !== last.length || list.some((entity, index) => entity !== last[index])) last = list;
    return last;
  });
}

/** The playground as a whole; undefined until the stream has started. */
export const status = computed(() => entities.value.get("status") as OfKind<"status"> | undefined);

/** All personas. */
export const personas = all("persona");

/** All chats, including migrated ones. */
export const chats = all("chat");

/** Members of the open chat. */
export const members = all("member");

const streamedMessages = all("message");

/** Messages of the open chat by number, then ephemeral ones. */
export const messages = computed(() => byTime(streamedMessages.value));

/** The newest last. */
export const calls = byNumber(all("call"));
export const verdicts = byNumber(all("verdict"));
export const cases = byNumber(all("case"));
export const log = byNumber(all("log"));

function byNumber<T extends { readonly number: number }>(
  list: ReadonlySignal<readonly T[]>,
): ReadonlySignal<readonly T[]> {
  return computed(() => [...list.value].sort((a, b) => a.number - b.number));
}

/** Ephemeral messages are numbered separately, so that the time comes first. */
function byTime(list: readonly OfKind<"message">[]): readonly OfKind<"message">[] {
  const rank = ({ onlyFor }: OfKind<"message">): number => (onlyFor ? 1 : 0);
  return [...list].sort((a, b) => a.at - b.at || rank(a) - rank(b) || a.id - b.id);
}
