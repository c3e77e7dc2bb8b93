// What members wrote last, in memory alone and never kept: it shows whom a new entry would have hit.
import { createCache } from "../../core/cache.ts";
import type { EventOf } from "../../core/chat-event.ts";
import type { Instant } from "../../core/time.ts";
import { analysed, type Matcher, type TextsOf } from "./matcher.ts";
import type { Subject } from "./pattern.ts";
import { textsIn } from "./subjects.ts";

/** What a message has of the subjects that can be asked about later. */
type Remembered = Readonly<Record<RememberedSubject, readonly string[]>> & { readonly author: number };

const SUBJECTS = ["text", "name", "username"] as const;
type RememberedSubject = (typeof SUBJECTS)[number];

/** How many chats, messages of each and characters of each text are remembered: 15 MB at most where messages are of ordinary length. */
const [CHATS, MESSAGES, CHARACTERS] = [300, 100, 400] as const;

/** Whom entries would have hit among the messages that are remembered. */
export interface Impact {
  readonly hit: number;
  readonly of: number;
  readonly members: number;
}

export interface RecentMessages {
  /** Remembers a message that the protection has judged. */
  readonly note: (event: EventOf<"message" | "edit">) => void;
  /** Counts the messages that the new entries match, without those that the present ones match already. */
  readonly impactOf: (
    chatId: number,
    entries: { readonly added: Matcher; readonly present: Matcher },
    now: Instant,
  ) => Impact;
}

export function createRecentMessages(): RecentMessages {
  const chats = createCache<number, Remembered[]>({ max: CHATS });
  return {
    note: (event) => {
      if (event.kind === "edit") return;
      const known = chats.get(event.chat.id);
      const messages = known ?? [];
      messages.push(rememberedOf(event));
      if (messages.length > MESSAGES) messages.shift();
      if (!known) chats.set(event.chat.id, messages);
    },
    impactOf: (chatId, { added, present }, now) => {
      const messages = (chats.get(chatId) ?? []).filter((one) => present.hits(textsOf(one), now).length === 0);
      const hit = messages.filter((one) => added.hits(textsOf(one), now).length > 0);
      return { hit: hit.length, of: messages.length, members: new Set(hit.map(({ author }) => author)).size };
    },
  };
}

function rememberedOf(event: EventOf<"message" | "edit">): Remembered {
  const [text = [], name = [], username = []] = SUBJECTS.map((subject) =>
    textsIn(event, subject).map((words) => words.slice(0, CHARACTERS)),
  );
  return { author: event.member.id, text, name, username };
}

const textsOf =
  (message: Remembered): TextsOf =>
  (subject: Subject) =>
    analysed(subject === "text" || subject === "name" || subject === "username" ? message[subject] : []);
