// When each account reacted lately, in memory: counted, not kept with the emoji. A restart forgets it.
import { type Cache, createCache } from "../../core/cache.ts";
import type { ReactionEvent } from "../../core/chat-event.ts";
import { elapsed, type Instant } from "../../core/time.ts";
import { COUNTS } from "./settings.ts";

/** How many accounts are remembered; of each as many reactions as the highest limit needs. */
const ACCOUNTS = 10_000;

/** One reaction: to which message, and when. */
interface Reacted {
  readonly message: number;
  readonly at: Instant;
}

export interface RecentReactions {
  /** Notes a reaction and gives when the account reacted lately, the oldest first. Noting one twice notes it once. */
  readonly note: (event: ReactionEvent) => readonly Instant[];
  /** The account was acted on: its reactions up to then do not count any more. */
  readonly forget: (event: ReactionEvent) => () => void;
}

export function createRecentReactions(): RecentReactions {
  const accounts: Cache<string, readonly Reacted[]> = createCache({ max: ACCOUNTS });
  const keyOf = ({ chat, member }: ReactionEvent): string => `${chat.id} ${member.id}`;
  return {
    note: (event) => {
      const known = accounts.get(keyOf(event)) ?? [];
      const isKnown = known.some(({ message, at }) => message === event.message.id && elapsed(at, event.at) === 0);
      const noted = isKnown ? known : [...known.slice(1 - COUNTS.most), { message: event.message.id, at: event.at }];
      accounts.set(keyOf(event), noted);
      return noted.map(({ at }) => at);
    },
    forget: (event) => {
      const known = accounts.get(keyOf(event)) ?? [];
      accounts.delete(keyOf(event));
      return () => accounts.set(keyOf(event), known);
    },
  };
}
