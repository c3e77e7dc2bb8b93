// An act that waits for Telegram is announced as done: where Telegram refuses it in the end, the chat is told.
import type { CaseKind } from "../../core/case.ts";
import type { Member } from "../../core/member.ts";
import { text } from "../../core/text.ts";
import type { CaseStore } from "../../kit/ports/cases/cases.ts";
import type { ChatStore } from "../../kit/ports/chats.ts";
import type { Messenger } from "../../kit/ports/messenger.ts";
import type { Obstacle } from "../../kit/ports/outcome.ts";
import { notice } from "../../kit/reply.ts";
import { refusalOf } from "./phrases.ts";

export interface LateRefusal {
  readonly chatId: number;
  /** The kinds of act that the refused one can have been; none where it was the end of an act. */
  readonly kinds: readonly CaseKind[];
  readonly target: Member;
  readonly obstacle: Obstacle;
}

export interface LateRefusalDeps {
  readonly chats: Pick<ChatStore, "find">;
  readonly cases: Pick<CaseStore, "list" | "close">;
  readonly messenger: Messenger;
}

/** Closes the case, which never took effect, and tells the chat, with what helps; an unknown chat hears nothing. */
export async function tellLateRefusal(
  { chats, cases, messenger }: LateRefusalDeps,
  { chatId, kinds, target, obstacle }: LateRefusal,
): Promise<void> {
  const filter = { targetId: target.id, kinds, state: "open" } as const;
  const [failed] = kinds.length > 0 ? await cases.list(chatId, filter, { limit: 1 }) : [];
  if (failed) await cases.close(chatId, failed.number, "failed");
  const chat = await chats.find(chatId);
  if (!chat) return;
  const refusal = refusalOf(obstacle, { target, right: "restrict_members" });
  await messenger.say(notice(text("moderation-refused-late", { user: target, refusal })), { chat, topic: undefined });
}
