// npm run replay as its caller sees it.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, useOperator } from "./support/operator.ts";

useOperator();

const replay = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["packages/playground/dist/replay.js", ...args], { encoding: "utf8" });

/** A chat in which Max floods twice, two hours apart, and Anna writes in between. */
function exportFile(): string {
  const names = new Map([
    ["user1", "Max </b>"],
    ["user2", "Anna"],
  ]);
  const says = (from_id: string, at: number) => ({ from_id, from: names.get(from_id), at });
  const flood = (at: number) => Array.from({ length: 8 }, (_, index) => says("user1", at + index));
  const written = [...flood(1000), says("user2", 1500), ...flood(9000), says("user2", 9500)];
  const messages = written.map(({ at, ...author }, index) => ({
    id: index + 1,
    type: "message",
    date_unixtime: String(1_700_000_000 + at),
    text: "hello",
    ...author,
  }));
  const path = join(temporaryFolder(), "result.json");
  writeFileSync(path, JSON.stringify({ name: "Garden", type: "private_supergroup", id: 9, messages }));
  return path;
}

test("floods are punished as they would have been, and a mute ends when its time is over", () => {
  const { status, stdout, stderr } = replay(exportFile(), "--json");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    fed: { message: 12, keptOut: 6, authors: 2 },
    bot: { cases: { "mute by flood.consecutive": 2 }, messagesDeleted: 10, peopleMuted: 1, peopleBanned: 0 },
    violations: [],
    errors: [],
    exitCode: 0,
  });
});

test("the owner's commands make the policy, and samples are counted by their labels", () => {
  const path = join(temporaryFolder(), "samples.jsonl");
  writeFileSync(path, '{"label": "spam", "text": "buy"}\n{"label": "ham", "text": "hello"}\n');
  const { status, stdout } = replay(path, "--command", "/setflood off");
  expect(status).toBe(0);
  expect(stdout).toContain("spam hit 0 of 1, ham hit 0 of 1");
  expect(stdout).toContain("Violations of the Bot API: 0");
  expect(stdout).toContain("Errors logged: 0");
});

test.each([
  ["no file", [], /Name one file/],
  ["a file that is not there", ["none.json"], /There is no file/],
  ["a limit that is no number", ["x", "--limit", "many"], /--limit many/],
  ["an unknown option", ["x", "--quick"], /--quick/],
])("%s is refused without a stack", (_, args, sentence) => {
  const { status, stderr } = replay(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
});
