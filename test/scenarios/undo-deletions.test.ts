// Undo of deletions: the texts come back under their authors' names.
import { describe, expect, test } from "vitest";
import { aLog } from "../support/log-channel.ts";
import { plain } from "../support/plain.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

describe("undo of deletions", () => {
  test("brings the text back with its author, and counts only what was there", async () => {
    const here = await world({ readsAllMessages: true });
    await aLog(here);
    const message = await here.alice.says("worth keeping");
    await here.mod.says("/dban", { replyTo: message });
    await here.mod.says("/undo");
    const texts = here.group.botMessages.map(({ body }) => plain(body.text ?? ""));
    expect(texts).toContain("worth keeping");
    expect(texts.join("\n")).toContain("Written by Alice");
    expect(texts.join("\n")).not.toContain("no cop");
  });

  test("of a purge says how many, and names the authors", async () => {
    const here = await world({ readsAllMessages: true });
    await aLog(here);
    const first = await here.alice.says("one");
    await here.bob.says("two");
    await here.mod.says("/purge", { replyTo: first });
    await here.mod.says("/undo");
    const texts = here.group.botMessages.map(({ body }) => plain(body.text ?? ""));
    expect(texts.join("\n")).toContain("Undone: the deletion of 2 messages (case 1)");
    expect(texts).toEqual(expect.arrayContaining(["one", "two"]));
    expect(texts.join("\n")).toMatch(/Alice[\s\S]*Bob/);
    expect(texts.join("\n")).not.toContain("no cop");
  });
});

describe("undo of a deletion in a forum", () => {
  test("brings the message back into its topic", async () => {
    const here = await world({ readsAllMessages: true, isForum: true });
    await aLog(here);
    const topic = here.group.openTopic("Trade");
    const message = await here.alice.says("worth keeping", { topic });
    await here.mod.says("/del", { replyTo: message });
    await here.mod.says("/undo", { topic });
    const back = here.group.botMessages.find(({ body }) => body.text === "worth keeping");
    expect(back?.body.message_thread_id).toBe(message.body.message_thread_id);
  });
});
