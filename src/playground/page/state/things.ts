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

const all = <K extends Kind>(kind: K): ReadonlySignal<readonly OfKind<K>[]> =>
  computed(() => [...things.value.values()].filter((entity): entity is OfKind<K> => entity.kind === kind));

/** The playground as a whole; undefined until the stream has begun. */
export const status = computed(() => things.value.get("status") as OfKind<"status"> | undefined);

/** Everybody one can be. */
export const personas = all("persona");

/** All chats, those that became others too. */
export const chats = all("chat");

/** Members of the open chat. */
export const members = all("member");

/** Messages of the open chat for all to see, by number, and then those for one alone. */
export const messages = computed(() => byTime(all("message").value));

/** The newest last. */
export const calls = computed(() => byNumber(all("call").value));
export const verdicts = computed(() => byNumber(all("verdict").value));
export const cases = computed(() => byNumber(all("case").value));
export const log = computed(() => byNumber(all("log").value));

const byNumber = <T extends { readonly number: number }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => a.number - b.number);

/** Ephemeral messages have numbers of their own, so that times come first. */
function byTime(list: readonly OfKind<"message">[]): readonly OfKind<"message">[] {
  const rank = ({ onlyFor }: OfKind<"message">): number => (onlyFor ? 1 : 0);
  return [...list].sort((a, b) => a.at - b.at || rank(a) - rank(b) || a.id - b.id);
}
