// How a change of a case reaches the messages that show it: by one job for each group.
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

/** The chat of a message about a group's cases: the group itself, its log channel, or a private chat, whose ids are positive. */
export function placeOf(chat: ChatHandle, placeId: number): ChatHandle {
  if (placeId === chat.id) return chat;
  return { id: placeId, kind: placeId > 0 ? "private" : "channel", title: "", username: undefined };
}
