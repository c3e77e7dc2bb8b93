// Every lock type has messages that it finds and messages that it leaves.
import { describe, expect, test } from "vitest";
import type { EditEvent, MessageEvent } from "../../../src/core/chat-event.ts";
import { allowlistOf, readAllowed } from "../../../src/features/locks/allowlist.ts";
import { FINDS, type MessageLock } from "../../../src/features/locks/finds.ts";
import { LOCK_IDS } from "../../../src/features/locks/lock-types.ts";
import { lockSettings } from "../../../src/features/locks/settings.ts";
import { toEvent } from "../../../src/telegram/adapter/inbound.ts";
import { message, NEWS, ROBOT, update } from "../../telegram/raw-messages.ts";
import { external, file, fromChannel, plain, TABLE, text, url } from "./table.ts";

function eventOf(parts: object): MessageEvent | EditEvent {
  const raw = message(parts);
  const event = toEvent(update("edit_date" in parts ? { edited_message: raw } : { message: raw }));
  if (event?.kind !== "message" && event?.kind !== "edit") throw new Error("This is no message.");
  return event;
}

interface Given {
  readonly allowed?: readonly string[];
  readonly isOutsider?: boolean;
}

const find = (lock: MessageLock, parts: object, { allowed = [], isOutsider = false }: Given = {}) => {
  const event = eventOf(parts);
  const settings = lockSettings.parse({ allowed: entriesOf(allowed) });
  return FINDS[lock]({
    event,
    settings,
    isOutsider,
    reading: event.content.reading,
    allowlist: allowlistOf(settings.allowed),
  });
};

test("every lock type has its line", () => {
  expect(Object.keys(TABLE).sort()).toEqual(LOCK_IDS.filter((id) => id !== "bot").sort());
});

describe.each(Object.entries(TABLE))("%s", (lock, [found, left]) => {
  test.each(found.map((parts) => [JSON.stringify(parts).slice(0, 80), parts]))("finds %s", (_, parts) => {
    expect(find(lock as MessageLock, parts as object)).toBeDefined();
  });
  test.each(left.map((parts) => [JSON.stringify(parts).slice(0, 80), parts]))("leaves %s", (_, parts) => {
    expect(find(lock as MessageLock, parts as object)).toBeUndefined();
  });
});

test("comments are those of people who are no members", () => {
  expect(find("comment", plain, { isOutsider: true })).toBeDefined();
});

describe("what is found is shown in the original", () => {
  test.each([
    ["url", url("Example.ORG/Path"), "Example.ORG/Path"],
    ["emoji", { text: "a 👨‍👩‍👧 b" }, "👨‍👩‍👧"],
    ["cyrillic", { text: "hi Привет you" }, "Привет"],
    ["mention", text("hi @Anna", ["mention", "@Anna"]), "@Anna"],
  ] as const)("%s", (lock, parts, words) => {
    expect(find(lock, parts)?.words).toBe(words);
  });
});

describe("what is allowed passes", () => {
  test.each([
    ["url", url("https://sub.example.org/x"), "example.org"],
    ["url", url("example.org/docs/a"), "example.org/docs"],
    ["url", url("t.me/News/5"), "@news"],
    ["invitelink", url("t.me/+AbC"), "t.me/+AbC"],
    ["botlink", url("t.me/good_bot?start=1"), "t.me/good_bot"],
    ["forward", fromChannel, "-1002"],
    ["forwardchannel", fromChannel, "t.me/news"],
    ["externalreply", { text: "x", external_reply: external }, "@News"],
    ["mention", text("@Anna hi", ["mention", "@Anna"]), "@anna"],
    ["command", text("/rules@some_bot", ["bot_command", "/rules@some_bot"]), "/rules"],
    ["sticker", { sticker: file({ set_name: "Cats" }) }, "https://t.me/addstickers/Cats"],
    ["inline", { ...plain, via_bot: ROBOT }, "@other_bot"],
    ["emoji", { text: "hi ❤️" }, "❤"],
    ["anonchannel", { ...plain, from: undefined, sender_chat: NEWS }, "-1002"],
  ] as const)("%s: %j by %s", (lock, parts, entry) => {
    expect(find(lock, parts)).toBeDefined();
    expect(find(lock, parts, { allowed: [entry] })).toBeUndefined();
  });

  test.each([
    ["url", url("badexample.org"), "example.org"],
    ["url", url("example.org.evil.example"), "example.org"],
    ["url", url("example.org/docsx"), "example.org/docs"],
    ["url", url("https://example.org@evil.example/"), "example.org"],
    ["mention", text("@anna2 hi", ["mention", "@anna2"]), "@anna"],
    ["command", text("/rules2", ["bot_command", "/rules2"]), "/rules"],
    ["emoji", { text: "❤ 😀" }, "❤"],
  ] as const)("but not %s: %j by %s", (lock, parts, entry) => {
    expect(find(lock, parts, { allowed: [entry] })).toBeDefined();
  });
});

function entriesOf(words: readonly string[]) {
  return words.map((word) => {
    const entry = readAllowed(word);
    if (entry === undefined) throw new Error(`${word} is no entry.`);
    return entry;
  });
}
