// The latest messages of every chat, in memory: what counting rules look at. A restart forgets them, so that slow mode may
// let one message of each member pass too early after it.
import { type Cache, createCache } from "../../core/cache.ts";
import type { ChatEvent, MessageEvent } from "../../core/chat-event.ts";
import type { Instant } from "../../core/time.ts";
import type { RecentMessage } from "../../kit/declarations/rule.ts";

/** How many chats, authors in a chat, topics in a chat and messages of an author are remembered. */
const [CHATS, AUTHORS, TOPICS, MESSAGES] = [10_000, 200, 50, 100];

/** Where the run over all topics of a forum is kept; topics count from 1, and 0 is General. */
const WHOLE = -1;

/** The unbroken run at the end of a topic. */
interface Run {
  readonly author: number;
  readonly messages: readonly RecentMessage[];
}

interface ChatMemory {
  readonly authors: Cache<number, readonly RecentMessage[]>;
  /** By topic, for talk in one topic does not break a run in another; 0 is the whole of a chat without topics, and General. */
  readonly runs: Cache<number, Run>;
  /** Until when an author's messages still belong to what was answered with a sanction. */
  readonly settled: Cache<number, Instant>;
}

/** The last message of an author in a topic, and the last before it that stayed. */
interface Place {
  readonly last: RecentMessage;
  readonly before: RecentMessage | undefined;
  isRemoved: boolean;
}

/** Counts messages by id: noting one twice counts once. Edits are not noted. */
export interface Recent {
  readonly note: (event: MessageEvent) => void;
  /** The author has been answered with a sanction: what they write after the instant is counted anew. */
  readonly settle: (event: ChatEvent, until: Instant) => void;
  /** The unbroken run of the author's messages at the end of the topic. */
  readonly run: (event: ChatEvent) => readonly RecentMessage[];
  /** The unbroken run of the author's messages at the end of the chat, over all its topics. */
  readonly chatRun: (event: ChatEvent) => readonly RecentMessage[];
  /** The author's latest messages in the chat. */
  readonly latest: (event: ChatEvent) => readonly RecentMessage[];
  /**
   * The author's last message before this one that stayed in its topic. Remembered from the first question in a chat on: most
   * chats never ask.
   */
  readonly previous: (event: ChatEvent) => RecentMessage | undefined;
  /** The event's message is deleted: it comes before no other. Gives what undoes it. */
  readonly markRemoved: (event: ChatEvent) => () => void;
}

export function createRecent(): Recent {
  const chats = createCache<number, ChatMemory>({ max: CHATS });
  const memoryOf = (chatId: number): ChatMemory => {
    const known = chats.get(chatId);
    if (known) return known;
    const memory: ChatMemory = {
      authors: createCache({ max: AUTHORS }),
      runs: createCache({ max: TOPICS }),
      settled: createCache({ max: AUTHORS }),
    };
    chats.set(chatId, memory);
    return memory;
  };
  const runAt = (event: ChatEvent, place: number): readonly RecentMessage[] => {
    const run = memoryOf(event.chat.id).runs.get(place);
    return run?.author === event.member.id ? run.messages : [];
  };
  return {
    note: ({ chat, member, message, at, album }) => {
      const memory = memoryOf(chat.id);
      const noted: RecentMessage = { id: message.id, at, album };
      const settled = memory.settled.get(member.id);
      const prolong = (place: number): void => {
        const run = memory.runs.get(place);
        const before = run?.author === member.id ? run.messages : [];
        memory.runs.set(place, { author: member.id, messages: append(sinceThen(before, at, settled), noted) });
      };
      prolong(message.topic ?? 0);
      if (chat.isForum) prolong(WHOLE);
      const latest = sinceThen(memory.authors.get(member.id) ?? [], at, settled);
      memory.authors.set(member.id, append(latest, noted));
    },
    settle: ({ chat, member }, until) => memoryOf(chat.id).settled.set(member.id, until),
    run: (event) => runAt(event, topicOf(event)),
    chatRun: (event) => runAt(event, event.chat.isForum ? WHOLE : topicOf(event)),
    latest: ({ chat, member }) => memoryOf(chat.id).authors.get(member.id) ?? [],
    ...createPlaces(),
  };
}

/** How many authors in topics are remembered in a chat that asks. */
const PLACES = 5_000;

function createPlaces(): Pick<Recent, "previous" | "markRemoved"> {
  const chats = createCache<number, Cache<string, Place>>({ max: CHATS });
  const placesIn = (chatId: number): Cache<string, Place> => {
    const known = chats.get(chatId) ?? createCache<string, Place>({ max: PLACES });
    chats.set(chatId, known);
    return known;
  };
  return {
    previous: (event) => {
      if (event.kind !== "message") return undefined;
      const { chat, message, at, album } = event;
      const places = placesIn(chat.id);
      const known = places.get(placeKey(event));
      if (known && known.last.id >= message.id) return known.before;
      const before = known?.isRemoved ? known.before : known?.last;
      places.set(placeKey(event), { last: { id: message.id, at, album }, before, isRemoved: false });
      return before;
    },
    markRemoved: (event) => {
      const place = event.kind === "message" ? chats.get(event.chat.id)?.get(placeKey(event)) : undefined;
      if (place === undefined || event.kind !== "message" || place.last.id !== event.message.id) return () => undefined;
      place.isRemoved = true;
      return () => {
        place.isRemoved = false;
      };
    },
  };
}

const placeKey = (event: MessageEvent): string => `${topicOf(event)} ${event.member.id}`;

const topicOf = (event: ChatEvent): number => ("message" in event ? event.message.topic : undefined) ?? 0;

/** Somebody who can write after a sanction has served it: what was before it does not count any more. */
const sinceThen = (
  messages: readonly RecentMessage[],
  at: Instant,
  settled: Instant | undefined,
): readonly RecentMessage[] =>
  settled === undefined || at <= settled ? messages : messages.filter((message) => message.at > settled);

/** A new list each time: facts that were handed out do not change under a rule's hands. */
function append(messages: readonly RecentMessage[], noted: RecentMessage): readonly RecentMessage[] {
  const last = messages.at(-1);
  if (last !== undefined && noted.id <= last.id && messages.some(({ id }) => id === noted.id)) return messages;
  return [...(messages.length < MESSAGES ? messages : messages.slice(1 - MESSAGES)), noted];
}
