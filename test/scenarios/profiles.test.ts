// Profiles: saved, put on as a whole, and taken off again; each change is in the history.
import { expect, test } from "vitest";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

test("a saved profile is put on, and normal gives back exactly what was there", async () => {
  const { group, mod, answer, stores } = await world();
  await mod.says("/setflood 3");
  await mod.says("/slowmode 1m");
  await mod.says("/saveprofile night");
  expect(answer()).toMatch(/Saved the settings of \d+ protections as night.*\/profile night/);
  await mod.says("/setflood 10");
  await mod.says("/slowmode off");
  await mod.says("/profile night");
  expect(answer()).toMatch(/profile night is on. 2 settings have changed/);
  await mod.says("/flood");
  expect(answer()).toContain("3 messages in a row");
  await mod.says("/slowmode");
  expect(answer()).toContain("every 1 minute");
  await mod.says("/profile normal");
  expect(answer()).toMatch(/usual settings are back. 2 settings/);
  await mod.says("/flood");
  expect(answer()).toContain("10 messages in a row");
  await mod.says("/slowmode");
  expect(answer()).toContain("Slow mode is off");
  const history = await stores().settings.history(group.id, 3);
  expect(history.map(({ feature, source }) => [feature, source])).toEqual(
    expect.arrayContaining([
      ["flood", "profile"],
      ["slowmode", "profile"],
      ["profiles", "command"],
    ]),
  );
});

test("from one profile to another, normal stays what it was before both", async () => {
  const { mod, answer } = await world();
  for (const [limit, name] of [
    [3, "night"],
    [4, "raid"],
  ]) {
    await mod.says(`/setflood ${limit}`);
    await mod.says(`/saveprofile ${name}`);
  }
  await mod.says("/setflood off");
  for (const [name, words] of [
    ["night", "3 messages"],
    ["raid", "4 messages"],
    ["normal", "is off"],
  ]) {
    await mod.says(`/profile ${name}`);
    await mod.says("/flood");
    expect(answer()).toContain(words);
  }
});

test("the list says what is saved and what is on; what is not saved cannot be put on", async () => {
  const { mod, answer } = await world();
  await mod.says("/profile");
  expect(answer()).toMatch(/No profile is on[\s\S]*\/profile night/);
  await mod.says("/profile event");
  expect(answer()).toMatch(/event isn't saved yet[\s\S]*\/saveprofile event/);
  await mod.says("/profile summer");
  expect(answer()).toMatch(/called normal, night, raid, event[\s\S]*\/profile night/);
  await mod.says("/saveprofile");
  expect(answer()).toContain("/saveprofile night");
  await mod.says("/saveprofile night");
  await mod.says("/profile night");
  await mod.says("/profile night");
  expect(answer()).toContain("already on");
  await mod.says("/profiles");
  expect(answer()).toMatch(/normal, saved [\s\S]*night, on now[\s\S]*raid, not saved yet/);
});

test("a lockdown that a profile holds begins and ends with it, and the history takes a switch back", async () => {
  const { group, mod } = await world();
  const before = group.record.permissions;
  const isOpen = () => group.record.permissions.can_send_messages;
  await mod.says("/lockdown");
  await mod.says("/saveprofile raid");
  await mod.says("/lockdown off");
  await mod.says("/profile raid");
  expect(isOpen()).toBe(false);
  await mod.says("/profile normal");
  expect(group.record.permissions).toEqual(before);
  await mod.says("/profile raid");
  const menu = await mod.opensSettings();
  await menu.tap("History");
  const line = menu
    .text()
    .split("\n")
    .find((one) => one.includes("Profile:"));
  await menu.tap(`Undo ${line?.split(".")[0]}`);
  expect(group.record.permissions).toEqual(before);
});

test("in the settings the profile is asked for in private", async () => {
  const { mod, answer } = await world();
  await mod.says("/setflood 3");
  await mod.says("/saveprofile event");
  await mod.says("/setflood off");
  const menu = await mod.opensSettings();
  await menu.tap("Profiles");
  await menu.follow("Profile");
  await mod.tells("evnt");
  await mod.tells("event");
  expect(mod.inbox().text()).toContain("event is on");
  await mod.says("/flood");
  expect(answer()).toContain("3 messages");
});

test("anti-nuke, which is the owner's, stays as it is", async () => {
  const { owner, mod, answer } = await world();
  await owner.says("/antinuke on");
  await mod.says("/saveprofile night");
  await owner.says("/antinuke off");
  await mod.says("/profile night");
  await owner.says("/antinuke");
  expect(answer()).toContain("Anti-nuke is off");
});
