// The judges of all lock types that look at messages.
import type { LockId } from "./lock-types.ts";
import type { Finds } from "./subject.ts";
import { forwardTypes } from "./types/forwards.ts";
import { linkTypes } from "./types/links.ts";
import { mediaTypes } from "./types/media.ts";
import { senderTypes } from "./types/senders.ts";
import { textTypes } from "./types/text.ts";

/** Every lock type but the one of joining bots. */
export type MessageLock = Exclude<LockId, "bot">;

export const FINDS: Readonly<Record<MessageLock, Finds>> = {
  ...mediaTypes,
  ...linkTypes,
  ...forwardTypes,
  ...senderTypes,
  ...textTypes,
};
