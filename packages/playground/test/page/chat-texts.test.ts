// Times, links and commands in chats.
import { describe, expect, test } from "vitest";
import { commandsFor } from "../../src/page/chat/composer/commands.ts";
import { destinationOf } from "../../src/page/chat/text/links.ts";
import { dayName, shortTime, timeOf } from "../../src/page/chat/text/times.ts";

const at = (month: number, day: number, hour = 12): number => new Date(2026, month - 1, day, hour, 5).getTime();

describe("times", () => {
  test("name days as seen from now", () => {
    const now = at(5, 3);
    expect(dayName(at(5, 3, 1), now)).toBe("Today");
    expect(dayName(at(5, 2, 23), now)).toBe("Yesterday");
    expect(dayName(at(4, 30), now)).toBe("30 April");
    expect(dayName(new Date(2024, 0, 5).getTime(), now)).toBe("5 January 2024");
  });

  test("are short in lists", () => {
    const now = at(5, 3);
    expect(shortTime(at(5, 3, 9), now)).toBe("09:05");
    expect(shortTime(at(5, 1), now)).toBe("Fri");
    expect(shortTime(at(3, 1), now)).toBe("1 March");
    expect(timeOf(at(5, 3, 23))).toBe("23:05");
  });
});

describe("a link", () => {
  const chats = [
    { id: -1001234, username: undefined },
    { id: -1005678, username: "harbour_chat" },
  ];
  const outside = { kind: "outside" };

  test.each([
    ["https://t.me/c/1234/77", { kind: "message", chat: -1001234, message: 77 }],
    ["https://t.me/c/1234/5/77", { kind: "message", chat: -1001234, message: 77 }],
    ["t.me/Harbour_Chat/8", { kind: "message", chat: -1005678, message: 8 }],
    ["https://t.me/harbour_chat", { kind: "chat", chat: -1005678 }],
    ["https://t.me/moderato_bot?start=rules_7", { kind: "start", payload: "rules_7" }],
    ["https://t.me/moderato_bot", { kind: "start", payload: undefined }],
    ["https://t.me/moderato_bot?startgroup=true", { kind: "add-bot" }],
    ["https://t.me/alice", { kind: "person", username: "alice" }],
    ["tg://user?id=42", { kind: "account", id: 42 }],
    ["tg://resolve?domain=alice", outside],
    ["https://t.me/c/999/1", outside],
    ["https://t.me/+AbCdEf", outside],
    ["https://example.org/t.me/alice", outside],
    ["javascript:alert(1)", outside],
    ["not a link at all", outside],
  ])("%s", (link, destination) => {
    expect(destinationOf(link, chats, "Moderato_Bot")).toEqual(destination);
  });
});

describe("the command list", () => {
  const commands = ["ban", "unban", "mute", "warn", "warns"].map((command) => ({ command, description: "" }));
  const fitting = (text: string): readonly string[] => commandsFor(text, commands).map(({ command }) => command);

  test("shows all after a slash", () => {
    expect(fitting("/")).toEqual(["ban", "unban", "mute", "warn", "warns"]);
  });

  test("shows what begins so before what holds it", () => {
    expect(fitting("/BAN")).toEqual(["ban", "unban"]);
    expect(fitting("/war")).toEqual(["warn", "warns"]);
  });

  test.each(["", "hello", "/ban ", "/ban @alice", "see /ban"])("stays away from “%s”", (text) => {
    expect(fitting(text)).toEqual([]);
  });
});
