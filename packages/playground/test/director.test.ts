// How the director plays: from the first beat to the last, with pauses and stops, and what Telegram refuses.
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { directing, refused, useDirectors } from "./directing.ts";

useDirectors();

describe("a play", () => {
  test("goes from the first beat to the last, and tells how far it is", async () => {
    const { director, demo, happened, seen, ends } = directing([{ tells: "One." }, {}, { tells: "Three." }, {}]);
    expect(director.view()).toBeUndefined();
    expect(director.speed()).toBe(1);
    director.setSpeed("max");
    expect(director.play("fake")).toEqual({ ok: true, chat: demo.cafe.id });
    expect(director.view()).toMatchObject({ state: "playing", title: "A fake", chatId: demo.cafe.id });
    await ends("over");
    expect(happened).toEqual([0, 1, 2, 3]);
    expect(director.view()).toMatchObject({ progress: 1, step: "Three.", keptOut: 0 });
    expect(seen.changes).toBeGreaterThanOrEqual(4);
  });

  test("of a scene that is not there is refused with those that are", () => {
    const { director } = directing([]);
    expect(director.play("opera")).toEqual({ ok: false, sentence: "There is no scene “opera”, only “fake”." });
    expect(director.view()).toBeUndefined();
  });

  test("counts what Telegram does not allow, also where that is found out later", async () => {
    const { director, happened, ends } = directing([{ does: refused }, { does: async () => refused() }, {}]);
    director.setSpeed("max");
    director.play("fake");
    await ends("over");
    expect(happened).toEqual([0, 1, 2]);
    expect(director.view()?.keptOut).toBe(2);
  });

  test("that breaks off says why and throws nothing", async () => {
    const broken = () => {
      throw new Error("no such thing");
    };
    const { director, happened, ends } = directing([{}, { does: broken }, {}]);
    director.setSpeed("max");
    director.play("fake");
    await ends("stopped");
    expect(happened).toEqual([0, 1]);
    expect(director.view()?.step).toBe("The scene broke off: no such thing");
  });

  test("takes the place of the one before, which does nothing more", async () => {
    const { director, happened, ends } = directing([{}, { after: 40 }, {}]);
    director.play("fake");
    await delay(10);
    director.setSpeed("max");
    director.play("fake");
    await ends("over");
    await delay(60);
    expect(happened).toEqual([0, 0, 1, 2]);
  });
});

describe("a pause", () => {
  test("stops before the next beat, and goes on where it was", async () => {
    const { director, happened, seen, ends } = directing([{}, { after: 30 }, {}]);
    director.play("fake");
    await delay(5);
    director.pause();
    expect(director.view()?.state).toBe("paused");
    await delay(80);
    expect(happened).toEqual([0]);
    expect(seen.ahead).toBe(0);
    director.resume();
    expect(director.view()?.state).toBe("playing");
    await ends("over");
    expect(happened).toEqual([0, 1, 2]);
  });

  test("holds at full speed as well, and a new play does not begin paused", async () => {
    const { director, happened, ends } = directing([{ does: () => delay(20) }, {}]);
    director.setSpeed("max");
    director.play("fake");
    director.pause();
    await delay(60);
    expect(happened.length).toBeLessThan(2);
    director.play("fake");
    await ends("over");
    expect(happened.slice(-2)).toEqual([0, 1]);
  });

  test("of nothing is nothing", () => {
    const { director } = directing([]);
    director.pause();
    director.resume();
    director.stop();
    expect(director.view()).toBeUndefined();
  });
});

describe("a stop", () => {
  test("ends it between two beats", async () => {
    const { director, happened } = directing([{}, { after: 30 }]);
    director.play("fake");
    await delay(5);
    director.stop();
    expect(director.view()?.state).toBe("stopped");
    await delay(60);
    director.resume();
    expect(happened).toEqual([0]);
    expect(director.view()?.state).toBe("stopped");
  });

  test("ends it in a pause, and while a beat waits for what never comes", async () => {
    const paused = directing([{}, { after: 20 }]);
    paused.director.play("fake");
    paused.director.pause();
    await paused.director.close();
    expect(paused.happened.length).toBeLessThan(2);
    const hanging = directing([{ does: () => new Promise(() => undefined) }, {}]);
    hanging.director.play("fake");
    await delay(5);
    await hanging.director.close();
    expect(hanging.happened).toEqual([0]);
    expect(hanging.director.view()?.state).toBe("stopped");
  });
});
