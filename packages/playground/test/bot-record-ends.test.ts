// A reverted case is marked as over: by its number, or by the act that ends it.
import { expect, test } from "vitest";
import { createRecord } from "../src/bot/record.ts";

const told = (number: number, act: string, more: object = {}) => ({
  kind: "case",
  case: { chatId: -1, number, act, target: "Bob", by: "Adam", at: number, messages: [], evidence: [], ...more },
});

function overAfter(...messages: readonly ReturnType<typeof told>[]): readonly number[] {
  const record = createRecord(() => 0);
  for (const message of messages) record.addReport(message);
  return record.entries().flatMap((one) => (one.kind === "case" && one.isOver ? [one.number] : []));
}

test("an undo ends the case that it names, and no other", () => {
  expect(overAfter(told(1, "mute"), told(2, "ban"), told(3, "undo", { undoes: 1 }))).toEqual([1]);
});

test("an unmute ends mutes and restrictions of the same person in the same chat", () => {
  const others = [told(3, "mute", { target: "Eve" }), told(4, "mute", { chatId: -2 }), told(5, "ban")];
  expect(overAfter(told(1, "mute"), told(2, "restrict"), ...others, told(6, "unmute"))).toEqual([1, 2]);
  expect(overAfter(told(1, "ban"), told(2, "unban"))).toEqual([1]);
});
