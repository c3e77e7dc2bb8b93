// The people and chats that storage tests are about.
import type { ChatHandle } from "../../src/core/chat.ts";
import type { Member } from "../../src/core/member.ts";

export const alice: Member = { kind: "user", id: 101, name: "Alice", username: "alice_a" };
export const bob: Member = { kind: "user", id: 102, name: "Bob", username: undefined };
export const admin: Member = { kind: "user", id: 500, name: "Admin", username: "the_admin" };

/** The largest id Telegram promises to keep to: 52 significant bits. */
export const LARGEST_ID = 2 ** 52 - 1;

export const group: ChatHandle = {
  id: -1_001_234_567_890,
  kind: "supergroup",
  title: "Gardeners",
  username: undefined,
};
export const otherGroup: ChatHandle = {
  id: -1_009_999_999_999,
  kind: "supergroup",
  title: "Bakers",
  username: "bakers",
};
export const basicGroup: ChatHandle = { id: -4242, kind: "group", title: "Climbers", username: undefined };
export const climbed: ChatHandle = {
  id: -1_004_242_424_242,
  kind: "supergroup",
  title: "Climbers",
  username: undefined,
};

/** Names as people who want to do harm choose them. */
export const hostileNames: readonly string[] = [
  "'; DROP TABLE members; --",
  "\\'); SELECT pg_sleep(9); --",
  "🧑🏽‍🚀👩‍👩‍👧‍👦🏴‍☠️",
  `Z${"\u0301".repeat(64)}`,
  "a\u0000b\u0000",
  "half \uD83D of a pair \uDE00",
  "\\u0000 $1 $& %s { $x }",
  "\u202Eright to left",
  "x".repeat(4096),
];
