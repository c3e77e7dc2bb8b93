// What the server's own words mean to us.
import { GrammyError, HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { attempt, ERROR_PATTERNS, migratedTo, obstacleOf } from "../../../src/telegram/adapter/error-mapping.ts";

const refused = (description: string, code = 400, parameters = {}): GrammyError =>
  new GrammyError("failed", { ok: false, error_code: code, description, parameters }, "sendMessage", {});

/** Texts as the server words them, by what they mean. */
const MEANINGS = {
  "cannot-write": [
    "Bad Request: not enough rights to send text messages to the chat",
    "Bad Request: not enough rights to send photos to the chat",
    "Bad Request: have no rights to send a message",
    "Bad Request: message thread not found",
    "Bad Request: TOPIC_CLOSED",
    "Bad Request: TOPIC_DELETED",
    "Bad Request: TOPIC_ID_INVALID",
    "Bad Request: CHAT_WRITE_FORBIDDEN",
    "Forbidden: CHAT_WRITE_FORBIDDEN",
    "Bad Request: CHAT_RESTRICTED",
    "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN",
  ],
  "lacks-right": [
    "Bad Request: not enough rights",
    "Bad Request: not enough rights to restrict/unrestrict chat member",
    "Bad Request: not enough rights to manage pinned messages in the chat",
    "Bad Request: not enough rights to change custom title of the user",
    "Bad Request: CHAT_ADMIN_REQUIRED",
    "Bad Request: need administrator rights in the channel chat",
    "Bad Request: member list is inaccessible",
    "Bad Request: have no rights to delete the message",
    "Bad Request: RIGHT_FORBIDDEN",
    "Bad Request: bot must be an administrator in the chat",
  ],
  "target-is-admin": ["Bad Request: user is an administrator of the chat", "Bad Request: USER_ADMIN_INVALID"],
  "target-is-owner": [
    "Bad Request: can't remove chat owner",
    "Bad Request: can't restrict chat owner",
    "Bad Request: can't demote chat creator",
    "Bad Request: only the owner can edit their custom title",
  ],
  "target-is-bot-itself": ["Bad Request: can't restrict self", "Bad Request: can't ban self"],
  "already-gone": [
    "Bad Request: message to delete not found",
    "Bad Request: there are no messages to copy",
    "Bad Request: message to edit not found",
    "Bad Request: message to pin not found",
    "Bad Request: message to unpin not found",
    "Bad Request: message to react not found",
    "Bad Request: message to copy not found",
    "Bad Request: message to forward not found",
    "Bad Request: message to be replied not found",
    "Bad Request: MESSAGE_ID_INVALID",
    "Bad Request: message identifier is not specified",
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
    "Bad Request: QUERY_ID_INVALID",
    "Bad Request: HIDE_REQUESTER_MISSING",
    "Bad Request: USER_ALREADY_PARTICIPANT",
  ],
  "message-undeletable": [
    "Bad Request: message can't be deleted",
    "Bad Request: message can't be deleted for everyone",
    "Bad Request: message can't be edited",
    "Forbidden: MESSAGE_DELETE_FORBIDDEN",
    "Bad Request: there is no text in the message to edit",
    "Bad Request: there is no caption in the message to edit",
  ],
  "message-unchanged": [
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    "Bad Request: CHAT_NOT_MODIFIED",
    "Bad Request: TOPIC_NOT_MODIFIED",
  ],
  "unknown-member": [
    "Bad Request: user not found",
    "Bad Request: member not found",
    "Bad Request: have no access to the user",
    "Bad Request: PARTICIPANT_ID_INVALID",
    "Bad Request: USER_NOT_PARTICIPANT",
    "Bad Request: invalid user_id specified",
    "Bad Request: USER_ID_INVALID",
  ],
  "not-supergroup": [
    "Bad Request: method is available only for supergroups",
    "Bad Request: method is available for supergroup and channel chats only",
    "Bad Request: method is available only for groups and supergroups",
  ],
  blocked: [
    "Forbidden: bot was blocked by the user",
    "Forbidden: bot can't initiate conversation with a user",
    "Forbidden: user is deactivated",
    "Bad Request: PEER_ID_INVALID",
    "Forbidden: bot can't send messages to bots",
    "Forbidden: bots can't send messages to bots",
    "Forbidden: the bot can't send messages to the bot",
  ],
  "no-access": [
    "Forbidden: bot was kicked from the group chat",
    "Forbidden: bot was kicked from the supergroup chat",
    "Forbidden: bot was kicked from the channel chat",
    "Forbidden: bot is not a member of the group chat",
    "Forbidden: bot is not a member of the supergroup chat",
    "Forbidden: bot is not a member of the channel chat",
    "Forbidden: the group chat was deleted",
    "Bad Request: chat not found",
    "Bad Request: private chat not found",
    "Bad Request: CHANNEL_PRIVATE",
    "Bad Request: group chat was upgraded to a supergroup chat",
  ],
} as const;

const CASES = Object.entries(MEANINGS).flatMap(([obstacle, texts]) => texts.map((text) => [text, obstacle] as const));

describe("what Telegram's refusals mean", () => {
  test.each(CASES)("%s", (text, obstacle) => {
    expect(obstacleOf(refused(text))).toBe(obstacle);
  });

  test("every alternative of the table is one that some text of the server needs", () => {
    const unneeded = ERROR_PATTERNS.flatMap(([pattern, obstacle]) =>
      alternativesOf(pattern.source)
        .filter((part) => !CASES.some(([text, meant]) => meant === obstacle && new RegExp(part, "i").test(text)))
        .map((part) => `${obstacle}: ${part}`),
    );
    expect(unneeded).toEqual([]);
  });

  test("too many requests are a wait, whatever the words", () => {
    expect(obstacleOf(refused("Too Many Requests: retry after 40", 429, { retry_after: 40 }))).toBe("flood-wait");
  });

  test.each([500, 502, 503])("a %d of the server is no word against the act: waiting helps", (code) => {
    expect(obstacleOf(refused("Internal Server Error", code))).toBe("unavailable");
  });

  test.each([
    ["Bad Request: can't parse entities: Unexpected end tag at byte offset 3", 400],
    ["Bad Request: message is too long", 400],
    ["Bad Request: message text is empty", 400],
    ["Bad Request: BUTTON_DATA_INVALID", 400],
    ["Bad Request: chat_id is empty", 400],
    ["Bad Request: wrong file_id or the file is temporarily unavailable", 400],
    ["Unauthorized", 401],
    ["Not Found: method not found", 404],
    ["Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", 409],
  ])("is thrown, for it is a fault: %s", async (text, code) => {
    const error = refused(text, code);
    expect(obstacleOf(error)).toBeUndefined();
    await expect(attempt(() => Promise.reject(error))).rejects.toBe(error);
  });

  test("what is no answer of Telegram is thrown", async () => {
    const lost = new HttpError("Network request failed", new Error("gone"));
    await expect(attempt(() => Promise.reject(lost))).rejects.toBe(lost);
  });

  test("a known refusal becomes an outcome, and a success carries its value", async () => {
    const no = await attempt(() => Promise.reject(refused("Bad Request: chat not found")));
    expect(no).toEqual({ ok: false, obstacle: "no-access" });
    expect(await attempt(async () => 7)).toEqual({ ok: true, value: 7 });
  });

  test("a group that became a supergroup tells its new id", () => {
    const upgraded = refused("Bad Request: group chat was upgraded to a supergroup chat", 400, {
      migrate_to_chat_id: -1001,
    });
    expect(migratedTo(upgraded)).toBe(-1001);
    expect(migratedTo(refused("Bad Request: chat not found"))).toBeUndefined();
    expect(migratedTo("no")).toBeUndefined();
  });
});

/** The alternatives of a pattern at its outermost level. */
function alternativesOf(source: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const char of source) {
    if (char === "(") depth += 1;
    if (char === ")") depth -= 1;
    if (char === "|" && depth === 0) parts.push("");
    else parts.push(`${parts.pop()}${char}`);
  }
  return parts;
}
