// Every scene played to its end at full speed with the real bot: what its story promises happens, within the Bot API.

import { createScenePlayer, type ScenePlayer } from "playground/scenes/scene-player";
import { SCENES } from "playground/scenes/scenes";
import { isAllowed, memberOf } from "telegram-emulator/state/members";
import type { StoredMessage } from "telegram-emulator/state/records";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningDemo, runDemo } from "../support/demo-groups.ts";

/** How long a scene may take, and a raid on a busy machine, in milliseconds. */
const LONG = 240_000;

let lived: RunningDemo;
let director: ScenePlayer;

beforeEach(async () => {
  lived = await runDemo();
  director = createScenePlayer({ ...lived, onChange: () => undefined });
  director.setSpeed("max");
});
afterEach(async () => {
  await director.close();
  await lived.stop();
});

/** Plays a scene to its end, and gives what was written meanwhile in its chat. */
async function played(id: string): Promise<readonly StoredMessage[]> {
  const begun = director.play(id);
  if (!begun.ok) throw new Error(begun.sentence);
  await expect.poll(() => director.view()?.state, { timeout: LONG, interval: 20 }).not.toBe("playing");
  expect(director.view()).toMatchObject({ id, state: "over", progress: 1 });
  expect(lived.demo.telegram.violations).toEqual([]);
  expect(lived.logs.filter((line) => line.includes('"level":50') || line.startsWith("FAILED"))).toEqual([]);
  const chat = lived.demo.telegram.state.chats.get(director.view()?.chatId ?? 0);
  return [...(chat?.messages.values() ?? [])];
}

/** Messages with such words. */
const saying = (messages: readonly StoredMessage[], words: string): readonly StoredMessage[] =>
  messages.filter(({ body }) => body.text?.includes(words));

const statusOf = (name: string, title = "Lighthouse Café"): string => {
  const { state } = lived.demo.telegram;
  const account = [...state.people.values()].find(({ user }) => user.first_name === name);
  const chat = [...state.chats.values()].find((one) => one.title === title && !one.migratedTo);
  if (!account || !chat) throw new Error(`There is no ${name} or no ${title}.`);
  return memberOf(state, chat, account.user.id).status;
};

test("flood: the flooder is muted, the flood is gone, and after the mute they write again", async () => {
  const messages = await played("flood");
  expect(director.view()?.keptOut).toBeGreaterThanOrEqual(1);
  expect(saying(messages, "LOOK!!!")[0]?.deletion?.by).toBe(lived.demo.telegram.bot.id);
  expect(saying(messages, "Sorry about that")[0]).toMatchObject({ deletion: undefined });
  expect(statusOf("Max")).toBe("member");
});

test("locks: the allowed link stays, and the edit that brings another one in takes its message and mutes", async () => {
  const messages = await played("locks");
  expect(saying(messages, "The menu is at")[0]).toMatchObject({ deletion: undefined });
  expect(saying(messages, "Easy money")[0]?.deletion?.by).toBe(lived.demo.telegram.bot.id);
  expect(statusOf("Dealer")).toBe("restricted");
});

test("duplicates: who posts the same is muted with it, and greetings stay", async () => {
  const messages = await played("duplicates");
  const copies = [...saying(messages, "Earn 300"), ...saying(messages, "Anybody at the pier")];
  expect(copies).toHaveLength(7);
  expect(copies.filter(({ deletion }) => !deletion)).toEqual([]);
  expect(saying(messages, "Good morning").filter(({ deletion }) => deletion)).toEqual([]);
  expect(["Ina", "Ivo", "Iris", "Rob"].map((name) => statusOf(name))).toEqual(Array(4).fill("restricted"));
});

test("newcomer-burst: five at once are muted, and the one who came alone is not", async () => {
  const messages = await played("newcomer-burst");
  expect(["Sven", "Tara", "Udo", "Vera", "Wim"].map((name) => statusOf(name))).toEqual(Array(5).fill("restricted"));
  expect(saying(messages, "hello, nice group")[0]?.deletion).toBeDefined();
  expect(statusOf("Gus")).toBe("member");
  expect(saying(messages, "I'm new here")[0]?.deletion).toBeUndefined();
});

test("reaction-spam: the newcomer's reactions are gone, the member's stays, and too many cost a mute", async () => {
  const messages = await played("reaction-spam");
  const accounts = [...lived.demo.telegram.state.people.values()];
  const kiki = accounts.find(({ user }) => user.first_name === "Kiki")?.user.id ?? 0;
  expect(messages.filter(({ reactions }) => reactions.has(kiki))).toEqual([]);
  expect(saying(messages, "new benches")[0]?.reactions.size).toBe(1);
  expect(statusOf("Kiki")).toBe("restricted");
});

test("edited-advert: what the newcomer has edited is gone, and the member's edit stays", async () => {
  const messages = await played("edited-advert");
  expect(saying(messages, "Cheap watches")[0]?.deletion?.by).toBe(lived.demo.telegram.bot.id);
  expect(saying(messages, "Welcome, Milo")[0]?.deletion).toBeUndefined();
});

test("argument: one is forgiven by the button, the other muted at the third warning, and back an hour later", async () => {
  const messages = await played("argument");
  expect(director.view()?.keptOut).toBe(1);
  expect(lived.demo.telegram.calls.filter(({ method }) => method === "answerCallbackQuery")).toHaveLength(1);
  expect(lived.demo.telegram.calls.filter(({ method }) => method === "restrictChatMember")).toHaveLength(1);
  expect(saying(messages, "Slept on it")).toHaveLength(1);
  expect(statusOf("Tom")).toBe("member");
  expect(statusOf("Rita")).toBe("member");
});

