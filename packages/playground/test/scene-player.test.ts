// How the scene player runs: from the first step to the last, with pauses, stops and refusals.
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTestPlayer, refused, useScenePlayer } from "./test-player.ts";

useScenePlayer();

describe("a play", () => {
  test("goes from the first step to the last, and tells how far it is", async () => {
    const { player, demo, happened, seen, ends } = createTestPlayer([
      { caption: "One." },
      {},
      { caption: "Three." },
      {},
    ]);
    expect(player.view()).toBeUndefined();
    expect(player.speed()).toBe(1);
    player.setSpeed("max");
    expect(player.play("fake")).toEqual({ ok: true, chat: demo.cafe.id });
    expect(player.view()).toMatchObject({ state: "playing", title: "A fake", chatId: demo.cafe.id });
    await ends("over");
    expect(happened).toEqual([0, 1, 2, 3]);
    expect(player.view()).toMatchObject({ progress: 1, caption: "Three.", keptOut: 0 });
    expect(seen.changes).toBeGreaterThanOrEqual(4);
  });

  test("of a scene that is not there is refused with those that are", () => {
    const { player } = createTestPlayer([]);
    expect(player.play("opera")).toEqual({ ok: false, sentence: "There is no scene “opera”, only “fake”." });
    expect(player.view()).toBeUndefined();
  });

  test("counts what Telegram does not allow, also where that is found out later", async () => {
    const { player, happened, ends } = createTestPlayer([{ run: refused }, { run: async () => refused() }, {}]);
    player.setSpeed("max");
    player.play("fake");
    await ends("over");
    expect(happened).toEqual([0, 1, 2]);
    expect(player.view()?.keptOut).toBe(2);
  });

  test("that breaks off says why and throws nothing", async () => {
    const broken = () => {
      throw new Error("no such thing");
    };
    const { player, happened, ends } = createTestPlayer([{}, { run: broken }, {}]);
    player.setSpeed("max");
    player.play("fake");
    await ends("stopped");
    expect(happened).toEqual([0, 1]);
    expect(player.view()?.caption).toBe("The scene failed: no such thing");
  });

  test("takes the place of the one before, which does nothing more", async () => {
    const { player, happened, ends } = createTestPlayer([{}, { after: 40 }, {}]);
    player.play("fake");
    await delay(10);
    player.setSpeed("max");
    player.play("fake");
    await ends("over");
    await delay(60);
    expect(happened).toEqual([0, 0, 1, 2]);
  });
});

describe("a pause", () => {
  test("stops before the next step, and goes on where it was", async () => {
    const { player, happened, seen, ends } = createTestPlayer([{}, { after: 30 }, {}]);
    player.play("fake");
    await delay(5);
    player.pause();
    expect(player.view()?.state).toBe("paused");
    await delay(80);
    expect(happened).toEqual([0]);
    expect(seen.ahead).toBe(0);
    player.resume();
    expect(player.view()?.state).toBe("playing");
    await ends("over");
    expect(happened).toEqual([0, 1, 2]);
  });

  test("holds at full speed as well, and a new play does not begin paused", async () => {
    const { player, happened, ends } = createTestPlayer([{ run: () => delay(20) }, {}]);
    player.setSpeed("max");
    player.play("fake");
    player.pause();
    await delay(60);
    expect(happened.length).toBeLessThan(2);
    player.play("fake");
    await ends("over");
    expect(happened.slice(-2)).toEqual([0, 1]);
  });

  test("of nothing is nothing", () => {
    const { player } = createTestPlayer([]);
    player.pause();
    player.resume();
    player.stop();
    expect(player.view()).toBeUndefined();
  });
});

describe("a stop", () => {
  test("ends it between two steps", async () => {
    const { player, happened } = createTestPlayer([{}, { after: 30 }]);
    player.play("fake");
    await delay(5);
    player.stop();
    expect(player.view()?.state).toBe("stopped");
    await delay(60);
    player.resume();
    expect(happened).toEqual([0]);
    expect(player.view()?.state).toBe("stopped");
  });

  test("ends it in a pause, and while a step never ends", async () => {
    const paused = createTestPlayer([{}, { after: 20 }]);
    paused.player.play("fake");
    paused.player.pause();
    await paused.player.close();
    expect(paused.happened.length).toBeLessThan(2);
    const hanging = createTestPlayer([{ run: () => new Promise(() => undefined) }, {}]);
    hanging.player.play("fake");
    await delay(5);
    await hanging.player.close();
    expect(hanging.happened).toEqual([0]);
    expect(hanging.player.view()?.state).toBe("stopped");
  });
});
