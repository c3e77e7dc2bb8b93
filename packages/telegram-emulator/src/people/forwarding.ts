// Forwards a message to another chat.
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { contentOf, originOf } from "../state/origins.ts";
import type { ChatRecord, StoredMessage } from "../state/records.ts";
import { type ChatActor, refuseAbsent, refuseGone, type SendAs } from "./chat-actor.ts";
import { permissionOf, write } from "./writing.ts";

/** The chat to forward to, and the name to send as. */
export interface ForwardTarget extends SendAs {
  readonly to: ChatRecord;
  readonly topic?: number | undefined;
}

/** Forwards a message that the person can read; the forward names its origin. */
export function forward(actor: ChatActor, message: StoredMessage, { to, ...options }: ForwardTarget): StoredMessage {
  const { state, account } = actor;
  refuseGone(message);
  if (actor.chat.username === undefined || actor.chat.type === "private") refuseAbsent(actor);
  const content = orRefuse(contentOf(message), () => new RefusedByTelegram("That cannot be forwarded"));
  const target = { state, account, chat: to };
  const viaBot = state.people.get(message.body.via_bot?.id ?? 0);
  return write(target, content, {
    options: { ...options, forwardedFrom: originOf(state, message), viaBot },
    permission: permissionOf(content),
  });
}
