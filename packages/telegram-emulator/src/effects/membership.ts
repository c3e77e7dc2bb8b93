// Changes of standing, the updates that tell the bot of them, and the lines that the chat shows.
import type { ChatInviteLink } from "@grammyjs/types";
import { chatObject } from "../state/chats.ts";
import { botIn, chatMember, isAdmin, memberOf, outsider, plainMember, userOf } from "../state/members.ts";
import { present } from "../state/present.ts";
import type { ChatRecord, Membership } from "../state/records.ts";
import { seconds, type World } from "../state/world.ts";
import { postService } from "./posting.ts";

/** Who made the change, and how the member came in. */
export interface ChangeTraits {
  readonly by: number;
  readonly viaRequest?: boolean;
  readonly invite?: ChatInviteLink | undefined;
}

export interface Change {
  readonly next: Membership;
  readonly traits: ChangeTraits;
}

/** Gives somebody a new standing and tells the bot, where Telegram would. */
export function changeMember(world: World, chat: ChatRecord, { next, traits }: Change): void {
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

/** Somebody comes in; groups show it. */
export function comeIn(world: World, chat: ChatRecord, change: Change): void {
  const { userId } = change.next;
  changeMember(world, chat, change);
  if (chat.type !== "channel")
    postService(world, chat, { by: userId, body: { new_chat_members: [userOf(world, userId)] } });
}

/** Somebody goes, or is put out; groups show it of whoever was in. */
export function goOut(world: World, chat: ChatRecord, change: Change): void {
  const { userId } = change.next;
  const wasIn = memberOf(world, chat, userId).isPresent;
  changeMember(world, chat, change);
  if (wasIn && chat.type !== "channel")
    postService(world, chat, { by: change.traits.by, body: { left_chat_member: userOf(world, userId) } });
}

/** Lets in whoever asked to join, or does not; false where they have not asked. */
export function answerRequest(
  world: World,
  chat: ChatRecord,
  { userId, by, isAdmitted }: { readonly userId: number; readonly by: number; readonly isAdmitted: boolean },
): boolean {
  if (!chat.requests.delete(userId)) return false;
  if (isAdmitted) comeIn(world, chat, { next: plainMember(userId), traits: { by, viaRequest: true } });
  return true;
}

/** The bot is blocked or let in again by the one person of a private chat (Bot API, Update.my_chat_member). */
export function changeBlocking(world: World, chat: ChatRecord, isBlocked: boolean): void {
  if (!world.delivery.wants("my_chat_member")) return;
  const member = (status: "kicked" | "member") => chatMember(world, chat, { ...outsider(world.bot.id), status });
  const [before, after] = isBlocked ? (["member", "kicked"] as const) : (["kicked", "member"] as const);
  world.delivery.push({
    my_chat_member: {
      chat: chatObject(world, chat),
      from: userOf(world, chat.id),
      date: seconds(world),
      old_chat_member: member(before),
      new_chat_member: member(after),
    } as never,
  });
}
