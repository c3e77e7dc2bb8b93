// From Telegram's updates to events in our terms.
import { describe, expect, test } from "vitest";
import { toEvent } from "../../../src/telegram/adapter/inbound.ts";
import { ANNA, BOB, DATE, GROUP, message, NEWS, update } from "../raw-messages.ts";

const anna = { kind: "user", id: 7, name: "Anna Bell", username: "anna" };
const bob = { kind: "user", id: 8, name: "Bob", username: undefined };
const news = { kind: "channel", id: -1002, name: "News", username: "news" };

const member = { status: "member" } as const;
const left = { status: "left" } as const;
const admin = { status: "administrator", can_restrict_members: true, is_anonymous: false } as const;
const muted = { status: "restricted", is_member: true, until_date: 0 } as const;
const mutedOutside = { ...muted, is_member: false } as const;
const banned = { status: "kicked", until_date: 0 } as const;

const change = (before: object, now: object, from = ANNA) =>
  update({
    chat_member: {
      chat: GROUP,
      date: DATE,
      from,
      old_chat_member: { user: ANNA, ...before },
      new_chat_member: { user: ANNA, ...now },
    },
  });

describe("the event of an update", () => {
  test("a message", () => {
    const parts = { text: "hi", media_group_id: "album", message_thread_id: 5, is_topic_message: true };
    expect(toEvent(update({ message: message(parts) }))).toMatchObject({
      kind: "message",
      member: anna,
      senderKind: "person",
      album: "album",
      at: DATE * 1000,
      message: { chatId: -1001, id: 11, topic: 5 },
      chat: { id: -1001, kind: "supergroup" },
    });
  });

  test("an edit happens when it is made", () => {
    expect(toEvent(update({ edited_message: message({ text: "hi", edit_date: DATE + 60 }) }))).toMatchObject({
      kind: "edit",
      at: (DATE + 60) * 1000,
    });
  });

  test.each([
    ["title", { new_chat_title: "x" }],
    ["join", { new_chat_members: [ANNA] }],
    ["leave", { left_chat_member: ANNA }],
    ["photo", { delete_chat_photo: true }],
    ["videochat", { video_chat_ended: { duration: 5 } }],
    ["other", { message_auto_delete_timer_changed: { message_auto_delete_time: 60 } }],
  ])("a service message: %s", (service, parts) => {
    expect(toEvent(update({ message: message(parts) }))).toMatchObject({ kind: "service", service });
  });

  test.each([
    ["in private", { message: message({ chat: { id: 7, type: "private", first_name: "Anna" }, text: "hi" }) }],
    ["by a press", { callback_query: { id: "1", from: ANNA, chat_instance: "1" } }],
    ["about the bot itself", { my_chat_member: {} }],
  ])("is none %s", (_, parts) => {
    expect(toEvent(update(parts))).toBeUndefined();
  });

  test.each([
    { who: "comes in", before: left, now: member, kind: "join" },
    { who: "comes back after a ban", before: banned, now: member, kind: "join" },
    { who: "comes back still muted", before: mutedOutside, now: muted, kind: "join" },
    { who: "goes", before: member, now: left, kind: "leave" },
    { who: "is banned", before: member, now: banned, kind: "leave" },
    { who: "goes muted", before: muted, now: mutedOutside, kind: "leave" },
    { who: "stops being an admin by going", before: admin, now: left, kind: "leave" },
    { who: "comes in as an admin", before: left, now: admin, kind: "join" },
  ])("somebody who $who", ({ before, now, kind }) => {
    expect(toEvent(change(before, now))).toMatchObject({ kind, member: anna });
  });

  test.each([
    ["is promoted", member, admin],
    ["is demoted", admin, member],
    ["is muted", member, muted],
    ["is free to speak again", muted, member],
    ["is banned while outside", left, banned],
    ["may come back", banned, left],
    ["is muted while outside", left, mutedOutside],
  ])("somebody who %s neither comes nor goes", (_, before, now) => {
    expect(toEvent(change(before, now))).toBeUndefined();
  });

  test.each([
    ["oneself", ANNA, undefined],
    ["somebody else", BOB, bob],
  ])("a join by %s", (_, from, by) => {
    expect(toEvent(change(left, member, from))).toMatchObject({ kind: "join", by });
  });

  test("a request to join", () => {
    const request = { chat: GROUP, date: DATE, from: ANNA, user_chat_id: 7, bio: "hello" };
    expect(toEvent(update({ chat_join_request: request }))).toMatchObject({
      kind: "join-request",
      member: anna,
      privateChatId: 7,
      bio: "hello",
    });
  });

  test.each([
    ["a person", { user: ANNA }, anna],
    ["a channel", { actor_chat: NEWS }, news],
  ])("a reaction of %s, with what is new of it", (_, actor, who) => {
    const reaction = {
      chat: GROUP,
      date: DATE,
      message_id: 3,
      ...actor,
      old_reaction: [{ type: "emoji", emoji: "👍" }],
      new_reaction: [
        { type: "emoji", emoji: "👍" },
        { type: "emoji", emoji: "🔥" },
        { type: "custom_emoji", custom_emoji_id: "55" },
        { type: "paid" },
      ],
    };
    expect(toEvent(update({ message_reaction: reaction }))).toMatchObject({
      kind: "reaction",
      member: who,
      message: { id: 3 },
      added: ["🔥", "55", "paid"],
    });
  });

  test("a reaction of nobody is none", () => {
    const reaction = { chat: GROUP, date: DATE, message_id: 3, old_reaction: [], new_reaction: [] };
    expect(toEvent(update({ message_reaction: reaction }))).toBeUndefined();
  });
});
