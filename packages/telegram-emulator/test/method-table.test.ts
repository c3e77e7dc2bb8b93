// One table of methods for every server: a method is answered by the server's own function, or by the default for its kind of result.
import { expect, test } from "vitest";
import { answerKindOf, createMethodTable } from "../src/bot-api/method-table.ts";
import { methodNamed, methodNames } from "../src/bot-api/table.ts";

const kindOf = (name: string): string => {
  const shape = methodNamed(name);
  return shape ? answerKindOf(shape) : "no such method";
};

test.each([
  ["banChatMember", "done"],
  ["sendMessage", "message"],
  ["sendMediaGroup", "messages"],
  ["copyMessage", "message-id"],
  ["copyMessages", "value"],
  ["editMessageText", "done"],
  ["getMe", "value"],
  ["getUpdates", "value"],
  ["exportChatInviteLink", "value"],
])("what %s gives is of the kind %s", (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test("every method is found, in any case, with its own answer or the one for what it gives", () => {
  const table = createMethodTable<string>({ getMe: "own" }, { done: "true" });
  for (const name of methodNames()) expect(table.find(name)?.shape.name).toBe(name);
  expect(table.find("GETME")?.answer).toBe("own");
  expect(table.find("banchatmember")?.answer).toBe("true");
  expect(table.find("sendMessage")).toMatchObject({ answer: undefined });
  expect(table.find("banChat")).toBeUndefined();
});

test("an answer to a method that there is not is a mistake of the server's", () => {
  expect(() => createMethodTable({ getme: "own", banChat: "own" })).toThrow("The Bot API has no getme, banChat.");
});
