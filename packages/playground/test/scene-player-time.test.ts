// How the scene player lets time pass and waits for the bot.
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTestPlayer, refused, useScenePlayer } from "./test-player.ts";

useScenePlayer();

describe("time", () => {
  test("is as in life at speed 1: the clocks are left alone", async () => {
    const { player, seen, ends } = createTestPlayer([{}, { after: 150 }]);
    const begun = performance.now();
    player.play("fake");
    await ends("over");
    expect(performance.now() - begun).toBeGreaterThan(130);
    expect(seen.ahead).toBe(0);
  });

  test.each([
    [4, 800],
    [20, 4_000],
  ] as const)("passes %d times as fast, the rest by the clocks", async (speed, story) => {
    const { player, seen, ends } = createTestPlayer([{}, { after: story }]);
    player.setSpeed(speed);
    const begun = performance.now();
    player.play("fake");
    await ends("over");
    const passed = performance.now() - begun;
    expect(passed).toBeGreaterThan(180);
    expect(passed).toBeLessThan(1_000);
    expect(seen.ahead).toBeGreaterThan(story * (1 - 1 / speed) - speed * 11 - 50);
    expect(seen.ahead).toBeLessThanOrEqual(story);
  });

  test("passes by the clocks alone at full speed", async () => {
    const { player, seen, ends } = createTestPlayer([{}, { after: 3_600_000 }, { after: 5 }]);
    player.setSpeed("max");
    const begun = performance.now();
    player.play("fake");
    await ends("over");
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(seen.ahead).toBe(3_600_005);
  });

  test("that nobody wants to watch is skipped at any speed, once the bot is done", async () => {
    const { player, seen, ends } = createTestPlayer([
      {},
      { skips: 600_000, run: () => (seen.settles > 0 ? 0 : refused()) },
    ]);
    player.play("fake");
    await ends("over");
    expect(seen.ahead).toBe(600_000);
    expect(player.view()?.keptOut).toBe(0);
  });

  test("goes faster at once when the speed is changed in the middle of a wait", async () => {
    const { player, ends } = createTestPlayer([{}, { after: 60_000 }]);
    player.play("fake");
    await delay(30);
    player.setSpeed("max");
    await ends("over");
    expect(player.speed()).toBe("max");
  });

  test("does not leap in a pause", async () => {
    let finish: () => void = () => undefined;
    const settled = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const { player, seen } = createTestPlayer([{ skips: 600_000 }], { settled, idleLimit: 5_000 });
    player.play("fake");
    await delay(5);
    player.pause();
    finish();
    await delay(30);
    expect(seen.ahead).toBe(0);
    player.resume();
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
    const { player, ends } = createTestPlayer([{ waitsForBot: true }, { run: () => (isDone ? 0 : refused()) }], {
      settled,
    });
    player.play("fake");
    await ends("over");
    expect(player.view()?.keptOut).toBe(0);
  });

  test("that does not answer is not waited for for ever, and not each time anew", async () => {
    const waits = Array.from({ length: 30 }, () => ({ waitsForBot: true }));
    const settled = () => new Promise<void>(() => undefined);
    const { player, happened, ends } = createTestPlayer(waits, { settled, pending: () => 7 });
    const begun = performance.now();
    player.play("fake");
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
    const steps = Array.from({ length: 1_000 }, () => ({
      after: 100,
      run: () => {
        waiting += 1;
        most = Math.max(most, waiting);
      },
    }));
    const { player, ends } = createTestPlayer(steps, { pending: () => waiting });
    player.setSpeed("max");
    player.play("fake");
    await ends("over");
    clearInterval(timer);
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThanOrEqual(101);
  });

  test("whose settling fails does not end the story", async () => {
    const settled = () => Promise.reject(new Error("gone"));
    const { player, ends } = createTestPlayer([{ waitsForBot: true }, {}], { settled });
    player.play("fake");
    await ends("over");
    expect(player.view()?.progress).toBe(1);
  });
});
