// What the log holds at its most talkative, and what it never holds.
import { spawnSync } from "node:child_process";
import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start, TOKEN, until, useOperator } from "./support/operator.ts";
import { openScene } from "./support/scene.ts";

useOperator();

test.each([
  ["JSON lines", { LOG_LEVEL: "trace" }, /"updateId":\d+,.*"case":\d+,.*"case\.opened"/],
  ["lines for people", { LOG_LEVEL: "trace", LOG_PRETTY: "on" }, /case\.opened\s+updateId: \d+/],
])("as %s at level trace it holds no message text and no token, also when calls fail", async (_, variables, opened) => {
  const { telegram, group, owner, alice, starts, asks } = await openScene();
  const bot = await starts(variables);
  await asks("/setflood 3");
  telegram.faults.add({ method: "deleteMessage", times: 2, fault: { kind: "html", code: 502 } });
  telegram.faults.add({ method: "restrictChatMember", times: 1, fault: { kind: "drop" } });
  telegram.faults.add({ method: "getChatAdministrators", times: 1, fault: { kind: "drop" } });
  alice.in(group).says(`the secret words ${TOKEN}`);
  for (let number = 0; number < 6; number++) alice.in(group).says("the secret words");
  owner.in(group).says("/ban @alice_here the secret words");
  await until(() => group.statusOf(alice) === "kicked");
  telegram.faults.add({ method: "getUpdates", times: 1, fault: { kind: "drop" } });
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
  expect(bot.output()).toMatch(opened);
  expect(bot.output()).not.toContain("secret words");
  expect(bot.output()).not.toContain(TOKEN.slice(10));
});

test("JSON lines are JSON, each with a level, a time and the name of an event", async () => {
  const bot = await (await openScene()).starts();
  bot.signal("SIGTERM");
  await bot.ended;
  for (const line of bot.output().trim().split("\n"))
    expect(JSON.parse(line)).toMatchObject({
      level: expect.any(Number),
      time: expect.any(String),
      msg: expect.any(String),
    });
});

test("the health check is well while the bot polls, and ill without a poll in two minutes", async () => {
  const { folder, starts } = await openScene();
  const heartbeat = join(folder, "heartbeat");
  const bot = await starts();
  const health = () => start({ HEARTBEAT_FILE: heartbeat }, { script: "health.js" }).ended;
  await until(() => spawnSync("test", ["-s", heartbeat]).status !== null);
  expect(await health()).toBe(0);
  bot.signal("SIGTERM");
  await bot.ended;
  const before = Date.now() / 1000 - 130;
  utimesSync(heartbeat, before, before);
  expect(await health()).toBe(1);
  rmSync(heartbeat);
  expect(await health()).toBe(1);
});
