// A group that the bot may not work in was left: the log says so, and the operator's owners can allow it.
import type { Logger } from "pino";
import type { ChatHandle } from "../../core/chat.ts";
import type { Member } from "../../core/member.ts";
import { after, days } from "../../core/time.ts";
import type { Feature } from "../../kit/feature.ts";
import type { Clock } from "../../kit/ports/clock.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import type { Stores } from "../../storage/stores.ts";
import type { Config } from "../environment/config.ts";
import { EVENTS } from "../observability/logger.ts";

export interface LeftChatNoticeDeps {
  readonly config: Pick<Config, "OWNER_IDS">;
  /** One of them knows what owners are told, and how they allow the group. */
  readonly features: readonly Feature[];
  readonly stores: Pick<Stores, "states">;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How often owners are told of the same group: somebody may add the bot again and again. */
const TELL_EVERY = days(1);

/** Gives what is done once a group is left. */
export function createLeftChatNotice({ config, features, stores, messenger, clock, logger }: LeftChatNoticeDeps) {
  return async (chat: ChatHandle, by: Member | undefined): Promise<void> => {
    logger.warn({ chatId: chat.id }, EVENTS.chatNotAllowed);
    const key = `allowance:${chat.id}`;
    if ((await stores.states.read(key)) !== undefined) return;
    await stores.states.write(key, true, after(clock.now(), TELL_EVERY));
    const cards = features.flatMap(({ leftChatCard }) => leftChatCard?.(chat, by) ?? []);
    for (const [id, card] of config.OWNER_IDS.flatMap((owner) => cards.map((one) => [owner, one] as const)))
      await messenger.say(card, {
        chat: { id, kind: "private", title: "", username: undefined },
        topic: undefined,
      });
  };
}
