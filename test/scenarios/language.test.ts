// The language the bot speaks: chosen by admins in groups, by the app in private.
import { describe, expect, test } from "vitest";
import { labelsOf, useWorlds, whisperOf, world } from "../support/world.ts";

useWorlds();

const WORDS = [
  ["en", "English", "is banned"],
  ["de", "Deutsch", "gesperrt"],
  ["es", "Español", "suspendido"],
  ["ru", "Русский", "бан"],
] as const;

describe("in a group", () => {
  test.each(WORDS)("/setlang %s makes the bot speak %s, at once and after a restart", async (code, _name, words) => {
    const { mod, alice, answer, restart } = await world();
    const message = await alice.says("hi");
    await mod.says(`/setlang ${code}`);
    await restart();
    await mod.says("/ban", { replyTo: message });
    expect(answer()).toContain(words);
  });

  test.each(WORDS)(
    "the button for %s does the same, and the question becomes the answer",
    async (_code, name, words) => {
      const { group, mod, alice, answer } = await world();
      const message = await alice.says("hi");
      await mod.says("/language");
      const question = whisperOf({ group });
      expect(labelsOf(question)).toEqual(["English", "Русский", "Español", "Deutsch"]);
      await mod.holds(question).tap(name);
      expect(labelsOf(question)).toEqual([]);
      await mod.says("/ban", { replyTo: message });
      expect(answer()).toContain(words);
    },
  );

  test("a button is refused to whoever may not change the group's info, in the group's language", async () => {
    const { telegram, group, as, mod, alice } = await world();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_delete_messages"]);
    await mod.says("/setlang de");
    await mod.says("/language");
    const question = whisperOf({ group });
    const buttons = question.body.reply_markup?.inline_keyboard.flat() as { text: string; callback_data: string }[];
    const spanish = buttons.find(({ text }) => text === "Español")?.callback_data ?? "";
    const shown = await Promise.all([alice, as(weak)].map((actor) => actor.holds(question).forge(spanish)));
    expect(shown.map((press) => press?.alert)).toEqual([true, true]);
    expect(shown.map((press) => press?.text)).toEqual([
      expect.stringContaining("nur Administratoren"),
      expect.stringContaining("Gruppeninfo"),
    ]);
  });

  test.each(["xx", "english", "EN-gb", "<b>"])("/setlang %s is refused, with the codes there are", async (code) => {
    const { mod, answer } = await world();
    await mod.says(`/setlang ${code}`);
    expect(answer()).toMatch(/en, ru, es, de[\s\S]*\/setlang es/);
  });

  test("/setlang alone offers the languages; the code may be in capitals", async () => {
    const { mod, answer, calls } = await world();
    await mod.says("/setlang");
    expect(JSON.stringify(calls("sendMessage").at(-1)?.params)).toContain("Español");
    await mod.says("/setlang DE");
    expect(answer()).toContain("Deutsch");
  });

  test("is changed by nobody who lacks the right", async () => {
    const { telegram, group, as, alice, answer } = await world();
    const weak = telegram.person({ name: "Weak" });
    group.makeAdmin(weak, ["can_restrict_members"]);
    await as(weak).says("/setlang de");
    expect(answer()).toContain("Change group info");
    await alice.says("/language");
    expect(answer()).toContain("Only admins");
  });

  test("whose admins' apps speak another language the default one is spoken", async () => {
    const { telegram, group, as, answer } = await world();
    const admin = telegram.person({ name: "Frau", languageCode: "de" });
    group.makeAdmin(admin, "all");
    await as(admin).says("/flood");
    expect(answer()).toContain("Flood protection is off");
  });
});

describe("in private", () => {
  test.each([
    ["de", "Hallo"],
    ["de-AT", "Hallo"],
    ["ru", "Привет"],
    ["es", "Hola"],
    ["en", "Hi"],
    ["ja", "Hi"],
    [undefined, "Hi"],
  ])("an app that speaks %s is greeted with %s", async (languageCode, greeting) => {
    const { telegram, settle } = await world();
    const person = telegram.person({ name: "New", ...(languageCode && { languageCode }) });
    person.starts();
    await settle();
    expect(person.inbox().at(-1)?.body.text).toContain(greeting);
  });

  test("a chosen language goes before the app's, for that person alone", async () => {
    const { telegram, settle, as, group, answer } = await world();
    const person = telegram.person({ name: "New", languageCode: "de" });
    group.addMember(person);
    person.starts();
    await as(person).tells("/setlang es");
    await as(person).tells("/ping");
    await settle();
    expect(person.inbox().at(-1)?.body.text).toContain("Estoy funcionando");
    await as(person).says("/ping");
    expect(answer()).toContain("Pong");
  });
});
