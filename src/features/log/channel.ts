// The channel of the log: the bot may post in it, and the person who sets it is an admin there.
import { isAdmin, type Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import type { Gateway } from "../../kit/ports/gateway.ts";
import { isPassing, type Obstacle } from "../../kit/ports/outcome.ts";
import type { LogChannel } from "./settings.ts";

/** Looks channels up. */
export type ChannelGateway = Pick<Gateway, "resolveChannel" | "membership">;

/** A channel, named by its id or `@name`, and the person who asks for it. */
export interface ChannelRequest {
  readonly named: number | string;
  readonly actor: Member;
}

/** The channel, or the reason why it cannot be the log. Its title is shown to its admins only. */
export async function chooseChannel(
  gateway: ChannelGateway,
  { named, actor }: ChannelRequest,
): Promise<Parsed<LogChannel>> {
  const found = await gateway.resolveChannel(named);
  if (!found.ok) return refuse(refusalOf(found.obstacle));
  const { chat, mayPost } = found.value;
  if (chat.kind !== "channel") return refuse(text("log-not-a-channel", { example: EXAMPLE }));
  const setter = await gateway.membership(chat.id, actor.id);
  if (!setter.ok || !isAdmin(setter.value.status)) return refuse(text("log-not-your-channel"));
  const { id, title, username } = chat;
  return mayPost ? accept({ id, title, username }) : refuse(text("log-may-not-post", { title }));
}

/** How a channel is named in a command. */
const EXAMPLE = "/setlog @mychannel";

const refusalOf = (obstacle: Obstacle) =>
  isPassing(obstacle) ? text("log-telegram-busy") : text("log-no-channel", { example: EXAMPLE });

/** Reads a channel's id, its `@name`, or a link to it. */
export function readChannel(words: string): Parsed<number | string> {
  const word = words.trim();
  if (/^-100\d{5,15}$/.test(word)) return accept(Number(word));
  const [, name] = /^(?:@|(?:https?:\/\/)?(?:t|telegram)\.me\/)([a-z]\w{3,31})$/i.exec(word) ?? [];
  return name === undefined ? refuse(text("log-unreadable", { example: EXAMPLE })) : accept(`@${name}`);
}
