// Copies of messages that are about to be deleted, in the log channel.
import { createCache } from "../../core/cache.ts";
import { after, type Instant, minutes } from "../../core/time.ts";
import { copiedOf } from "../../kit/acts/kept-copies.ts";
import type { AuditHook } from "../../kit/declarations/audit.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import type { WithTimeout } from "../../kit/ports/with-timeout.ts";
import type { LogSettings } from "./settings.ts";

/** Deletion waits no longer than this for the copies, in milliseconds. */
const COPY_TIMEOUT = 1_000;

/** How long a channel that refused, or did not answer in time, is not asked again. */
const PAUSE = minutes(1);

/** Copies the newest messages in one call. Without an answer in time they are deleted uncopied. */
export function keepingCopies(
  gateway: Pick<Gateway, "copy">,
  withTimeout: WithTimeout,
): NonNullable<AuditHook<LogSettings>["keep"]> {
  const pausedUntil = createCache<number, Instant>({ max: 10_000 });
  return async (messageIds, { chat, settings: { channel }, now }) => {
    const until = channel && pausedUntil.get(channel.id);
    if (!channel || (until !== undefined && until > now)) return undefined;
    const copying = gateway.copy(chat.id, { messageIds: copiedOf(messageIds), to: channel.id }).catch(() => undefined);
    const copied = await withTimeout(COPY_TIMEOUT, copying);
    if (copied?.ok) return { chatId: channel.id, messageIds: copied.value };
    if (copied?.ok === false && copied.obstacle === "already-gone") return undefined;
    pausedUntil.set(channel.id, after(now, PAUSE));
    return undefined;
  };
}
