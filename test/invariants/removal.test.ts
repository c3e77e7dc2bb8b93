// Every feature can be taken out of the list: what is left is a bot that works.
import { pino } from "pino";
import { createTelegram } from "telegram-emulator/telegram";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/app/environment/config.ts";
import { startApp } from "../../src/app/lifecycle.ts";
import { instant } from "../../src/core/time.ts";
import { features as list } from "../../src/features/index.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { Database } from "../../src/storage/engine/database.ts";
import { UPDATES_OF } from "../../src/telegram/adapter/inbound.ts";
import { listenedKinds } from "../../src/telegram/routing/listeners.ts";
import { truncate } from "../storage/engines.ts";
import { openMigrated } from "../storage/template.ts";
import { declaredFeatures } from "../support/features.ts";

const translator = createTranslator();

/** The lists of commands are published while the bot serves already. */
const IN_THE_BACKGROUND: ReadonlySet<string> = new Set(["setMyCommands"]);

let database: Database;
beforeAll(async () => {
  database = await openMigrated();
});
afterAll(() => database.close());

/** A bot without some features, in a group with an owner and a member. */
async function botWithout(...ids: readonly string[]) {
  await truncate(database);
  const telegram = createTelegram();
  const [owner, member] = [telegram.person({ name: "Olga" }), telegram.person({ name: "Max", username: "max_here" })];
  const group = telegram.group({ owner });
  group.addMember(member);
  const failures: unknown[] = [];
  const lines: string[] = [];
  const app = await startApp(
    {
      config: readConfig({ BOT_TOKEN: telegram.token, HEARTBEAT_FILE: "/dev/null" }, translator.locales),
      logger: pino({ level: "error" }, { write: (line: string) => void lines.push(line) }),
      clock: { now: () => instant(Date.now()) },
      translator,
      fetch: telegram.fetch,
      failed: (error) => void failures.push(error),
      featureList: list.filter(({ id }) => !ids.includes(id)),
    },
    { ...database, close: async () => undefined },
  );
  await telegram.settled();
  return { telegram, group, owner, member, app, failures, lines };
}

const settle = async ({ telegram, app }: Awaited<ReturnType<typeof botWithout>>): Promise<void> => {
  await telegram.settled();
  while (!app.isAtRest()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe.each(declaredFeatures.map(({ id, commands }) => ({ id, commands })))("without $id", ({ id, commands }) => {
  test("the others answer, its own commands are unknown, and nothing fails", async () => {
    const world = await botWithout(id);
    const { group, owner, member, telegram } = world;
    const message = member.in(group).says("hello");
    await settle(world);
    for (const { name } of commands) {
      const before = telegram.calls.length;
      owner.in(group).says(`/${name}`, { replyTo: message });
      await settle(world);
      const answers = telegram.calls.slice(before).filter(({ method }) => !IN_THE_BACKGROUND.has(method));
      expect(answers.map(({ method }) => method)).toEqual([]);
    }
    owner.in(group).says(id === "punishments" ? "/ping" : "/mute", { replyTo: message });
    owner.in(group).says("/settings");
    await settle(world);
    expect(group.statusOf(member)).toBe(id === "punishments" ? "member" : "restricted");
    expect(telegram.calls.filter(({ method }) => method === "sendMessage").length).toBeGreaterThan(0);
    expect(world.lines).toEqual([]);
    expect(world.failures).toEqual([]);
    expect(telegram.violations).toEqual([]);
    await world.app.stop();
  });
});

test("Telegram is asked for the updates that some feature hears, and for those that keep rights true", async () => {
  const world = await botWithout();
  const heard = [...listenedKinds(declaredFeatures)].map((kind) => UPDATES_OF[kind]);
  const needed = new Set([...heard, "message", "callback_query", "my_chat_member", "chat_member"]);
  expect([...world.telegram.state.updateQueue.allowed()].sort()).toEqual([...needed].sort());
  await world.app.stop();
});
