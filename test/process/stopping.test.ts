// A stop on request: soon, with nothing half done and nothing delivered twice.
import { expect, test } from "vitest";
import { start, TOKEN, until, useOperator } from "./support/operator.ts";
import { openScene } from "./support/scene.ts";

useOperator();

test("SIGTERM waits for what is in hand, and Telegram delivers none of it again", async () => {
  const { telegram, group, owner, alice, starts } = await openScene();
  const bot = await starts();
  const notices = () => telegram.calls.filter(({ method, ok }) => method === "sendMessage" && ok);
  telegram.faults.add({ method: "sendMessage", times: 1, fault: { kind: "latency", ms: 1_500 } });
  owner.in(group).says("/warn", { replyTo: alice.in(group).says("hello") });
  for (let number = 0; number < 20; number++) alice.in(group).says(`message ${number}`);
  await until(() => telegram.calls.some(({ method }) => method === "getChatMember"));
  const asked = Date.now();
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  expect(bot.output()).toContain('"isDrained":true');
  expect(notices()).toHaveLength(1);
  expect(telegram.pendingUpdates()).toBe(0);
  const again = await starts();
  again.signal("SIGTERM");
  expect(await again.ended).toBe(0);
  expect(notices()).toHaveLength(1);
});

test("SIGTERM ends the bot within ten seconds also while Telegram leaves a call unanswered", async () => {
  const { telegram, group, owner, starts } = await openScene();
  const bot = await starts();
  telegram.faults.add({ method: "sendMessage", fault: { kind: "hang" } });
  owner.in(group).says("/setflood 5");
  await until(() => telegram.pendingUpdates() === 0);
  const asked = Date.now();
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
});

test("SIGINT stops the bot just as well", async () => {
  const bot = await (await openScene()).starts();
  bot.signal("SIGINT");
  expect(await bot.ended).toBe(0);
});

test("SIGTERM in the middle of the start ends it without a complaint", async () => {
  const { telegram, folder } = await openScene();
  telegram.faults.add({ method: "getMe", fault: { kind: "latency", ms: 500 } });
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: "http://127.0.0.1:9" }, { folder });
  await bot.prints("storage.embedded");
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(bot.complaint()).toBe("");
});
