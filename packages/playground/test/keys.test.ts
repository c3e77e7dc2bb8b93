// The reply keyboard of a private chat: its view, and the effect of a tap.

import { createTelegram } from "telegram-emulator/telegram";
import { describe, expect, test } from "vitest";
import { clientOf } from "../../telegram-emulator/test/setup.ts";
import { perform } from "../src/acts/perform.ts";
import { createDemoGroups } from "../src/demo/create-demo-groups.ts";
import type { Act, Reply } from "../src/protocol/acts.ts";
import { chatViews } from "../src/views/chats.ts";

/** Olga's private chat with the bot. */
async function opened() {
  const telegram = createTelegram({ now: () => 1_700_000_000_000 });
  const demo = createDemoGroups(telegram);
  const { olga } = demo.people;
  const asOlga = (act: Act): Promise<Reply> => perform(demo, { as: `person:${olga.id}`, act });
  await asOlga({ kind: "start" });
  const chat = () => [...(telegram.state.chats.get(olga.id)?.messages.values() ?? [])];
  return {
    olga,
    asOlga,
    api: clientOf(telegram),
    keys: () => chatViews(demo).find(({ id }) => id === olga.id)?.keys ?? [],
    newest: () => chat().at(-1)?.body,
    refusal: async (act: Act): Promise<string> => {
      const reply = await asOlga(act);
      return reply.ok ? "done" : reply.sentence;
    },
  };
}

describe("a button below the field", () => {
  test("writes its text, and stays until the bot takes it away", async () => {
    const { olga, asOlga, api, keys, newest } = await opened();
    await api.sendMessage(olga.id, "Sure?", { reply_markup: { keyboard: [[{ text: "Yes" }, { text: "No" }]] } });
    expect(keys()).toEqual([["Yes", "No"].map((text) => ({ text, kind: "text", offers: [] }))]);
    await asOlga({ kind: "key", row: 0, column: 1 });
    expect(newest()).toMatchObject({ text: "No", from: { id: olga.id } });
    expect(keys()).toHaveLength(1);
    await api.sendMessage(olga.id, "Thanks", { reply_markup: { remove_keyboard: true } });
    expect(keys()).toEqual([]);
  });

  test("that asks for a channel offers those that one administers, and gives the bot the one that is picked", async () => {
    const { olga, asOlga, api, keys, newest } = await opened();
    const request_chat = { request_id: 7, chat_is_channel: true };
    const keyboard = [[{ text: "Choose", request_chat }]];
    await api.sendMessage(olga.id, "Which?", { reply_markup: { keyboard, one_time_keyboard: true } });
    const [[choose] = []] = keys();
    expect(choose).toMatchObject({ text: "Choose", kind: "chat", offers: expect.arrayContaining([expect.anything()]) });
    const picked = choose?.offers[0]?.id ?? 0;
    expect(await asOlga({ kind: "key", row: 0, column: 0, picked })).toEqual({ ok: true });
    expect(newest()).toMatchObject({ chat_shared: { request_id: 7, chat_id: picked } });
    expect(keys()).toEqual([]);
  });

  test("that is not there, lacks its chat or does something unknown is refused in a sentence", async () => {
    const { olga, api, refusal } = await opened();
    const request_chat = { request_id: 7, chat_is_channel: true };
    const keyboard = [
      [
        { text: "Choose", request_chat },
        { text: "Here", request_location: true as const },
      ],
    ];
    await api.sendMessage(olga.id, "Which?", { reply_markup: { keyboard } });
    expect(await refusal({ kind: "key", row: 3, column: 0 })).toBe("There is no such button.");
    expect(await refusal({ kind: "key", row: 0, column: 0 })).toBe("That button asks for a chat.");
    expect(await refusal({ kind: "key", row: 0, column: 1 })).toBe("Buttons of this kind do nothing here.");
  });
});
