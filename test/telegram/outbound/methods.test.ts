// The table of methods: everything that the bot calls has its way, and nothing that sends is ever made twice.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { methodNames } from "telegram-emulator/bot-api/table";
import { describe, expect, test } from "vitest";
import { isRepeatable, laneOf, wayOf } from "../../../src/telegram/outbound/methods.ts";

const FOLDER = "src/telegram";

/** The methods of the Bot API whose names are called somewhere in the bot. */
function calledByTheBot(): readonly string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const source = files.map((name) => readFileSync(join(FOLDER, name), "utf8")).join("\n");
  const names = new Set(
    [...source.matchAll(/\b(?:api|raw|answers|enforcement|speech|bulk|ctx)\.(\w+)\(/g)].map(([, name]) => name),
  );
  return methodNames().filter((name) => names.has(name));
}

describe("every method", () => {
  test("that the bot calls has a way of its own", () => {
    const called = calledByTheBot();
    expect(called).toEqual(expect.arrayContaining(["sendMessage", "deleteMessages", "banChatMember", "getUpdates"]));
    expect(called.filter((name) => wayOf(name) === undefined)).toEqual([]);
  });

  test("that sends, copies, forwards or makes something is made once", () => {
    const made = methodNames().filter((name) => /^(?:send|copy|forward|create|export|post|gift|upload|add)/.test(name));
    expect(made.length).toBeGreaterThan(30);
    expect(made.filter(isRepeatable)).toEqual([]);
  });

  test("that acts on people or their messages may be made twice", () => {
    const acts = methodNames().filter((name) => wayOf(name) === "enforcement");
    expect(acts.length).toBeGreaterThan(10);
    expect(acts.filter((name) => !isRepeatable(name))).toEqual([]);
  });

  test("that the table names is one of the Bot API", () => {
    const listed =
      /new Map\(([\s\S]*?)\.flatMap/.exec(readFileSync(`${FOLDER}/outbound/methods.ts`, "utf8"))?.[1] ?? "";
    const names = [...listed.matchAll(/\b[a-z]+[A-Z]\w+/g)].map(([name]) => name).filter((name) => wayOf(name));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !methodNames().includes(name))).toEqual([]);
  });
});

test("acts leave by their lane from every client, words by the client's own, and nobody waits for look-ups", () => {
  expect(laneOf("banChatMember", "bulk")).toBe("enforcement");
  expect(laneOf("sendMessage", "bulk")).toBe("bulk");
  expect(laneOf("getChatMember", "bulk")).toBe("free");
  expect(laneOf("somethingNew", "chatter")).toBe("chatter");
});
