// How the director lets time pass, and waits for the bot.
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { directing, refused, useDirectors } from "./directing.ts";

useDirectors();

describe("time", () => {
  test("is as in life at speed 1: the clocks are left alone", async () => {
    const { director, seen, ends } = directing([{}, { after: 150 }]);
    const begun = performance.now();
    director.play("fake");
    await ends("over");
    expect(performance.now() - begun).toBeGreaterThan(130);
    expect(seen.ahead).toBe(0);
  });

  test.each([
    [4, 800],
    [20, 4_000],
  ] as const)("passes %d times as fast, the rest by the clocks", async (speed, story) => {
    const { director, seen, ends } = directing([{}, { after: story }]);
    director.setSpeed(speed);
    const begun = performance.now();
    director.play("fake");
    await ends("over");
    const passed = performance.now() - begun;
    expect(passed).toBeGreaterThan(180);
    expect(passed).toBeLessThan(1_000);
    expect(seen.ahead).toBeGreaterThan(story * (1 - 1 / speed) - speed * 11 - 50);
    expect(seen.ahead).toBeLessThanOrEqual(story);
  });

  test("passes by the clocks alone at full speed", async () => {
    const { director, seen, ends } = directing([{}, { after: 3_600_000 }, { after: 5 }]);
    director.setSpeed("max");
    const begun = performance.now();
    director.play("fake");
    await ends("over");
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(seen.ahead).toBe(3_600_005);
  });

  test("that nobody wants to watch is skipped at any speed, once the bot is done", async () => {
    const { director, seen, ends } = directing([
      {},
      { skips: 600_000, does: () => (seen.settles > 0 ? 0 : refused()) },
    ]);
    director.play("fake");
    await ends("over");
    expect(seen.ahead).toBe(600_000);
    expect(director.view()?.keptOut).toBe(0);
  });

  test("goes faster at once when the speed is changed in the middle of a wait", async () => {
    const { director, ends } = directing([{}, { after: 60_000 }]);
    director.play("fake");
    await delay(30);
    director.setSpeed("max");
    await ends("over");
    expect(director.speed()).toBe("max");
  });

  test("does not leap in a pause", async () => {
    let finish: () => void = () => undefined;
    const settled = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const { director, seen } = directing([{ skips: 600_000 }], { settled, longest: 5_000 });
    director.play("fake");
    await delay(5);
    director.pause();
    finish();
    await delay(30);
    expect(seen.ahead).toBe(0);
    director.resume();
    await expect.poll(() => seen.ahead).toBe(600_000);
  });
});

describe("a bot", () => {
  test("is waited for where the story needs it", async () => {
    let isDone = false;
    const settled = () =>
      delay(40).then(() => {
        isDone = true;
      });
    const { director, ends } = directing([{ waits: true }, { does: () => (isDone ? 0 : refused()) }], { settled });
    director.play("fake");
    await ends("over");
    expect(director.view()?.keptOut).toBe(0);
  });

  test("that does not answer is not waited for for ever, and not each time anew", async () => {
    const waits = Array.from({ length: 30 }, () => ({ waits: true }));
    const settled = () => new Promise<void>(() => undefined);
    const { director, happened, ends } = directing(waits, { settled, pending: () => 7 });
    const begun = performance.now();
    director.play("fake");
    await ends("over");
    expect(happened).toHaveLength(30);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test("that is behind is waited for at full speed until few updates are left", async () => {
    let waiting = 0;
    let most = 0;
    const timer = setInterval(() => {
      waiting = Math.max(0, waiting - 40);
    }, 2);
    const beats = Array.from({ length: 1_000 }, () => ({
      after: 100,
      does: () => {
        waiting += 1;
        most = Math.max(most, waiting);
      },
    }));
    const { director, ends } = directing(beats, { pending: () => waiting });
    director.setSpeed("max");
    director.play("fake");
    await ends("over");
    clearInterval(timer);
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThanOrEqual(101);
  });

  test("whose settling fails does not end the story", async () => {
    const settled = () => Promise.reject(new Error("gone"));
    const { director, ends } = directing([{ waits: true }, {}], { settled });
    director.play("fake");
    await ends("over");
    expect(director.view()?.progress).toBe(1);
  });
});
