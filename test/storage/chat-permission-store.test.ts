// Permissions of chats under layers, as kept.
import { describe, expect, test } from "vitest";
import type { LayeredPermissions } from "../../src/core/permission-layers.ts";
import { engines, newWorld, useWorld } from "./engines.ts";
import { group, otherGroup } from "./people.ts";
import { left, originOf, prepare } from "./units.ts";

const NIGHT: LayeredPermissions = {
  base: ["send_messages", "send_photos"],
  layers: [{ id: "nightmode", denied: ["send_messages"] }],
  known: ["send_messages", "send_photos"],
};
const LOCKED: LayeredPermissions = {
  ...NIGHT,
  layers: [{ id: "lockdown", denied: ["send_photos"] }, ...NIGHT.layers],
  known: ["send_photos"],
};

describe.each(engines)("chat permissions in $name", (engine) => {
  const world = useWorld(engine);

  test("are found as they were saved, and gone once they are removed", async () => {
    const { chats, layeredPermissions } = world().stores;
    await chats.know(group);
    await layeredPermissions.save(group.id, NIGHT, undefined);
    expect(await layeredPermissions.find(group.id)).toEqual({ state: NIGHT, version: 1 });
    await layeredPermissions.save(group.id, LOCKED, 1);
    expect(await newWorld(world().database).stores.layeredPermissions.find(group.id)).toEqual({
      state: LOCKED,
      version: 2,
    });
    expect(await layeredPermissions.find(otherGroup.id)).toBeUndefined();
    await layeredPermissions.remove(group.id, 2);
    expect(await layeredPermissions.find(group.id)).toBeUndefined();
  });

  test("are not written over what another has written meanwhile: the work is done again", async () => {
    const { stores } = world();
    await prepare(world(), 1);
    await stores.layeredPermissions.save(group.id, NIGHT, undefined);
    let tries = 0;
    await stores.unitOfWork.run(originOf(1), async () => {
      tries += 1;
      const found = await stores.layeredPermissions.find(group.id);
      if (tries === 1) await world().database.client.$executeRaw`UPDATE chat_permissions SET version = 2`;
      await stores.layeredPermissions.save(group.id, LOCKED, found?.version);
    });
    expect(tries).toBe(2);
    expect(await stores.layeredPermissions.find(group.id)).toEqual({ state: LOCKED, version: 3 });
    expect(await left(world())).toEqual([]);
  });

  test("a unit of work sees what it has written, and removed", async () => {
    const { stores } = world();
    await prepare(world(), 1);
    await stores.unitOfWork.run(originOf(1), async () => {
      await stores.layeredPermissions.save(group.id, NIGHT, undefined);
      expect(await stores.layeredPermissions.find(group.id)).toEqual({ state: NIGHT, version: 1 });
      await stores.layeredPermissions.save(group.id, LOCKED, 1);
      await stores.layeredPermissions.remove(group.id, 2);
      expect(await stores.layeredPermissions.find(group.id)).toBeUndefined();
    });
    expect(await stores.layeredPermissions.find(group.id)).toBeUndefined();
  });

  test("where a group has become another, the base is that of the older row, and the layers are those of both", async () => {
    const { chats, layeredPermissions } = world().stores;
    const [basic, supergroup] = [
      { ...group, id: -77, kind: "group" as const },
      { ...group, id: -1_000_000_000_077 },
    ];
    for (const chat of [basic, supergroup]) await chats.know(chat);
    await layeredPermissions.save(basic.id, NIGHT, undefined);
    await layeredPermissions.save(supergroup.id, { ...LOCKED, base: [], layers: LOCKED.layers.slice(0, 1) }, undefined);
    await chats.migrate(basic.id, supergroup.id);
    const merged = { base: NIGHT.base, layers: expect.arrayContaining([...LOCKED.layers]), known: LOCKED.known };
    expect(await layeredPermissions.find(supergroup.id)).toEqual({ state: merged, version: 2 });
    expect(await layeredPermissions.find(basic.id)).toEqual({ state: merged, version: 2 });
  });
});
