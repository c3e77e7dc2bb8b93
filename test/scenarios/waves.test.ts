// Many acts of protections in a short time: the first have notices of their own, and one message tells of all.

import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { hours, minutes, seconds } from "../../src/core/time.ts";
import { labelsOf, useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** A world in which three messages in a row are a flood. */
async function floodWorld(): Promise<World> {
  const given = await world();
  await given.mod.says("/setflood 3");
  await given.mod.says("/floodmode tmute 1h");
  return given;
}

/** So many members flood, one after the other. */
async function raid({ telegram, group, settle }: World, count: number, name = "Raider") {
  const people = Array.from({ length: count }, (_, index) => telegram.person({ name: `${name} ${index}` }));
  for (const person of people) {
    group.addMember(person);
    for (let line = 0; line < 3; line++) person.in(group).says("RAID");
  }
  await settle();
  return people;
}

const spoken = ({ group }: World): readonly StoredMessage[] => group.botMessages;
/** The message that tells of all. */
function summaryOf(place: World): StoredMessage {
  const found = spoken(place).find(({ body }) => body.text?.includes("Cases "));
  if (!found) throw new Error("No message tells of all.");
  return found;
}

const words = ({ body }: StoredMessage): string => body.text ?? "";

describe("a raid of 60 flooders", () => {
  test("leaves five notices and one message that counts all", async () => {
    const place = await floodWorld();
    await raid(place, 60);
    await place.passes(seconds(10));
    expect(spoken(place)).toHaveLength(6);
    expect(words(summaryOf(place))).toBe(
      "🔇 60 members are muted for 1 hour.\nReason: too many messages in a row\nCases 1–60",
    );
    expect(labelsOf(summaryOf(place))).toEqual(["Why?", "↩️ Undo all 60", "⚖️ Appeal"]);
    await place.passes(seconds(90));
    expect(spoken(place)).toHaveLength(6);
  });

  test("is taken back as a whole by one tap, and the message says so", async () => {
    const place = await floodWorld();
    const { group, mod, passes } = place;
    const people = await raid(place, 60);
    await passes(seconds(10));
    const told = summaryOf(place);
    await mod.holds(told).tap("Undo all");
    await passes(seconds(1));
    await passes(seconds(1));
    expect(people.filter((person) => group.statusOf(person) !== "member")).toEqual([]);
    expect(summaryOf(place).id).toBe(told.id);
    expect(words(summaryOf(place))).toContain("↩️ Undone: 60");
    expect(labelsOf(summaryOf(place))).toEqual(["Why?"]);
  });

  test("offers each of them their appeal by its one message", async () => {
    const place = await floodWorld();
    const [muted] = await raid(place, 8);
    if (!muted) throw new Error("Nobody came.");
    await place.passes(seconds(10));
    const list = await place.as(muted).holds(summaryOf(place)).follow("⚖️ Appeal");
    list.shows("Which");
    expect(list.labels()).toEqual([expect.stringMatching(/^Case 1 · /)]);
  });

  test("is taken back by /undo in reply to the message", async () => {
    const place = await floodWorld();
    const { group, mod, passes } = place;
    const people = await raid(place, 8);
    await passes(seconds(4));
    await mod.says("/undo", { replyTo: summaryOf(place) });
    expect(people.filter((person) => group.statusOf(person) !== "member")).toEqual([]);
  });

  test("is told of over a restart in its middle", async () => {
    const place = await floodWorld();
    await raid(place, 30);
    await place.restart();
    await raid(place, 30, "Another");
    await place.passes(seconds(4));
    await place.passes(seconds(6));
    expect(spoken(place)).toHaveLength(6);
    expect(words(summaryOf(place))).toContain("60 members are muted for 1 hour.");
  });
});

test("the message grows with the wave, and goes as notices do once it is over", async () => {
  const place = await floodWorld();
  await raid(place, 10);
  await place.passes(seconds(4));
  const told = summaryOf(place);
  await place.passes(seconds(10));
  await raid(place, 7, "Late");
  await place.passes(seconds(6));
  expect(summaryOf(place).id).toBe(told.id);
  expect(words(summaryOf(place))).toContain("17 members");
  expect(labelsOf(summaryOf(place))).toContain("↩️ Undo all 17");
  await place.passes(minutes(2));
  await place.passes(minutes(4));
  expect(spoken(place).map(({ id }) => id)).toEqual([told.id]);
  await place.passes(minutes(6));
  expect(spoken(place)).toEqual([]);
});

test("what admins do in between is neither counted nor taken back", async () => {
  const place = await floodWorld();
  const { group, mod, alice, passes } = place;
  await alice.says("hi");
  await raid(place, 4);
  await mod.says("/mute @alice_here");
  await raid(place, 4, "Late");
  await passes(seconds(4));
  expect(words(summaryOf(place))).toContain("8 members are muted for 1 hour.");
  await mod.holds(summaryOf(place)).tap("Undo all");
  expect(group.statusOf(alice.person)).toBe("restricted");
});

test("a few acts, and acts with pauses between them, have a notice each", async () => {
  const place = await floodWorld();
  await raid(place, 5);
  await place.passes(seconds(40));
  await raid(place, 5, "Late");
  await place.passes(seconds(10));
  expect(spoken(place)).toHaveLength(10);
});

test("a member who is no admin takes nothing back", async () => {
  const place = await floodWorld();
  const { group, alice, passes } = place;
  const people = await raid(place, 7);
  await passes(seconds(4));
  await alice.holds(summaryOf(place)).tap("Undo all");
  expect(people.every((person) => group.statusOf(person) === "restricted")).toBe(true);
});

test("different acts of one wave are told line by line, and one that was taken back by itself is no longer counted", async () => {
  const place = await floodWorld();
  const { mod, passes } = place;
  await raid(place, 4);
  await mod.says("/floodmode ban");
  await raid(place, 6, "Late");
  await passes(seconds(4));
  expect(words(summaryOf(place))).toContain("🚫 6 members are banned.");
  expect(words(summaryOf(place))).toContain("🔇 4 members are muted for 1 hour.");
  await mod.says("/undo 2");
  await passes(seconds(1));
  expect(words(summaryOf(place))).toContain("↩️ Undone: 1");
  expect(labelsOf(summaryOf(place))).toContain("↩️ Undo all 9");
  await passes(hours(2));
});
