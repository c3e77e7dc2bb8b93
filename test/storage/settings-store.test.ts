// Settings as read and changed.
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { hours, seconds } from "../../src/core/time.ts";
import type { SettingsChange } from "../../src/kit/ports/settings.ts";
import { engines, later, newWorld, START, useWorld } from "./engines.ts";
import { admin, group, hostileNames, otherGroup } from "./people.ts";

const schema = z
  .object({
    limit: z.int().min(2).max(10).default(3),
    mode: z.enum(["mute", "ban"]).default("mute"),
    words: z.array(z.string().max(10_000)).default([]),
    note: z.string().optional(),
  })
  .refine(({ limit, mode }) => mode !== "ban" || limit >= 3, "a ban needs a limit of at least 3");
const warns = { id: "warns", settings: schema };
const DEFAULTS = { limit: 3, mode: "mute", words: [] };

const changing = (change: SettingsChange["change"]): SettingsChange => ({
  chatId: group.id,
  feature: warns,
  change,
  by: admin.id,
  source: "command",
  at: START,
});

describe.each(engines)("settings in $name", (engine) => {
  const world = useWorld(engine);

  test("a chat nobody has configured has the defaults", async () => {
    expect(await world().stores.settings.of(group.id, warns)).toEqual(DEFAULTS);
  });

  test("a change holds at once, for that chat and feature alone, and after a restart", async () => {
    const { chats, settings } = world().stores;
    await Promise.all([chats.know(group), chats.know(otherGroup)]);
    await settings.of(group.id, warns);
    const outcome = await settings.change(changing({ limit: 5 }));
    expect(outcome).toEqual({ ok: true, value: { ...DEFAULTS, limit: 5 } });
    for (const { stores } of [world(), newWorld(world().database)]) {
      expect(await stores.settings.of(group.id, warns)).toEqual({ ...DEFAULTS, limit: 5 });
      expect(await stores.settings.of(otherGroup.id, warns)).toEqual(DEFAULTS);
      expect(await stores.settings.of(group.id, { id: "flood", settings: schema })).toEqual(DEFAULTS);
    }
  });

  test("a change that the schema refuses names the problem and writes nothing", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    const refused = await settings.change(changing({ mode: "ban", limit: 99 }));
    expect(refused).toMatchObject({ ok: false, refusal: { key: "settings-refused" } });
    expect(JSON.stringify(refused)).toContain("limit");
    expect(await settings.of(group.id, warns)).toEqual(DEFAULTS);
    expect(await settings.history(group.id, 10)).toEqual([]);
  });

  test("the whole is validated, not the changed key alone", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await settings.change(changing({ limit: 2 }));
    expect(await settings.change(changing({ mode: "ban" }))).toMatchObject({ ok: false });
    expect(await settings.change(changing({ mode: "ban", limit: 4 }))).toMatchObject({ ok: true });
  });

  test("a key that the feature does not have is refused", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    expect(await settings.change(changing({ constructor: 1 }))).toMatchObject({ ok: false });
    expect(await settings.change(changing({ limmit: 4 }))).toMatchObject({ ok: false });
  });

  test("every changed key has its revision, with what was before; an unchanged one has none", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await settings.change(changing({ limit: 4, note: "old" }));
    await settings.change({ ...changing({ limit: 5, note: "old" }), source: "menu", at: later(hours(1)) });
    const [newest, ...older] = await settings.history(group.id, 10);
    expect(newest).toEqual({
      id: expect.any(Number),
      feature: "warns",
      key: "limit",
      before: 4,
      after: 5,
      by: admin.id,
      source: "menu",
      at: later(hours(1)),
    });
    expect(older).toHaveLength(2);
    expect(older.map(({ before }) => before)).toEqual([undefined, undefined]);
    expect(await settings.revision(group.id, newest?.id ?? 0)).toEqual(newest);
    expect(await settings.revision(otherGroup.id, newest?.id ?? 0)).toBeUndefined();
    expect(await settings.history(group.id, 1)).toEqual([newest]);
  });

  test("a key set to undefined goes back to its default", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await settings.change(changing({ limit: 7, note: "x" }));
    await settings.change({ ...changing({ limit: undefined }), source: "rollback" });
    expect(await settings.of(group.id, warns)).toEqual({ ...DEFAULTS, note: "x" });
    expect(await settings.history(group.id, 1)).toMatchObject([{ key: "limit", before: 7, after: undefined }]);
  });

  test("a stored value that the schema refuses falls back to its default and is told once; unknown keys are dropped", async () => {
    const { chats } = world().stores;
    await chats.know(group);
    const data = { limit: "many", mode: "ban", words: ["a"], gone: true, __proto__: { polluted: true } };
    await world().database.client.featureSettings.create({
      data: { chatId: BigInt(group.id), feature: "warns", data },
    });
    const { stores, told } = newWorld(world().database);
    for (let n = 0; n < 3; n += 1) {
      expect(await stores.settings.of(group.id, warns)).toEqual({ limit: 3, mode: "ban", words: ["a"] });
      stores.settings.forget(group.id);
    }
    expect(told).toEqual([["settings.fell-back", { chatId: group.id, feature: "warns", key: "limit" }]]);
  });

  test("a stored value that the schema refuses by now does not stand in the way of other changes", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await world().database.client.featureSettings.create({
      data: { chatId: BigInt(group.id), feature: "warns", data: { limit: 99 } },
    });
    expect(await settings.change(changing({ note: "fine" }))).toMatchObject({ ok: true, value: { limit: 3 } });
  });

  test("stored settings that contradict each other fall back as a whole", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await world().database.client.featureSettings.create({
      data: { chatId: BigInt(group.id), feature: "warns", data: { limit: 2, mode: "ban" } },
    });
    expect(await settings.of(group.id, warns)).toEqual(DEFAULTS);
  });

  test("changes of different keys at once all hold, and each knows what it replaced", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    const counts = [4, 5, 6, 7, 8, 9];
    await Promise.all([
      ...counts.map((limit) => settings.change(changing({ limit }))),
      settings.change(changing({ note: "n" })),
      settings.change(changing({ words: ["w"] })),
    ]);
    const history = await settings.history(group.id, 100);
    const limits = history.filter(({ key }) => key === "limit").reverse();
    expect(limits.map(({ before }) => before)).toEqual([undefined, ...limits.slice(0, -1).map((one) => one.after)]);
    expect(await settings.of(group.id, warns)).toEqual({
      limit: limits.at(-1)?.after,
      mode: "mute",
      words: ["w"],
      note: "n",
    });
  });

  test("what another process changes is seen after a while", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await settings.of(group.id, warns);
    await newWorld(world().database).stores.settings.change(changing({ limit: 6 }));
    expect(await settings.of(group.id, warns)).toEqual(DEFAULTS);
    world().now = later(seconds(30));
    expect(await settings.of(group.id, warns)).toEqual({ ...DEFAULTS, limit: 6 });
  });

  test("hostile texts are kept, without what no database takes", async () => {
    const { chats, settings } = world().stores;
    await chats.know(group);
    await settings.change(changing({ words: hostileNames }));
    settings.forget(group.id);
    const words = hostileNames.map((name) => name.replaceAll("\u0000", "").replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
    expect(await settings.of(group.id, warns)).toEqual({ ...DEFAULTS, words });
  });
});
