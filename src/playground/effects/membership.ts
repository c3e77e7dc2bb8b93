// Changes of standing, and the updates that tell the bot of them.
import type { ChatInviteLink } from "grammy/types";
import { chatObject } from "../state/chats.ts";
import { botIn, chatMember, isAdmin, memberOf, userOf } from "../state/members.ts";
import { present } from "../state/present.ts";
import type { ChatRecord, Membership } from "../state/records.ts";
import { seconds, type World } from "../state/world.ts";

/** Who made the change, and how the member came in. */
export interface ChangeTraits {
  readonly by: number;
  readonly viaRequest?: boolean;
  readonly invite?: ChatInviteLink | undefined;
}

/** Gives somebody a new standing and tells the bot, where Telegram would. */
export function changeMember(
  world: World,
  chat: ChatRecord,
  { next, traits }: { readonly next: Membership; readonly traits: ChangeTraits },
): void {
  const former = memberOf(world, chat, next.userId);
  const couldSee = isAdmin(botIn(world, chat));
  chat.members.set(next.userId, next);
  const kind = next.userId === world.bot.id ? "my_chat_member" : "chat_member";
  const isVisible = kind === "my_chat_member" || couldSee;
  if (!isVisible || !world.delivery.wants(kind)) return;
  world.delivery.push({
    [kind]: present({
      chat: chatObject(world, chat),
      from: userOf(world, traits.by),
      date: seconds(world),
      old_chat_member: chatMember(world, chat, former),
      new_chat_member: chatMember(world, chat, next),
      via_join_request: traits.viaRequest,
      invite_link: traits.invite,
    }),
  });
}
