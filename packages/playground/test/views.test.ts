// Views are computed from the emulator's state: messages, members, service messages.

import { createTelegram } from "telegram-emulator/telegram";
import { expect, test } from "vitest";
import type { MessageView } from "../src/protocol/messages.ts";
import { messageViews } from "../src/views/messages.ts";
import { memberViews } from "../src/views/people.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);

function stage() {
  let ahead = 0;
  const telegram = createTelegram({ now: () => NOW + ahead });
  const [owner, alice] = [telegram.person({ name: "Olga" }), telegram.person({ name: "Alice", lastName: "<b>" })];
  const group = telegram.group({ owner });
  group.addMember(alice);
  const views = (count = 50): readonly MessageView[] => messageViews(telegram.state, group.record, count);
  const call = async (
    method: string,
    params: object,
  ): Promise<{ readonly result: { readonly message_id: number } }> => {
    const url = `http://telegram.invalid/bot${telegram.token}/${method}`;
    const headers = { "content-type": "application/json" };
    const answer = await telegram.fetch(url, { method: "POST", body: JSON.stringify(params), headers });
    return (await answer.json()) as { readonly result: { readonly message_id: number } };
  };
  const passes = (ms: number): void => {
    ahead += ms;
  };
  return {
    telegram,
    group,
    owner,
    alice,
    views,
    call,
    passes,
    members: () => memberViews(telegram.state, group.record),
  };
}

test("a message has its author, its text with entities, what it answers, and its reactions", () => {
  const { group, owner, alice, views } = stage();
  const first = owner.in(group).says("Read @here");
  alice.in(group).says("I did", { replyTo: first });
  alice.in(group).reacts(first, "👍");
  expect(views()).toMatchObject([
    {
      id: first.id,
      text: "Read @here",
      at: NOW - (NOW % 1000),
      editedAt: undefined,
      service: undefined,
      author: { kind: "person", name: "Olga", title: "owner" },
      reactions: [{ emoji: "👍", by: [alice.id] }],
    },
    { author: { name: "Alice <b>", title: undefined }, replyTo: { id: first.id, author: "Olga", text: "Read @here" } },
  ]);
});

test("a deleted message stays, with who deleted it", async () => {
  const { telegram, group, alice, views, call, passes } = stage();
  const said = alice.in(group).says("oops");
  passes(5_000);
  await call("deleteMessage", { chat_id: group.id, message_id: said.id });
  expect(views()).toMatchObject([{ text: "oops", deletion: { by: telegram.bot.first_name, at: NOW + 5_000 } }]);
});

test("an ephemeral message says who alone sees it", async () => {
  const { group, alice, views, call } = stage();
  const receiver = { receiver_user_id: alice.id };
  await call("sendMessage", { chat_id: group.id, text: "for you", ephemeral_message_parameters: receiver });
  expect(views()).toMatchObject([{ text: "for you", onlyFor: { id: alice.id, name: "Alice <b>" }, reactions: [] }]);
});

test("buttons are told apart: those that are pressed, links, and links into the bot's private chat", async () => {
  const { telegram, group, views, call } = stage();
  const start = `https://t.me/${telegram.bot.username}?start=abc`;
  const keyboard = [
    [
      { text: "Press", callback_data: "x" },
      { text: "Read", url: "https://example.org/" },
    ],
    [{ text: "Open", url: start }],
  ];
  await call("sendMessage", { chat_id: group.id, text: "choose", reply_markup: { inline_keyboard: keyboard } });
  expect(views()[0]?.keyboard).toEqual([
    [
      { text: "Press", kind: "callback", url: undefined, startsWith: undefined },
      { text: "Read", kind: "url", url: "https://example.org/", startsWith: undefined },
    ],
    [{ text: "Open", kind: "url", url: start, startsWith: "abc" }],
  ]);
});

test("comings and goings are lines of the history", () => {
  const { telegram, group, views } = stage();
  const newcomer = telegram.person({ name: "Nora" });
  newcomer.in(group).joins();
  newcomer.in(group).leaves();
  expect(views().map(({ service }) => service)).toEqual(["Nora joined the group", "Nora left the group"]);
});

test("the newest are shown, as many as are asked for", () => {
  const { group, alice, views } = stage();
  for (const text of ["one", "two", "three"]) alice.in(group).says(text);
  expect(views(2).map(({ text }) => text)).toEqual(["two", "three"]);
});

test("a member's restriction has its end, and is gone when that has come", async () => {
  const { group, alice, call, members, passes } = stage();
  const until = Math.floor(NOW / 1000) + 3600;
  const permissions = { can_send_messages: false };
  await call("restrictChatMember", { chat_id: group.id, user_id: alice.id, permissions, until_date: until });
  const standing = () => members().find(({ userId }) => userId === alice.id);
  expect(standing()).toMatchObject({ status: "restricted", until: until * 1000, name: "Alice <b>" });
  expect(standing()?.permissions).not.toContain("can_send_messages");
  passes(3_601_000);
  expect(standing()).toMatchObject({ status: "member", until: undefined, permissions: undefined });
});
