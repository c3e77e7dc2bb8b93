// Links into the private chat, buttons, and the published lists of commands.

import { describe, expect, test } from "vitest";
import { z } from "zod";
import { text } from "../../../src/core/text.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import { callback, wholeNumber } from "../../../src/kit/declarations/callback.ts";
import type { Command } from "../../../src/kit/declarations/command.ts";
import { BARE } from "../../../src/kit/declarations/forms.ts";
import { decodeChat, encodeChat, menuPayload } from "../../../src/telegram/menu/subject.ts";
import { type ButtonRenderer, toKeyboard } from "../../../src/telegram/messages/keyboards.ts";
import { commandList, publishCommands } from "../../../src/telegram/routing/command-lists.ts";
import { type Destination, linkTo, readPayload } from "../../../src/telegram/routing/deep-links.ts";
import { featureOf } from "../../support/features.ts";
import { stage } from "../stage.ts";

const payloadOf = (link: string): string => new URL(link).searchParams.get("start") ?? "";

describe("links into the private chat", () => {
  test.each<Destination>([
    { kind: "menu", code: encodeChat(-1_001_234_567_890) },
    { kind: "menu", code: "4x", page: "warns" },
    { kind: "ask", question: { prompt: "warns.ladder", chatId: -1_001_234_567_890 } },
    { kind: "ask", question: { prompt: "night-mode.quiet-hours", chatId: -4_000_001 } },
    { kind: "ask", question: { prompt: "flood.limit", chatId: -9_007_199_254_740_991 } },
    { kind: "link", link: "private-notes.show", chatId: -1_001_234_567_890, data: "2s" },
    { kind: "link", link: "help.commands", chatId: -1_001_234_567_890, data: "" },
  ])("lead where they say: %o", (destination) => {
    const payload = payloadOf(linkTo("moderato_bot", destination));
    expect(readPayload(payload)).toEqual(destination);
    expect(payload).toMatch(/^[\w-]{1,64}$/);
  });

  test.each([
    "",
    "set",
    "set_a_b_c",
    "ask",
    "ask_x",
    "ask_x_y",
    "ask_x_y_",
    "ask_x_y_-",
    "ask_x_y_-1_z",
    "ask_x_y_ABC",
    "ref_42",
    "__proto__",
    "ask_x_y_zzzzzzzzzzzzzzzz",
  ])("that are not ours lead nowhere: %j", (payload) => {
    expect(readPayload(payload)).toBeUndefined();
  });
});

describe("chats in buttons", () => {
  test.each([-1, 1, -1_001_234_567_890, 0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])(
    "come back as they went: %i",
    (id) => {
      expect(decodeChat(encodeChat(id))).toBe(id);
    },
  );

  test.each(["", "-", "--1", "1.5", "A", "01", "1 ", "NaN", "-0", "9007199254740993zzz"])(
    "are nothing when forged: %j",
    (code) => {
      expect(decodeChat(code)).toBeUndefined();
    },
  );

  test.each([
    ["s/0/0/-abc/hash", "-abc"],
    ["s-warns-0/a/f//hash", ""],
    ["s-history/0/0/-abc/", "-abc"],
    ["s/0/0/-abc", undefined],
    ["s/0/x/-abc/h", undefined],
    ["warns.remove:5", undefined],
    ["t/0/0/-abc/h", undefined],
    ["s/0/0/../h", undefined],
    ["", undefined],
  ])("are read out of %j as %j", (data, payload) => {
    expect(menuPayload(data)).toBe(payload);
  });
});

test("buttons are pressed, opened or lead into the private chat, in their rows; without any there is no keyboard", () => {
  const press = callback<object, number>({
    id: "warns.remove",
    access: "admin",
    codec: wholeNumber,
    run: async () => ({}),
  });
  const open = { kind: "open", label: text("menu-on"), url: "https://example.org/" } as const;
  const visit = { kind: "visit", label: text("menu-back"), link: "notes.show", chatId: -5, data: "7" } as const;
  const by: ButtonRenderer = { label: ({ key }) => key, address: (to) => `to ${to.link} of ${to.chatId}` };
  const keyboard = toKeyboard([[press.button(text("menu-off"), 77)], [open], [visit]], by);
  expect(keyboard).toEqual({
    inline_keyboard: [
      [{ text: "menu-off", callback_data: "warns.remove:25" }],
      [{ text: "menu-on", url: "https://example.org/" }],
      [{ text: "menu-back", url: "to notes.show of -5" }],
    ],
  });
  expect(toKeyboard([], by)).toBeUndefined();
});

describe("the published lists of commands", () => {
  const command = (name: string, more: Partial<Command<object>> = {}): Command<object> => ({
    name,
    summary: "menu-on",
    access: "everyone",
    place: "anywhere",
    forms: BARE,
    invoke: async () => undefined,
    ...more,
  });

  test("hold a hundred commands at most, with descriptions that fit", () => {
    const many = Array.from({ length: 130 }, (_, index) => command(`c${index}`));
    const feature = featureOf("help", z.object({}), { commands: many });
    const list = commandList(
      [feature],
      () => true,
      () => "x".repeat(400),
    );
    expect(list).toHaveLength(100);
    expect(list[0]?.description).toHaveLength(256);
  });

  test("begin with what needs no right of its own, so that it is never cut off", () => {
    const many = Array.from({ length: 130 }, (_, index) => command(`c${index}`, { access: "restrict_members" }));
    const feature = featureOf("help", z.object({}), {
      commands: [...many, command("settings", { access: "admin" }), command("help")],
    });
    const names = commandList(
      [feature],
      () => true,
      () => "x",
    ).map((one) => one.command);
    expect(names.slice(0, 3)).toEqual(["settings", "help", "c0"]);
    expect(names).toHaveLength(100);
  });

  test("are taken by Telegram for each reader in each language", async () => {
    const { api, telegram } = stage();
    const translator = createTranslator();
    const parts = { commands: [command("ban", { access: "restrict_members" }), command("rules")] };
    const feature = featureOf("help", z.object({}), parts);
    await publishCommands(api, [feature], translator);
    const names = async (type: "all_private_chats" | "all_group_chats" | "all_chat_administrators", language = {}) =>
      (await api.getMyCommands({ scope: { type }, ...language })).map((one) => one.command);
    expect(await names("all_group_chats")).toEqual(["rules"]);
    expect(await names("all_chat_administrators")).toEqual(["rules", "ban"]);
    expect(await names("all_private_chats", { language_code: "de" })).toEqual(["rules", "ban"]);
    expect(telegram.calls.filter(({ ok }) => !ok)).toEqual([]);
    expect(telegram.violations).toEqual([]);
  });
});
