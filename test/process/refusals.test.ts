// What an operator sees when the bot cannot run: one sentence that names the cause and the remedy.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDatabase } from "../../src/storage/engine/database.ts";
import {
  type Bot,
  NOBODY,
  openTelegram,
  start,
  TOKEN,
  temporaryFolder,
  useOperator,
  variablesFor,
  withDatabase,
} from "./support/operator.ts";

useOperator();

const server = process.env["TEST_DATABASE_URL"];

/** The bot has ended with one sentence, which holds these words. */
async function expectRefusal(bot: Bot, ...words: readonly string[]): Promise<void> {
  expect(await bot.ended).toBe(1);
  const complaint = bot.complaint();
  for (const word of words) expect(complaint).toContain(word);
  expect(complaint.trim().split("\n")).toHaveLength(1);
  expect(complaint).not.toMatch(/^\s+at /m);
}

describe("a wrong variable is named, with what would be right", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["no token", {}, ["BOT_TOKEN", "@BotFather", "npm run playground"]],
    ["an empty token", { BOT_TOKEN: " " }, ["BOT_TOKEN is missing"]],
    ["a malformed token", { BOT_TOKEN: "12345" }, ["BOT_TOKEN", "does not look like a token"]],
    ["a token with something behind it", { BOT_TOKEN: `${TOKEN}; rm` }, ["BOT_TOKEN", "does not look like a token"]],
    ["an address that is none", { BOT_TOKEN: TOKEN, BOT_API_ROOT: "localhost" }, ["BOT_API_ROOT", "http://"]],
    ["another kind of database", { BOT_TOKEN: TOKEN, DATABASE_URL: "mysql://x" }, ["DATABASE_URL", "postgresql://"]],
    ["an unknown level", { BOT_TOKEN: TOKEN, LOG_LEVEL: "loud" }, ["LOG_LEVEL", "debug"]],
    ["an unknown language", { BOT_TOKEN: TOKEN, DEFAULT_LOCALE: "tlh" }, ["DEFAULT_LOCALE", "de, en, es, ru"]],
    ["a switch that is neither on nor off", { BOT_TOKEN: TOKEN, LOG_PRETTY: "yes" }, ["LOG_PRETTY", "on", "off"]],
    [
      "a heartbeat in no folder",
      { BOT_TOKEN: TOKEN, HEARTBEAT_FILE: "/none/at/all" },
      ["HEARTBEAT_FILE", "no such folder"],
    ],
    ["a heartbeat that is a folder", { BOT_TOKEN: TOKEN, HEARTBEAT_FILE: "/" }, ["HEARTBEAT_FILE", "is a folder"]],
    ["a folder where none can be", { BOT_TOKEN: TOKEN, DATA_DIR: "/proc/moderato" }, ["DATA_DIR", "Name a folder"]],
  ])("%s", async (_, variables, words) => {
    await expectRefusal(start(variables), ...words);
  });

  test("a folder that is a file", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    await expectRefusal(start({ BOT_TOKEN: TOKEN, DATA_DIR: "file" }, { folder }), "DATA_DIR", "file");
  });
});

test("a token that Telegram does not know is refused at once", async () => {
  const telegram = await openTelegram({ token: "110201543:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" });
  await expectRefusal(
    start(variablesFor(telegram), { folder: await withDatabase() }),
    "BOT_TOKEN",
    "revoked",
    "@BotFather",
  );
});

test("a token that is revoked while the bot runs ends it with one sentence", async () => {
  const telegram = await openTelegram();
  const bot = start(variablesFor(telegram), { folder: await withDatabase() });
  await bot.prints("app.started");
  telegram.faults.add({ method: "getUpdates", fault: { kind: "error", code: 401, description: "Unauthorized" } });
  telegram.state.updateQueue.interrupt("away");
  await expectRefusal(bot, "BOT_TOKEN");
});

test("a database of a newer version is left alone", async () => {
  const folder = await withDatabase();
  const database = await openDatabase({ dataDir: join(folder, "data") });
  await database.client.$executeRaw`
    INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', 'x', '29990101000000_far', now())`;
  await database.close();
  const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY }, { folder });
  await expectRefusal(bot, "29990101000000_far", "newer version");
});

test("a second process on the same embedded database is refused, and the first goes on", async () => {
  const telegram = await openTelegram();
  const folder = await withDatabase();
  const first = start(variablesFor(telegram), { folder });
  await first.prints("app.started");
  await expectRefusal(start(variablesFor(telegram), { folder }), "DATA_DIR", "in use by another process");
  first.signal("SIGTERM");
  expect(await first.ended).toBe(0);
});

describe.runIf(server)("PostgreSQL", () => {
  test.each([
    {
      what: "an unknown user",
      change: { username: "nobody_at_all", password: "secret-word" },
      words: "refuses the user",
    },
    { what: "a database that is not there", change: { pathname: "/not_here" }, words: "no such database" },
  ])("$what is named without waiting, and without the password", async ({ change, words }) => {
    const url = new URL(server ?? "");
    Object.assign(url, change);
    const bot = start({ BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY, DATABASE_URL: url.href });
    await expectRefusal(bot, "DATABASE_URL", words);
    expect(bot.output()).not.toContain("secret-word");
    expect(bot.output()).not.toContain("storage.unreachable");
  });
});
