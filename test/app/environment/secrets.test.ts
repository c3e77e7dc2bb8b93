// Secrets by file: read without what surrounds them, refused in one sentence, and never repeated.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ConfigRefused, environment, readConfig, readDatabaseConfig } from "../../../src/app/environment/config.ts";
import { redactionOf, SECRETS } from "../../../src/app/environment/secrets.ts";

const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const folder = mkdtempSync(join(tmpdir(), "moderato-secrets-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const read = (variables: NodeJS.ProcessEnv) => readConfig(variables, ["en"]);

function refusalOf(variables: NodeJS.ProcessEnv): string {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.message;
    throw error;
  }
  throw new Error("The variables were accepted.");
}

test("every secret may come from a file; blanks and line breaks around it do not count", () => {
  const values = {
    BOT_TOKEN: TOKEN,
    DATABASE_URL: "postgresql://bot:pass@localhost/moderato",
    AMQP_URL: "amqp://localhost",
    WEBHOOK_SECRET: "s".repeat(40),
  } satisfies Record<(typeof SECRETS)[number], string>;
  const files = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${name}_FILE`, file(name, `\n  ${value}\r\n`)]),
  );
  expect(read({ ...files, WEBHOOK_URL: "https://bot.example.org/x" })).toMatchObject(values);
  expect(readDatabaseConfig({ DATABASE_URL_FILE: files["DATABASE_URL_FILE"] }).DATABASE_URL).toBe(values.DATABASE_URL);
});

test("every variable whose name says that it is a secret has its file", () => {
  const secret = Object.keys(environment.shape).filter((name) =>
    /TOKEN|SECRET|PASSWORD|^(?:DATABASE|AMQP|REDIS)_URL/.test(name),
  );
  expect(secret.filter((name) => !name.endsWith("_FILE")).sort()).toEqual([...SECRETS].sort());
  for (const name of SECRETS) expect(Object.keys(environment.shape)).toContain(`${name}_FILE`);
});

test("an empty path counts as absent", () => {
  expect(read({ BOT_TOKEN: TOKEN, BOT_TOKEN_FILE: " " }).BOT_TOKEN).toBe(TOKEN);
  expect(read({ BOT_TOKEN: " ", BOT_TOKEN_FILE: file("token", TOKEN) }).BOT_TOKEN).toBe(TOKEN);
});

test.each([
  ["both are set", "BOT_TOKEN and BOT_TOKEN_FILE are both set", { BOT_TOKEN: TOKEN, BOT_TOKEN_FILE: file("t", TOKEN) }],
  ["the file is not there", "(ENOENT)", { BOT_TOKEN_FILE: join(folder, "nowhere") }],
  ["it is a folder", "(EISDIR)", { BOT_TOKEN_FILE: folder }],
  ["it is empty", "BOT_TOKEN_FILE names a file that is empty", { BOT_TOKEN_FILE: file("empty", " \n") }],
  ["the secret itself was given as a path", "(ENOENT)", { BOT_TOKEN_FILE: TOKEN }],
  ["what it holds is no token", "BOT_TOKEN does not look like a token", { BOT_TOKEN_FILE: file("no", "hello") }],
])("where %s, one sentence says so and repeats nothing", (_what, sentence, variables) => {
  const refusal = refusalOf(variables);
  expect(refusal).toMatch(/^BOT_TOKEN/);
  expect(refusal).toContain(sentence);
  expect(refusal).toMatch(/\.$/);
  expect(refusal.split("\n")).toHaveLength(1);
  expect(refusal).not.toContain(TOKEN);
});

test.skipIf(process.getuid?.() === 0)("a file that this user may not read is refused", () => {
  const path = file("closed", TOKEN);
  chmodSync(path, 0);
  expect(refusalOf({ BOT_TOKEN_FILE: path })).toContain("(EACCES)");
});

test("nothing of a secret is printed: not as it stands, not the password in an address, not decoded", () => {
  const hide = redactionOf({
    BOT_TOKEN: TOKEN,
    DATABASE_URL: "postgresql://bot:p%40ssw0rd-long@db/moderato",
    WEBHOOK_SECRET: "s".repeat(40),
  });
  const told = hide(
    `${TOKEN} p%40ssw0rd-long p@ssw0rd-long ${"s".repeat(40)} postgresql://bot:p%40ssw0rd-long@db/moderato fine`,
  );
  expect(told).not.toMatch(/AAHdq|ssw0rd|ssss|@db/);
  expect(told).toContain("fine");
});

test("a password that is the user's name hides no common word", () => {
  expect(redactionOf({ DATABASE_URL: "postgresql://moderato:moderato@db/moderato" })("run moderato restore")).toBe(
    "run moderato restore",
  );
});
