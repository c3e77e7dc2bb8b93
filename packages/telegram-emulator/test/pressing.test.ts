// Presses of buttons by their position, and which buttons a person sees.
import { describe, expect, test } from "vitest";
import { setUpGroup } from "./setup.ts";

describe("a press by place", () => {
  /** A question to everybody, and an ephemeral one to Anna. */
  const asked = async () => {
    const set = setUpGroup();
    const { api, group, anna } = set;
    const rows = [
      [
        { text: "A", callback_data: "a" },
        { text: "B", callback_data: "b" },
      ],
      [
        { text: "A", callback_data: "c" },
        { text: "Site", url: "https://example.org" },
      ],
    ];
    const reply_markup = { inline_keyboard: rows };
    await api.sendMessage(group.id, "Which?", { reply_markup });
    const ephemeral_message_parameters = { receiver_user_id: anna.id };
    await api.sendMessage(group.id, "You?", { reply_markup, ephemeral_message_parameters });
    await set.updates();
    const [message] = group.botMessages;
    const [whisper] = group.ephemerals;
    if (!message || !whisper) throw new Error("The bot has asked nothing.");
    return { ...set, message, whisper };
  };

  test("finds its button by row and column", async () => {
    const { anna, group, message, whisper, updates } = await asked();
    void anna.in(group).presses(message, { row: 0, column: 1 });
    void anna.in(group).presses(whisper, { row: 1, column: 0 });
    expect(await updates()).toMatchObject([
      { callback_query: { data: "b" } },
      { callback_query: { data: "c", message: { ephemeral_message_id: whisper.id } } },
    ]);
    await expect(anna.in(group).presses(message, { row: 5, column: 0 })).rejects.toThrow("no button at that place");
    await expect(anna.in(group).presses(message, { row: 1, column: 1 })).rejects.toThrow("“Site” is a link");
  });

  test("is of what the presser sees", async () => {
    const { api, anna, owner, group, message, whisper, telegram } = await asked();
    const button = { row: 0, column: 0 };
    await expect(owner.in(group).presses(whisper, button)).rejects.toThrow("for Anna alone, not for Olga");
    const zoe = telegram.person({ name: "Zoe" });
    await expect(zoe.in(group).presses(message, button)).rejects.toThrow("Zoe is not in");
    await api.deleteMessage(group.id, message.id);
    await expect(anna.in(group).presses(message, button)).rejects.toThrow("gone");
    await api.raw.deleteEphemeralMessage({
      chat_id: group.id,
      receiver_user_id: anna.id,
      ephemeral_message_id: whisper.id,
    });
    await expect(anna.in(group).presses(whisper, button)).rejects.toThrow("gone");
  });
});
