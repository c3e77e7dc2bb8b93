// How what becomes of cases reaches the messages that tell of them: by one job for each group.
import type { ChatHandle } from "../../core/chat.ts";
import type { Instant } from "../../core/time.ts";
import type { Booking } from "../declarations/job.ts";

/** The job of the feature of cases that writes anew what has fallen behind. */
export const FOLLOW = "cases.follow";

/** Books it; several changes of one group at once come to one job. */
export const followBooking = (chatId: number, at: Instant): Booking => ({
  job: FOLLOW,
  chatId,
  payload: {},
  at,
  key: "follow",
});

/** Where a message about a group's cases stands: the group itself, its log channel, or a private chat, whose ids are positive. */
export function placeOf(chat: ChatHandle, placeId: number): ChatHandle {
  if (placeId === chat.id) return chat;
  return { id: placeId, kind: placeId > 0 ? "private" : "channel", title: "", username: undefined };
}
