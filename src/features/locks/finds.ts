// The judges of all lock types that look at messages.
import type { LockId } from "./lock-types.ts";
import type { Finds } from "./subject.ts";
import { forwardTypes } from "./types/forwards.ts";
import { linkTypes } from "./types/links.ts";
import { mediaTypes } from "./types/media.ts";
import { senderTypes } from "./types/senders.ts";
import { textTypes } from "./types/text.ts";

/** Lock types that look at something else than messages: at joins, and at reactions. */
const ELSEWHERE = ["bot", "outsidereaction", "reaction"] as const;
type Elsewhere = (typeof ELSEWHERE)[number];

/** Every lock type that looks at messages. */
export type MessageLock = Exclude<LockId, Elsewhere>;

export const isMessageLock = (lock: LockId): lock is MessageLock => !(ELSEWHERE as readonly LockId[]).includes(lock);

export const FINDS: Readonly<Record<MessageLock, Finds>> = {
  ...mediaTypes,
  ...linkTypes,
  ...forwardTypes,
  ...senderTypes,
  ...textTypes,
};
