// Profiles as kept.
import { describe, expect, test } from "vitest";
import { minutes } from "../../src/core/time.ts";
import type { Profile } from "../../src/features/profiles/store.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { group, otherGroup } from "./people.ts";
import { originOf, prepare } from "./units.ts";

const NIGHT: Profile = { name: "night", settings: { flood: { limit: 3, clears: true } }, savedAt: START };

describe.each(engines)("profiles in $name", (engine) => {
  const world = useWorld(engine);

  test("are listed in the order of their names' list, the newest of each name", async () => {
    const { chats, profiles } = world().stores;
    await chats.know(group);
    expect(await profiles.list(group.id)).toEqual([]);
    const normal: Profile = { name: "normal", settings: {}, savedAt: START };
    const newer = { ...NIGHT, settings: { flood: {} }, savedAt: later(minutes(5)) };
    for (const profile of [NIGHT, normal, newer]) await profiles.save(group.id, profile);
    expect(await newWorld(world().database).stores.profiles.list(group.id)).toEqual([normal, newer]);
    expect(await profiles.list(otherGroup.id)).toEqual([]);
  });

  test("a unit of work sees what it has saved", async () => {
    const { stores } = world();
    await prepare(world(), 1);
    await stores.unitOfWork.run(originOf(1), async () => {
      await stores.profiles.save(group.id, NIGHT);
      expect(await stores.profiles.list(group.id)).toEqual([NIGHT]);
    });
    expect(await stores.profiles.list(group.id)).toEqual([NIGHT]);
  });

  test("where a group has become another, the profile of the supergroup stays", async () => {
    const { chats, profiles } = world().stores;
    const [basic, supergroup] = [
      { ...group, id: -77, kind: "group" as const },
      { ...group, id: -1_000_000_000_077 },
    ];
    for (const chat of [basic, supergroup]) await chats.know(chat);
    await profiles.save(basic.id, NIGHT);
    await profiles.save(basic.id, { ...NIGHT, name: "raid" });
    await profiles.save(supergroup.id, { ...NIGHT, settings: {} });
    await chats.migrate(basic.id, supergroup.id);
    expect(await newWorld(world().database).stores.profiles.list(basic.id)).toEqual([
      { ...NIGHT, settings: {} },
      { ...NIGHT, name: "raid" },
    ]);
  });
});
