// The environment: what is accepted, what it becomes, and which variable a refusal names.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ConfigRefused, environment, readConfig } from "../../../src/app/environment/config.ts";

const TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const LOCALES = ["de", "en"];

const read = (variables: NodeJS.ProcessEnv) => readConfig({ BOT_TOKEN: TOKEN, ...variables }, LOCALES);

test("a token is all that is needed", () => {
  expect(read({})).toMatchObject({
    BOT_TOKEN: TOKEN,
    BOT_API_ROOT: "https://api.telegram.org",
    DATA_DIR: "./data",
    DEFAULT_LOCALE: "en",
    LOG_LEVEL: "info",
    LOG_PRETTY: false,
  });
  expect(read({}).DATABASE_URL).toBeUndefined();
});

test.each([
  ["an empty variable counts as absent", { LOG_LEVEL: "", DATABASE_URL: "  " }, { LOG_LEVEL: "info" }],
  ["blanks around the token are dropped", { BOT_TOKEN: ` ${TOKEN}\n` }, { BOT_TOKEN: TOKEN }],
  ["variables of others are left alone", { PATH: "/bin", HOME: "/root" }, { LOG_LEVEL: "info" }],
  ["a database by either name of the scheme", { DATABASE_URL: "postgres://a/b" }, { DATABASE_URL: "postgres://a/b" }],
  [
    "a Bot API server of one's own",
    { BOT_API_ROOT: "http://localhost:8081" },
    { BOT_API_ROOT: "http://localhost:8081" },
  ],
  ["switches", { LOG_PRETTY: "on" }, { LOG_PRETTY: true }],
  ["a language that is there", { DEFAULT_LOCALE: "de" }, { DEFAULT_LOCALE: "de" }],
])("%s", (_, variables, expected) => {
  expect(read(variables)).toMatchObject(expected);
});

test.each([
  ["BOT_TOKEN", { BOT_TOKEN: undefined }],
  ["BOT_TOKEN", { BOT_TOKEN: '"110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"' }],
  ["BOT_TOKEN", { BOT_TOKEN: "110201543" }],
  ["BOT_API_ROOT", { BOT_API_ROOT: "ftp://localhost" }],
  ["DATABASE_URL", { DATABASE_URL: "file:./data.db" }],
  ["DEFAULT_LOCALE", { DEFAULT_LOCALE: "EN" }],
  ["LOG_LEVEL", { LOG_LEVEL: "INFO" }],
  ["LOG_PRETTY", { LOG_PRETTY: "true" }],
])("a wrong %s is refused by name, in one line that does not repeat the value", (name, variables) => {
  const refusal = refusalOf(variables);
  expect(refusal).toMatch(new RegExp(`^${name} .+\\.$`));
  expect(refusal).not.toContain("AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw");
});

const hook = (more: NodeJS.ProcessEnv) => ({
  WEBHOOK_URL: "https://bot.example.org/x",
  WEBHOOK_SECRET: "s".repeat(32),
  ...more,
});

test.each([
  ["a webhook without a secret", "WEBHOOK_SECRET is missing", hook({ WEBHOOK_SECRET: undefined })],
  ["a webhook with an empty secret", "WEBHOOK_SECRET is missing", hook({ WEBHOOK_SECRET: "" })],
  ["a secret that is too short", "WEBHOOK_SECRET is not 32 to 256", hook({ WEBHOOK_SECRET: "s".repeat(31) })],
  ["a secret that Telegram would refuse", "WEBHOOK_SECRET is not 32 to 256", hook({ WEBHOOK_SECRET: "ä".repeat(40) })],
  ["plain HTTP to the public server", "WEBHOOK_URL is not an HTTPS", hook({ WEBHOOK_URL: "http://bot.example.org" })],
  ["too many connections", "WEBHOOK_CONNECTIONS is not a number", hook({ WEBHOOK_CONNECTIONS: "101" })],
  ["one port for two doors", "HTTP_PORT and PORT are the same", hook({ HTTP_PORT: "8080" })],
  ["a port that is none", "HTTP_PORT is not a port", { HTTP_PORT: "65536" }],
  ["a port in words", "PORT is not a port", { PORT: "web" }],
])("%s is refused", (_, sentence, variables) => {
  const refusal = refusalOf(variables);
  expect(refusal).toContain(sentence);
  expect(refusal).not.toContain("s".repeat(31));
});

test("a webhook by plain HTTP is accepted from a Bot API server of one's own", () => {
  const variables = hook({ WEBHOOK_URL: "http://localhost:8080/x", BOT_API_ROOT: "http://localhost:8081" });
  expect(read(variables)).toMatchObject({
    PORT: 8080,
    WEBHOOK_CONNECTIONS: 40,
    WEBHOOK_URL: "http://localhost:8080/x",
  });
});

test("processes share the work on a shared database alone, and one of them polls", () => {
  const broker = { BOT_TOKEN: "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr", AMQP_URL: "amqp://localhost" };
  const shared = { ...broker, DATABASE_URL: "postgresql://localhost/moderato" };
  expect(refusalOf(broker)).toContain("AMQP_URL needs DATABASE_URL");
  expect(refusalOf({ ...shared, POLLER_LOCK: "off" })).toContain("only one may poll");
  expect(refusalOf({ ...shared, AMQP_URL: "http://localhost" })).toContain("AMQP_URL is not an address");
  expect(read(shared)).toMatchObject({ AMQP_PREFIX: "moderato", POLLER_LOCK: true });
});

test(".env.example lists every variable, and no other", () => {
  const listed = readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z_]+)=/gm);
  expect([...listed].map(([, name]) => name).sort()).toEqual(Object.keys(environment.shape).sort());
});

function refusalOf(variables: NodeJS.ProcessEnv): string {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.message;
    throw error;
  }
  throw new Error("The variables were accepted.");
}
