// Where things happen.

export type ChatKind = "private" | "group" | "supergroup" | "channel";

/** A chat as every part of the program names it. */
export interface ChatHandle {
  readonly id: number;
  readonly kind: ChatKind;
  readonly title: string;
  readonly username: string | undefined;
}

/** A message, and the topic its answers belong to; the General topic is undefined, for its id is never sent. */
export interface MessageRef {
  readonly chatId: number;
  readonly id: number;
  readonly topic: number | undefined;
}

/** Whether the chat is one that the bot moderates. */
export const isGroup = (chat: ChatHandle): boolean => chat.kind === "group" || chat.kind === "supergroup";
