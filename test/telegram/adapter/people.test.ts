// Users, chats and memberships as the domain has them, and the place of a message.
import type { ChatMember } from "grammy/types";
import { describe, expect, test } from "vitest";
import {
  authorOf,
  fromPermissions,
  toMemberStatus,
  toMessageRef,
  toPermissions,
} from "../../../src/telegram/adapter/people.ts";
import { ANNA, CHANNEL_BOT, DATE, GROUP, message, NEWS, NOBODY, ROBOT, TELEGRAM } from "../raw-messages.ts";

const anna = { kind: "user", id: 7, name: "Anna Bell", username: "anna" };
const news = { kind: "channel", id: -1002, name: "News", username: "news" };

describe("who wrote a message", () => {
  test.each([
    ["a person", { from: ANNA }, { member: anna, senderKind: "person" }],
    [
      "a bot",
      { from: ROBOT },
      { member: { kind: "bot", id: 9, name: "Robot", username: "other_bot" }, senderKind: "person" },
    ],
    [
      "an anonymous admin",
      { from: NOBODY, sender_chat: GROUP },
      { member: { kind: "channel", id: -1001, name: "Group", username: undefined }, senderKind: "anonymous-admin" },
    ],
    [
      "the linked channel, by Telegram's own forward",
      { from: TELEGRAM, sender_chat: NEWS, is_automatic_forward: true },
      { member: news, senderKind: "linked-channel" },
    ],
    ["somebody as a channel", { from: CHANNEL_BOT, sender_chat: NEWS }, { member: news, senderKind: "channel" }],
    [
      "Telegram itself",
      { from: TELEGRAM },
      { member: { kind: "user", id: 777000, name: "Telegram", username: undefined }, senderKind: "service" },
    ],
    [
      "the account of anonymous admins, without the group's own hat",
      { from: NOBODY },
      { member: { kind: "bot", id: 1087968824, name: "Group", username: "GroupAnonymousBot" }, senderKind: "service" },
    ],
    [
      "the account of channels, without a channel's hat",
      { from: CHANNEL_BOT },
      { member: { kind: "bot", id: 136817688, name: "Channel", username: "Channel_Bot" }, senderKind: "service" },
    ],
  ])("is %s", (_, parts, expected) => {
    expect(authorOf(message(parts))).toEqual(expected);
  });

  test("is nobody where Telegram names nobody", () => {
    expect(authorOf(message({ from: undefined }))).toBeUndefined();
  });

  test("a channel that only bears the name of the group is no anonymous admin", () => {
    expect(authorOf(message({ from: CHANNEL_BOT, sender_chat: { ...NEWS, title: "Group" } }))?.senderKind).toBe(
      "channel",
    );
  });
});

describe("the topic of a message", () => {
  test.each([
    ["is named where there is one", { message_thread_id: 5, is_topic_message: true }, 5],
    ["is never that of General", {}, undefined],
    ["is not the thread of replies under a channel's post", { message_thread_id: 5 }, undefined],
  ])("%s", (_, parts, topic) => {
    const { thread, ...ref } = toMessageRef(message(parts));
    expect(ref).toEqual({ chatId: -1001, id: 11, topic });
    expect(thread).toBe("is_topic_message" in parts ? undefined : Object(parts).message_thread_id);
  });

  test("what opens comments or a topic belongs to itself", () => {
    expect(toMessageRef(message({ is_automatic_forward: true })).thread).toBe(11);
    const created = { forum_topic_created: { name: "Talk", icon_color: 0 } };
    expect(toMessageRef(message(created)).thread).toBe(11);
  });
});

const admin = { status: "administrator", can_restrict_members: true, is_anonymous: false };
const muted = { status: "restricted", is_member: true, until_date: 0 };
const banned = { status: "kicked", until_date: 0 };

describe("what somebody is in a chat", () => {
  test.each<readonly [string, object, object]>([
    ["the owner", { status: "creator", is_anonymous: true }, { kind: "owner", anonymous: true }],
    [
      "an admin",
      { ...admin, custom_title: "Boss" },
      { kind: "admin", rights: ["restrict_members"], anonymous: false, title: "Boss" },
    ],
    ["a member", { status: "member" }, { kind: "member" }],
    ["with a tag", { status: "member", tag: "gardener" }, { kind: "member", tag: "gardener" }],
    ["muted for ever", muted, { kind: "restricted", present: true, permissions: [], until: undefined }],
    [
      "muted for a while",
      { ...muted, until_date: DATE, can_send_polls: true },
      { kind: "restricted", present: true, permissions: ["send_polls"], until: DATE * 1000 },
    ],
    ["banned for ever", banned, { kind: "banned", until: undefined }],
    ["banned for a while", { ...banned, until_date: DATE }, { kind: "banned", until: DATE * 1000 }],
    ["gone", { status: "left" }, { kind: "left" }],
  ])("is %s", (_, told, status) => {
    expect(toMemberStatus({ user: ANNA, ...told } as ChatMember)).toEqual(status);
  });

  test("permissions come back as they went", () => {
    const allowed = ["send_messages", "send_polls", "invite_users"] as const;
    const asked = fromPermissions(allowed);
    expect(toPermissions(asked)).toEqual(allowed);
    expect(Object.values(asked).every((value) => typeof value === "boolean")).toBe(true);
    expect(Object.keys(asked)).toHaveLength(16);
  });
});
