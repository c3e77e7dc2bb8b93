// The console: what each command prints, what it leaves behind, and how it ends.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/storage/engine/database.ts";
import {
  freePort,
  NOBODY,
  openTelegram,
  start,
  TOKEN,
  temporaryFolder,
  until,
  useOperator,
  variablesFor,
  withDatabase,
} from "./support/operator.ts";
import { openScene } from "./support/scene.ts";

useOperator();

/** Runs a command to its end. */
async function moderato(
  args: readonly string[],
  { folder = temporaryFolder(), variables = {} as Readonly<Record<string, string>> } = {},
) {
  const run = start(variables, { script: "cli.js", folder, args: [...args] });
  return { code: await run.ended, output: run.output().trim(), folder };
}

const inDatabase = async (folder: string, sql: string): Promise<unknown> => {
  const database = await openDatabase({ dataDir: join(folder, "data") });
  const rows = await database.client.$queryRawUnsafe(sql);
  await database.close();
  return rows;
};

const CHATS = "SELECT count(*)::int AS count FROM chats";

test("help names every command, and what is not one ends with 2", async () => {
  const { code, output } = await moderato(["--help"]);
  expect(code).toBe(0);
  for (const name of ["start", "playground", "simulate", "doctor", "backup", "restore", "migrate", "notify"])
    expect(output).toMatch(new RegExp(`^ {2}${name}\\b`, "m"));
  expect(await moderato(["dance"])).toMatchObject({ code: 2 });
  expect(await moderato(["restore"])).toMatchObject({ code: 2 });
  expect(await moderato(["backup", "--force"])).toMatchObject({ code: 2 });
});

test.each(["playground", "simulate", "replay"])(
  "%s is pointed to where it is: it comes with the sources alone",
  async (name) => {
    const { code, output } = await moderato([name]);
    expect(code).toBe(2);
    expect(output).toMatch(/^\w+ comes with the sources of Moderato .+ npm run (playground|replay)$/);
    expect(await moderato([name, "--help"])).toMatchObject({ code: 0, output: expect.stringMatching(/^moderato \w+/) });
  },
);

test("start is the bot, and refuses as the bot does", async () => {
  expect(await moderato(["start"])).toMatchObject({ code: 1, output: expect.stringContaining("BOT_TOKEN is missing") });
});

test("a backup comes back in an empty database, and not in one that is filled", async () => {
  const folder = await withDatabase();
  await inDatabase(folder, "INSERT INTO chats (id, kind, title) VALUES (-1, 'group', 'Garden')");
  const written = await moderato(["backup", "copy.gz"], { folder });
  expect(written).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Wrote 1 rows of \d+ tables to .+copy\.gz\.$/),
  });
  const filled = await moderato(["restore", "copy.gz"], { folder });
  expect(filled).toMatchObject({ code: 1, output: expect.stringMatching(/^The database is not empty\..+--replace/) });
  rmSync(join(folder, "data"), { recursive: true });
  expect(await moderato(["restore", "copy.gz"], { folder })).toMatchObject({ code: 0 });
  expect(await inDatabase(folder, CHATS)).toEqual([{ count: 1 }]);
  expect(await moderato(["migrate"], { folder })).toMatchObject({ code: 0, output: "The database is up to date." });
});

test("a restore that is killed in its middle leaves the database empty", async () => {
  const folder = await withDatabase();
  await inDatabase(
    folder,
    "INSERT INTO members (id, kind, name, seen_at) SELECT n, 'person', repeat('x', 500), now() FROM generate_series(1, 100000) n",
  );
  expect(await moderato(["backup", "copy.gz"], { folder })).toMatchObject({ code: 0 });
  rmSync(join(folder, "data"), { recursive: true });
  await withDatabase(folder);
  const wal = join(folder, "data", "pglite", "pg_wal");
  // What a running database deletes meanwhile is missed: du then ends with an error, and has counted the rest.
  const size = (): number =>
    Number(spawnSync("du", ["-sk", join(wal, "..")], { encoding: "utf8" }).stdout.split("\t")[0]);
  const before = size();
  const run = start({}, { script: "cli.js", folder, args: ["restore", "copy.gz"] });
  await until(() => size() > before + 8_000);
  run.signal("SIGKILL");
  expect(await run.ended).toBe("SIGKILL");
  expect(await inDatabase(folder, "SELECT count(*)::int AS count FROM members")).toEqual([{ count: 0 }]);
  expect(await moderato(["restore", "copy.gz"], { folder })).toMatchObject({ code: 0 });
  expect(await inDatabase(folder, "SELECT count(*)::int AS count FROM members")).toEqual([{ count: 100_000 }]);
});

test("while the bot runs on the embedded database, a backup points to the copies it makes, and the doctor is content", async () => {
  const { telegram, starts, folder } = await openScene();
  const port = String(await freePort());
  const bot = await starts({ HTTP_PORT: port });
  expect(bot.output()).toMatch(/storage\.embedded: .+data\/backups/);
  const { code, output } = await moderato(["backup"], { folder });
  expect(code).toBe(1);
  expect(output).toMatch(/is in use: the bot runs\..+data\/backups/);
  expect(readdirSync(folder).filter((name) => name.startsWith("moderato-"))).toEqual([]);
  const variables = variablesFor(telegram, { HTTP_PORT: port });
  const examined = await moderato(["doctor"], { folder, variables });
  expect(examined.output).toContain("Nothing is wrong.");
  expect(examined.output).toContain("is in use by a running bot");
  expect(examined.output).toContain(`A bot answers at HTTP_PORT ${port}.`);
  expect(examined.code).toBe(0);
  bot.signal("SIGTERM");
  expect(await bot.ended).toBe(0);
});

test("the doctor names what is wrong, with a remedy, and makes nothing", async () => {
  const variables = { BOT_TOKEN: TOKEN, BOT_API_ROOT: NOBODY };
  const { code, output, folder } = await moderato(["doctor"], { variables });
  expect(code).toBe(1);
  expect(output).toMatch(/^WRONG The Bot API does not answer: .+ Check the network/m);
  expect(output).toMatch(/^note {2}There is no embedded database/m);
  expect(output).toContain("1 thing is wrong.");
  expect(existsSync(join(folder, "data"))).toBe(false);
  expect(await moderato(["doctor"])).toMatchObject({
    code: 1,
    output: expect.stringContaining("BOT_TOKEN is missing"),
  });
});

test("the doctor examines a database that nobody uses", async () => {
  const telegram = await openTelegram();
  const { code, output } = await moderato(["doctor"], {
    folder: await withDatabase(),
    variables: variablesFor(telegram),
  });
  expect(output).toContain("The database answers (embedded, PostgreSQL");
  expect(output).toContain("The clock agrees");
  expect(code).toBe(0);
});

test("notify sends a message to a chat by its id, and says why it could not", async () => {
  const telegram = await openTelegram();
  const owner = telegram.person({ name: "Olga" });
  const group = telegram.group({ owner });
  const variables = variablesFor(telegram);
  const sent = await moderato(["notify", String(group.id), "The backup is <done>"], { variables });
  expect(sent).toMatchObject({ code: 0, output: `Sent to ${group.id}.` });
  expect(group.botMessages.at(-1)?.body.text).toBe("The backup is <done>");
  const failed = await moderato(["notify", "-1001", "hello"], { variables });
  expect(failed).toMatchObject({ code: 1, output: expect.stringContaining("chat not found") });
});
