// Who comments on posts of the linked channel without being a member of the group.
import { createCache } from "../../core/cache.ts";
import type { EditEvent, MessageEvent } from "../../core/chat-event.ts";
import type { MaybePromise } from "../../core/maybe-promise.ts";
import { isPresent } from "../../core/member.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import type { Ports } from "../../kit/platform.ts";

/** How long the answer is believed: somebody who joins may write then. */
const BELIEVED_FOR = minutes(2);

export interface Outsiders {
  /** Whether the author is no member. Only messages in a thread are asked about: outsiders can write nowhere else. */
  readonly isOutsider: (event: MessageEvent | EditEvent) => MaybePromise<boolean>;
}

export function createOutsiders({ statuses, clock }: Ports<"clock" | "statuses">): Outsiders {
  const known = createCache<string, { readonly isOutside: boolean; readonly until: Instant }>({ max: 10_000 });
  const ask = async (chatId: number, memberId: number, key: string): Promise<boolean> => {
    const status = await statuses.fresh(chatId, memberId);
    if (!status.ok) return false;
    const isOutside = !isPresent(status.value);
    known.set(key, { isOutside, until: after(clock.now(), BELIEVED_FOR) });
    return isOutside;
  };
  return {
    isOutsider: ({ chat, member, message, senderKind }) => {
      if (message.thread === undefined || senderKind !== "person") return false;
      const key = `${chat.id} ${member.id}`;
      const before = known.get(key);
      return before && clock.now() < before.until ? before.isOutside : ask(chat.id, member.id, key);
    },
  };
}