test("blocked-words: every disguise is deleted, another word stays, and the last one costs a day", async () => {
  const messages = await played("blocked-words");
  const kims = messages.filter(({ body }) => /CASINO|ca\u200b|spins for all|В1tс0in/u.test(body.text ?? ""));
  expect(kims).toHaveLength(4);
  for (const { deletion } of kims) expect(deletion).toBeDefined();
  expect(saying(messages, "I thought this was a café")[0]?.deletion).toBeUndefined();
  expect(statusOf("Kim")).toBe("kicked");
});

test("spam-wave: the scout is banned, and no advert is left", async () => {
  const messages = await played("spam-wave");
  const adverts = messages.filter(({ body }) => /DM|http|💰|🎰|💋|BTC|USDT|ЛС|gift|📢/u.test(body.text ?? ""));
  expect(adverts).toHaveLength(31);
  expect(adverts.filter(({ deletion }) => !deletion).map(({ body }) => body.text)).toEqual([]);
  expect(lived.demo.telegram.calls.filter(({ method }) => method === "banChatMember")).toHaveLength(1);
  expect(messages.some(({ body }) => body.via_bot)).toBe(true);
  expect(messages.some(({ body }) => body.forward_origin)).toBe(true);
  expect(saying(messages, "beans have arrived")[0]?.deletion).toBeUndefined();
});

test("raid: all who flood are muted, and the members are not", { timeout: LONG }, async () => {
  const messages = await played("raid");
  const { telegram, cafe } = lived.demo;
  const members = [...cafe.record.members.values()].filter(({ userId }) => userId !== telegram.bot.id);
  const muted = members.filter(
    (one) => !isAllowed(cafe.record, memberOf(telegram.state, cafe.record, one.userId), "can_send_messages"),
  );
  expect(muted.length).toBeGreaterThanOrEqual(490);
  expect(director.view()?.keptOut).toBeGreaterThan(300);
  expect(["Alice", "Bob", "Luna", "Adam"].map((name) => statusOf(name))).not.toContain("restricted");
  for (const words of ["carrot cake again?", "Well done"]) {
    const said = messages.filter(({ body }) => body.text?.toLowerCase().includes(words.toLowerCase()));
    expect(said.map(({ deletion }) => deletion)).toEqual([undefined]);
  }
});

test("captcha-farm: every line of the farm is gone, and the late one is banned", async () => {
  const messages = await played("captcha-farm");
  const lines = saying(messages, "Earn 300 a day");
  expect(lines).toHaveLength(40);
  expect(lines.filter(({ deletion }) => !deletion)).toEqual([]);
  expect(lived.demo.telegram.calls.filter(({ method }) => method === "banChatMember")).toHaveLength(1);
});

test("rogue-admin: the harm is undone, and the rogue is banned", async () => {
  const messages = await played("rogue-admin");
  expect(statusOf("Rex")).toBe("kicked");
  expect(statusOf("Nina")).toBe("member");
  expect(statusOf("Paul")).toBe("member");
  expect(statusOf("Alice")).toBe("member");
  expect(director.view()?.keptOut).toBe(2);
  expect(saying(messages, "Seven 😌")).toHaveLength(1);
});

test("slowmode: what comes too soon goes, and its writer alone is told, once", async () => {
  const messages = await played("slowmode");
  const isGone = (words: string): boolean => saying(messages, words)[0]?.deletion !== undefined;
  expect(["And bitter!", "And expensive!!"].map(isGone)).toEqual([true, true]);
  expect(["It was cold", "I like both", "Fair enough", "how long do you roast"].map(isGone)).toEqual(
    Array.from({ length: 4 }, () => false),
  );
  const told = lived.demo.telegram.calls.filter(({ params }) => params["ephemeral_message_parameters"] !== undefined);
  expect(told.filter(({ params }) => String(params["text"]).includes("I deleted your message"))).toHaveLength(1);
});

test("lockdown: members can only read, and then do what they could before and what an admin has given besides", async () => {
  const before = lived.demo.cafe.record.permissions;
  const messages = await played("lockdown");
  expect(director.view()?.keptOut).toBe(1);
  expect(saying(messages, "One door further")).toHaveLength(1);
  expect(saying(messages, "pinning messages")).toHaveLength(1);
  expect(lived.demo.cafe.record.permissions).toEqual(before);
});

test("nightmode: members cannot write at night, and in the morning all is as before", async () => {
  const before = lived.demo.cafe.record.permissions;
  const messages = await played("nightmode");
  expect(director.view()?.keptOut).toBe(1);
  expect(saying(messages, "Coffee is ready")).toHaveLength(1);
  expect(lived.demo.cafe.record.permissions).toEqual(before);
});

test("migration: the warnings count on under the new id, also when it is played again", async () => {
  const messages = await played("migration");
  expect(director.view()?.chatId).toBe(lived.demo.club.id);
  expect(lived.demo.club.record.type).toBe("supergroup");
  expect(JSON.stringify(saying(messages, "2 of 3").map(({ body }) => body.text))).toContain("Pat");
  await played("migration");
  expect(director.view()?.chatId).not.toBe(lived.demo.club.id);
});

test("every scene can be played again after it was played", { timeout: LONG }, async () => {
  for (const { id } of SCENES.filter((scene) => scene.id !== "raid")) await played(id);
  await played("flood");
  await played("argument");
  expect(director.view()?.keptOut).toBe(1);
});
