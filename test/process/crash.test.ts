// kill -9 at work: what was promised is kept after the next start.
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/storage/engine/database.ts";
import { until, useOperator } from "./support/operator.ts";
import { openScene } from "./support/scene.ts";

useOperator();

const HOUR = 3_600_000;

test("settings and warnings are there after kill -9", async () => {
  const { group, alice, starts, asks } = await openScene();
  const bot = await starts();
  await asks("/setflood 7");
  const hello = alice.in(group).says("hello");
  await asks("/warn", hello);
  bot.signal("SIGKILL");
  expect(await bot.ended).toBe("SIGKILL");
  const again = await starts();
  expect(await asks("/flood")).toContain("7");
  expect(await asks("/warn", hello)).toContain("2");
  again.signal("SIGTERM");
  expect(await again.ended).toBe(0);
});

test("a mute that ended while the bot was dead is closed after the start, and its notice is gone", async () => {
  const { telegram, group, alice, folder, starts, asks, passes } = await openScene();
  const bot = await starts();
  alice.in(group).says("hello");
  await asks("/tmute @alice_here 1h");
  await asks("/flood");
  const notices = group.botMessages.map(({ id }) => id);
  bot.signal("SIGKILL");
  await bot.ended;
  passes(25 * HOUR);
  const again = await starts();
  await until(() =>
    telegram.calls.some(
      ({ method, params }) => method === "deleteMessage" && notices.includes(Number(params["message_id"])),
    ),
  );
  again.signal("SIGTERM");
  expect(await again.ended).toBe(0);
  expect(group.statusOf(alice)).toBe("member");
  const database = await openDatabase({ dataDir: join(folder, "data") });
  const states = await database.client.$queryRaw`SELECT state FROM cases WHERE kind = 'mute'`;
  // The messages that tell of a case follow by a job of their own, which a stop may leave to the next start.
  const jobs = await database.client.job.count({ where: { job: { not: "cases.follow" } } });
  await database.close();
  expect(states).toEqual([{ state: "ended" }]);
  expect(jobs).toBe(0);
});

test("a lockdown whose bot is killed while it takes hold is in force after the start, and gives back what was there", async () => {
  const { telegram, group, owner, starts, passes } = await openScene();
  const isOpen = () => group.record.permissions.can_send_messages;
  const before = group.record.permissions;
  const sets = () => telegram.calls.filter(({ method }) => method === "setChatPermissions").length;
  const bot = await starts();
  owner.in(group).says("/lockdown 1h");
  await until(() => sets() > 0);
  bot.signal("SIGKILL");
  await bot.ended;
  passes(2 * 60_000);
  const again = await starts();
  await until(() => !isOpen());
  again.signal("SIGKILL");
  await again.ended;
  passes(2 * HOUR);
  const last = await starts();
  await until(isOpen);
  expect(group.record.permissions).toEqual(before);
  last.signal("SIGTERM");
  expect(await last.ended).toBe(0);
  expect(last.output()).not.toContain('"level":50');
});

test("a bot killed in the middle of a flood of work starts again and does the work that is left", async () => {
  const { telegram, group, owner, alice, starts, asks } = await openScene();
  const bot = await starts();
  await asks("/setflood 5");
  for (let number = 0; number < 300; number++) owner.in(group).says(`message ${number}`);
  await until(() => telegram.pendingUpdates() < 250);
  bot.signal("SIGKILL");
  await bot.ended;
  for (let number = 0; number < 5; number++) alice.in(group).says(`spam ${number}`);
  const again = await starts();
  await until(() => group.permissionsOf(alice).can_send_messages === false);
  again.signal("SIGTERM");
  expect(await again.ended).toBe(0);
  expect(again.output()).not.toContain('"level":50');
});
