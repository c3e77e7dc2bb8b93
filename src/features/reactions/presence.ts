// Whether somebody who reacts is in the group: asked of Telegram, and remembered for a while where they are.
import { createCache } from "../../core/cache.ts";
import type { ReactionEvent } from "../../core/chat-event.ts";
import { isPresent } from "../../core/member.ts";
import { after, hours, type Instant } from "../../core/time.ts";
import type { Ports } from "../../kit/platform.ts";

/** How many members are remembered, and for how long: one who leaves is found out after that. */
const [MEMBERS, FOR] = [20_000, hours(1)];

export interface Presence {
  /** Somebody of whom Telegram does not tell counts as in the group: a wrong act is worse than a late one. */
  readonly isIn: (event: ReactionEvent) => Promise<boolean>;
}

/** That somebody is outside is asked anew each time: they may have joined since. */
export function createPresence({ statuses, clock }: Ports<"statuses" | "clock">): Presence {
  const known = createCache<string, Instant>({ max: MEMBERS });
  return {
    isIn: async ({ chat, member }) => {
      const key = `${chat.id} ${member.id}`;
      const until = known.get(key);
      if (until !== undefined && clock.now() < until) return true;
      const status = await statuses.fresh(chat.id, member.id);
      if (!status.ok) return status.obstacle !== "unknown-member";
      if (isPresent(status.value)) known.set(key, after(clock.now(), FOR));
      return isPresent(status.value);
    },
  };
}
