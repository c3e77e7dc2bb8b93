// Forwards: somebody shows a message in another chat.
import { orRefuse, RefusedByTelegram } from "../refusal.ts";
import { contentOf, originOf } from "../state/origins.ts";
import type { ChatRecord, StoredMessage } from "../state/records.ts";
import { type Disguise, type Place, refuseAbsent, refuseGone } from "./place.ts";
import { permissionOf, write } from "./writing.ts";

/** Where a message is forwarded to, and under which name. */
export interface Onward extends Disguise {
  readonly to: ChatRecord;
  readonly topic?: number | undefined;
}

/** Forwards a message that they can read; the forward tells where it comes from. */
export function forward(place: Place, message: StoredMessage, { to, ...manner }: Onward): StoredMessage {
  const { world, account } = place;
  refuseGone(message);
  if (place.chat.username === undefined || place.chat.type === "private") refuseAbsent(place);
  const content = orRefuse(contentOf(message), () => new RefusedByTelegram("That cannot be forwarded"));
  const target = { world, account, chat: to };
  const viaBot = world.people.get(message.body.via_bot?.id ?? 0);
  return write(target, content, {
    manner: { ...manner, forwardedFrom: originOf(world, message), viaBot },
    permission: permissionOf(content),
  });
}
