// What keeps protections from acting, told to the chat.
import { createCache } from "../../core/cache.ts";
import type { Text } from "../../core/text.ts";
import { after, days, type Instant } from "../../core/time.ts";
import type { Messenger, ReplyTarget } from "../../kit/ports/messenger.ts";
import { notice } from "../../kit/reply.ts";

/** How often a chat is told that the bot is not able to act. */
const COMPLAIN_EVERY = days(1);

/** Tells a chat what keeps its protections from acting, once a day. */
export function createComplaints(
  messenger: Messenger,
): (complaint: Text | undefined, stage: ReplyTarget, now: Instant) => Promise<void> {
  const silentUntil = createCache<number, Instant>({ max: 20_000 });
  return async (complaint, stage, now) => {
    const until = silentUntil.get(stage.chat.id);
    if (complaint === undefined || (until !== undefined && until > now)) return;
    silentUntil.set(stage.chat.id, after(now, COMPLAIN_EVERY));
    await messenger.say(notice(complaint), stage);
  };
}
