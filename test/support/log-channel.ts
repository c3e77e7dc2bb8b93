// A channel that records what happens in the group of a world.
import type { Channel } from "telegram-emulator/people/channel";
import type { StoredMessage } from "telegram-emulator/state/records";
import { labelsOf, type World } from "./world.ts";

export interface LogChannel {
  readonly channel: Channel;
  /** What stands there, oldest first. */
  readonly texts: () => readonly string[];
  readonly newest: () => StoredMessage;
  readonly labels: () => readonly string[];
}

/** A channel of the owner in which the bot may post; the group has no log yet. */
export async function aChannel({ telegram, owner, settle }: World): Promise<LogChannel> {
  const channel = telegram.channel("Black box", { owner: owner.person });
  channel.setBotRights(["can_post_messages"]);
  await settle();
  const newest = (): StoredMessage => {
    const found = channel.messages.at(-1);
    if (!found) throw new Error("Nothing stands in the channel.");
    return found;
  };
  return {
    channel,
    newest,
    texts: () => channel.messages.map(({ body }) => body.text ?? body.caption ?? ""),
    labels: () => labelsOf(newest()),
  };
}

/** The same, as the log of the group. */
export async function aLog(world: World): Promise<LogChannel> {
  const log = await aChannel(world);
  await world.owner.says(`/setlog ${log.channel.id}`);
  return log;
}
