// Where things happen.

export type ChatKind = "private" | "group" | "supergroup" | "channel";

/** A chat as every part of the program names it. */
export interface ChatHandle {
  readonly id: number;
  readonly kind: ChatKind;
  readonly title: string;
  readonly username: string | undefined;
  /** Its messages are in topics. */
  readonly isForum?: boolean;
}

/** A message, and the topic its answers belong to; the General topic is undefined, for its id is never sent. */
export interface MessageRef {
  readonly chatId: number;
  readonly id: number;
  readonly topic: number | undefined;
  /** The message whose comments or replies it belongs to, outside of forums; what opens comments or a topic belongs to itself. */
  readonly thread?: number;
}

/** The topic or the comments of a message; 0 outside of any, and in General. */
export const placeOf = ({ topic, thread }: MessageRef): number => topic ?? thread ?? 0;

/** Whether the chat is one that the bot moderates. */
export const isGroup = (chat: ChatHandle): boolean => chat.kind === "group" || chat.kind === "supergroup";
