// The variables that the operator is told of are those that are read.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { environment, readConfig } from "../../src/app/environment/config.ts";

const example = readFileSync(".env.example", "utf8");

test(".env.example lists every variable, and no other", () => {
  const listed = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]*)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(Object.keys(environment.shape).sort());
});

test("what .env.example shows as examples is accepted", () => {
  const shown = Object.fromEntries(
    [...example.matchAll(/^# ([A-Z][A-Z_]*)=(.+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
  const token = "123456789:AAbbccddeeffgghhiijjkkllmmnnooppqqr";
  expect(() => readConfig({ ...shown, BOT_TOKEN: token }, ["en"])).not.toThrow();
});

test.each(["docker-compose.yml", "docker-compose.scale.yml"])(
  "%s hands everything of .env to the bot, and keeps only the places of the container",
  (file) => {
    const [, bot = ""] = readFileSync(file, "utf8").split(/^ {2}(?:bot|database):$/m);
    expect(bot).toMatch(/env_file:\n +- path: \.env\n +required: false/);
    const [, fixed = ""] = bot.split(/^ {4}environment:$/m);
    const set = [...fixed.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name = ""]) => name);
    const places = ["DATA_DIR", "HTTP_HOST", "HEARTBEAT_FILE"];
    expect(
      set.filter((name) => !places.includes(name) && !fixed.includes(`\${${name}-`) && name !== "BOT_TOKEN"),
    ).toEqual([]);
    expect(set.filter((name) => !(name in environment.shape))).toEqual([]);
  },
);

test("the README has a line for every variable, secrets by file among them", () => {
  const readme = readFileSync("README.md", "utf8");
  const files = Object.keys(environment.shape).filter((name) =>
    /^(?:BOT_TOKEN|DATABASE_URL|AMQP_URL|WEBHOOK_SECRET)_FILE$/.test(name),
  );
  for (const name of Object.keys(environment.shape))
    if (!files.includes(name)) expect(readme).toContain(`| \`${name}\` |`);
  expect(readme).toContain("BOT_TOKEN_FILE");
});

test("image, README and the least version go together", () => {
  expect(readFileSync("Dockerfile", "utf8").match(/^FROM node:(\d+)/gm)).toEqual(["FROM node:24", "FROM node:24"]);
  expect(readFileSync("README.md", "utf8")).toContain("Node 24 (20.19 is the least)");
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({ engines: { node: ">=20.19" } });
});
