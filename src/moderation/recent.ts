// The latest messages of every chat, in memory: what counting rules look at. A restart forgets them.
import { type Cache, createCache } from "../core/cache.ts";
import type { ChatEvent, MessageEvent } from "../core/chat-event.ts";
import type { RecentMessage } from "../kit/rule.ts";

/** How many chats, authors in a chat and messages of an author are remembered. */
const [CHATS, AUTHORS, MESSAGES] = [10_000, 200, 100];

interface ChatMemory {
  readonly authors: Cache<number, RecentMessage[]>;
  lastAuthor: number | undefined;
  run: RecentMessage[];
}

/** Counts messages by id: noting one twice counts once. Edits are not noted. */
export interface Recent {
  readonly note: (event: MessageEvent) => void;
  /** The unbroken run of the author's messages at the end of the chat. */
  readonly run: (event: ChatEvent) => readonly RecentMessage[];
  /** The author's latest messages in the chat. */
  readonly latest: (event: ChatEvent) => readonly RecentMessage[];
}

export function createRecent(): Recent {
  const chats = createCache<number, ChatMemory>({ max: CHATS });
  const memoryOf = (chatId: number): ChatMemory => {
    const known = chats.get(chatId);
    if (known) return known;
    const memory: ChatMemory = { authors: createCache({ max: AUTHORS }), lastAuthor: undefined, run: [] };
    chats.set(chatId, memory);
    return memory;
  };
  return {
    note: ({ chat, member, message, at, album }) => {
      const memory = memoryOf(chat.id);
      const noted: RecentMessage = { id: message.id, at, album };
      memory.run = append(memory.lastAuthor === member.id ? memory.run : [], noted);
      memory.lastAuthor = member.id;
      memory.authors.set(member.id, append(memory.authors.get(member.id) ?? [], noted));
    },
    run: ({ chat, member }) => {
      const memory = memoryOf(chat.id);
      return memory.lastAuthor === member.id ? memory.run : [];
    },
    latest: ({ chat, member }) => memoryOf(chat.id).authors.get(member.id) ?? [],
  };
}

/** A new list each time: facts that were handed out do not change under a rule's hands. */
function append(messages: readonly RecentMessage[], noted: RecentMessage): RecentMessage[] {
  if (messages.some(({ id }) => id === noted.id)) return [...messages];
  return [...messages.slice(1 - MESSAGES), noted];
}
