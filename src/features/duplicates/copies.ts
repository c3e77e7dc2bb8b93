// Where the same content was posted lately, in memory: by hash, with who posted it. A restart forgets it.
import { type Cache, createCache } from "../../core/cache.ts";
import type { MessageEvent } from "../../core/chat-event.ts";
import type { OtherMessage } from "../../core/verdict.ts";

/** How many contents are remembered, and how many postings of each, the newest. */
const [CONTENTS, POSTINGS] = [20_000, 60];

/** One posting of a content. */
export interface Posting extends OtherMessage {
  readonly at: MessageEvent["at"];
  /** It was acted on as a copy already. */
  isCounted: boolean;
}

export interface Copies {
  /** Notes a message and gives all postings of the same content, the oldest first. Noting one twice notes it once. */
  readonly note: (hash: number, event: MessageEvent) => readonly Posting[];
}

export function createCopies(): Copies {
  const contents: Cache<number, readonly Posting[]> = createCache({ max: CONTENTS });
  return {
    note: (hash, { member, message, album, at }) => {
      const known = contents.get(hash) ?? [];
      const isKnown = known.some(({ message: { chatId, id } }) => chatId === message.chatId && id === message.id);
      if (isKnown) return known;
      const postings = [...known.slice(1 - POSTINGS), { member, message, album, at, isCounted: false }];
      contents.set(hash, postings);
      return postings;
    },
  };
}
