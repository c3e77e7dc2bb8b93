// An act that had to wait for Telegram was announced as done: where it is refused in the end, the chat hears of it.
import type { Member } from "../core/member.ts";
import { text } from "../core/text.ts";
import type { ChatStore } from "../kit/ports/chats.ts";
import type { Obstacle } from "../kit/ports/outcome.ts";
import type { Voice } from "../kit/ports/voice.ts";
import { notice } from "../kit/reply.ts";
import { refusalOf } from "./phrases.ts";

export interface LateRefusal {
  readonly chatId: number;
  readonly target: Member;
  readonly obstacle: Obstacle;
}

/** Tells the chat, with what helps; a chat that the bot no longer knows hears nothing. */
export async function tellLateRefusal(
  { chats, voice }: { readonly chats: Pick<ChatStore, "find">; readonly voice: Voice },
  { chatId, target, obstacle }: LateRefusal,
): Promise<void> {
  const chat = await chats.find(chatId);
  if (!chat) return;
  const refusal = refusalOf(obstacle, { target, right: "restrict_members" });
  await voice.say(notice(text("moderation-refused-late", { user: target, refusal })), { chat, topic: undefined });
}
