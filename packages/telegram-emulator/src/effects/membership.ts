// Changes of membership, the updates about them, and the service messages in the chat.
import type { ChatInviteLink } from "@grammyjs/types";
import { chatObject } from "../state/chats.ts";
import { botIn, chatMember, isAdmin, memberOf, outsider, plainMember, userOf } from "../state/members.ts";
import type { ChatRecord, Membership } from "../state/records.ts";
import { seconds, type TelegramState } from "../state/telegram-state.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { postService } from "./posting.ts";

/** Who made the change, and how the member joined. */
export interface ChangeTraits {
  readonly by: number;
  readonly viaRequest?: boolean;
  readonly invite?: ChatInviteLink | undefined;
}

export interface Change {
  readonly next: Membership;
  readonly traits: ChangeTraits;
}

/** Changes a membership and pushes an update about it where Telegram does. */
export function changeMember(state: TelegramState, chat: ChatRecord, { next, traits }: Change): void {
  const former = memberOf(state, chat, next.userId);
  const couldSee = isAdmin(botIn(state, chat));
  chat.members.set(next.userId, next);
  const kind = next.userId === state.bot.id ? "my_chat_member" : "chat_member";
  const isVisible = kind === "my_chat_member" || couldSee;
  if (!isVisible || !state.updateQueue.wants(kind)) return;
  state.updateQueue.push({
    [kind]: withoutUndefined({
      chat: chatObject(state, chat),
      from: userOf(state, traits.by),
      date: seconds(state),
      old_chat_member: chatMember(state, chat, former),
      new_chat_member: chatMember(state, chat, next),
      via_join_request: traits.viaRequest,
      invite_link: traits.invite,
    }),
  });
}

/** Adds a member; groups show a service message. */
export function recordJoin(state: TelegramState, chat: ChatRecord, change: Change): void {
  const { userId } = change.next;
  changeMember(state, chat, change);
  if (chat.type !== "channel")
    postService(state, chat, { by: userId, body: { new_chat_members: [userOf(state, userId)] } });
}

/** Removes a member; groups show a service message if the member was present. */
export function recordLeave(state: TelegramState, chat: ChatRecord, change: Change): void {
  const { userId } = change.next;
  const wasIn = memberOf(state, chat, userId).isPresent;
  changeMember(state, chat, change);
  if (wasIn && chat.type !== "channel")
    postService(state, chat, { by: change.traits.by, body: { left_chat_member: userOf(state, userId) } });
}

/** Approves or declines a request to join; false if there is none. */
export function answerRequest(
  state: TelegramState,
  chat: ChatRecord,
  { userId, by, isAdmitted }: { readonly userId: number; readonly by: number; readonly isAdmitted: boolean },
): boolean {
  if (!chat.requests.delete(userId)) return false;
  if (isAdmitted) recordJoin(state, chat, { next: plainMember(userId), traits: { by, viaRequest: true } });
  return true;
}

/** Blocks or unblocks the bot in a private chat (Bot API, Update.my_chat_member). */
export function changeBlocking(state: TelegramState, chat: ChatRecord, isBlocked: boolean): void {
  if (!state.updateQueue.wants("my_chat_member")) return;
  const member = (status: "kicked" | "member") => chatMember(state, chat, { ...outsider(state.bot.id), status });
  const [before, after] = isBlocked ? (["member", "kicked"] as const) : (["kicked", "member"] as const);
  state.updateQueue.push({
    my_chat_member: {
      chat: chatObject(state, chat),
      from: userOf(state, chat.id),
      date: seconds(state),
      old_chat_member: member(before),
      new_chat_member: member(after),
    } as never,
  });
}
