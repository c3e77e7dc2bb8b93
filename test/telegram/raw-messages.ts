// Messages and people as Telegram sends them, for tests.
import type { Chat, Message, Update, User } from "grammy/types";

export const GROUP: Chat.SupergroupChat = { id: -1001, type: "supergroup", title: "Group" };
export const NEWS: Chat.ChannelChat = { id: -1002, type: "channel", title: "News", username: "news" };
export const ANNA: User = { id: 7, is_bot: false, first_name: "Anna", last_name: "Bell", username: "anna" };
export const BOB: User = { id: 8, is_bot: false, first_name: "Bob" };
export const ROBOT: User = { id: 9, is_bot: true, first_name: "Robot", username: "other_bot" };
export const TELEGRAM: User = { id: 777000, is_bot: false, first_name: "Telegram" };
export const NOBODY: User = { id: 1087968824, is_bot: true, first_name: "Group", username: "GroupAnonymousBot" };
export const CHANNEL_BOT: User = { id: 136817688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };

/** The date of every message here, in seconds. */
export const DATE = 1_700_000_000;

/** A message of Anna in the group, with whatever else is given. */
export const message = (parts: object = {}): Message & Update.NonChannel =>
  ({ message_id: 11, date: DATE, chat: GROUP, from: ANNA, ...parts }) as Message & Update.NonChannel;

export const update = (parts: object): Update => ({ update_id: 1, ...parts }) as Update;
