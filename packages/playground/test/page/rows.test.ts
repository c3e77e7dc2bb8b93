// The division of a history into rows.
import { describe, expect, test } from "vitest";
import { isSameRow, type Row, rowsOf } from "../../src/page/chat/history/rows.ts";
import type { MessageView } from "../../src/protocol/messages.ts";

const NOON = new Date(2026, 4, 3, 12).getTime();
const MINUTE = 60_000;

const alice = { kind: "person", id: 1, name: "Alice", title: undefined } as const;
const bob = { kind: "person", id: 2, name: "Bob", title: undefined } as const;

let last = 0;

function message(parts: Partial<MessageView>): MessageView {
  last += 1;
  return {
    kind: "message",
    key: `m${last}`,
    chatId: -100,
    id: last,
    author: alice,
    accountId: (parts.author ?? alice).id,
    at: NOON,
    editedAt: undefined,
    text: "hi",
    entities: [],
    media: undefined,
    card: undefined,
    album: undefined,
    topic: undefined,
    replyTo: undefined,
    forwardedFrom: undefined,
    viaBot: undefined,
    service: undefined,
    keyboard: [],
    reactions: [],
    isPinned: false,
    deletion: undefined,
    onlyFor: undefined,
    ...parts,
  };
}

function rows(messages: readonly MessageView[], opened: readonly string[] = [], viewer = 1): readonly Row[] {
  return rowsOf(messages, { viewer, openFolds: new Set(opened) });
}

/** A row as a short text: its kind and its size. */
function told(row: Row): string {
  if (row.kind === "run")
    return `${row.author.name} ${row.items.map((item) => (item.kind === "album" ? `album of ${item.messages.length}` : item.message.text)).join(", ")}`;
  if (row.kind === "fold") return `${row.messages.length} ${row.why} ${row.who}${row.isOpen ? " open" : ""}`;
  return row.kind;
}

describe("rows of a history", () => {
  test("begin with the day, and again whenever the day is another", () => {
    const list = rows([message({}), message({ at: NOON + 1 }), message({ at: NOON + 12 * 60 * MINUTE })]);
    expect(list.map(told)).toEqual(["day", "Alice hi, hi", "day", "Alice hi"]);
  });

  test("keep messages of one author together, until another writes or time goes by", () => {
    const list = rows([
      message({ text: "a" }),
      message({ text: "b", at: NOON + MINUTE }),
      message({ text: "c", author: bob, at: NOON + MINUTE }),
      message({ text: "d", at: NOON + MINUTE }),
      message({ text: "e", at: NOON + 7 * MINUTE }),
    ]);
    expect(list.map(told)).toEqual(["day", "Alice a, b", "Bob c", "Alice d", "Alice e"]);
  });

  test("tell two people apart who hide behind the group", () => {
    const group = { kind: "group", id: -100, name: "Group", title: undefined } as const;
    const list = rows([message({ author: group, accountId: 1 }), message({ author: group, accountId: 2 })]);
    expect(list.map(told)).toEqual(["day", "Group hi", "Group hi"]);
  });

  test("set an album as one item", () => {
    const album = [message({ album: "7" }), message({ album: "7" }), message({ album: "8" }), message({ text: "x" })];
    expect(rows(album).map(told)).toEqual(["day", "Alice album of 2, album of 1, x"]);
  });

  test("fold four and more messages deleted by the same, not three, and not by two", () => {
    const deleted = (by: string, count: number) =>
      Array.from({ length: count }, () => message({ deletion: { by, at: NOON } }));
    expect(rows(deleted("Moderato", 3)).map(told)).toEqual(["day", "Alice hi, hi, hi"]);
    expect(rows([...deleted("Moderato", 4), message({})]).map(told)).toEqual(["day", "4 deleted Moderato", "Alice hi"]);
    expect(rows([...deleted("Moderato", 3), ...deleted("Olga", 3)]).map(told)).toEqual([
      "day",
      "Alice hi, hi, hi, hi, hi, hi",
    ]);
  });

  test("fold lines of the chat between deleted messages along with them, and leave those after", () => {
    const gone = () => message({ deletion: { by: "Moderato", at: NOON } });
    const joins = () => message({ service: "Zoe joined the group" });
    const list = [gone(), joins(), gone(), joins(), joins(), gone(), gone(), joins(), message({})];
    expect(rows(list).map(told)).toEqual(["day", "7 deleted Moderato", "service", "Alice hi"]);
    const few = [gone(), joins(), gone(), joins()];
    expect(rows(few).map(told)).toEqual(["day", "Alice hi", "service", "Alice hi", "service"]);
  });

  test("show a fold's messages once it is opened, also when more came in", () => {
    const deleted = Array.from({ length: 5 }, () => message({ deletion: { by: "Moderato", at: NOON } }));
    expect(rows(deleted, [deleted[4]?.key ?? ""]).map(told)).toEqual([
      "day",
      "5 deleted Moderato open",
      "Alice hi, hi, hi, hi, hi",
    ]);
  });

  test("fold what another one alone sees, for each receiver, and show what is the viewer's own", () => {
    const forAlice = { onlyFor: { id: 1, name: "Alice" }, author: bob };
    const forBob = { onlyFor: { id: 2, name: "Bob" }, author: bob };
    const list = [message(forBob), message(forBob), message(forAlice)];
    expect(rows(list).map(told)).toEqual(["day", "2 for-another Bob", "Bob hi"]);
    expect(rows(list, [], 2).map(told)).toEqual(["day", "Bob hi, hi", "1 for-another Alice"]);
  });

  test("set lines of the chat apart from what people write", () => {
    const list = rows([message({}), message({ service: "Alice pinned a message" }), message({})]);
    expect(list.map(told)).toEqual(["day", "Alice hi", "service", "Alice hi"]);
  });

  test("begin anew with another topic", () => {
    expect(rows([message({ topic: 2 }), message({ topic: 2 }), message({ topic: 3 })]).map(told)).toEqual([
      "day",
      "Alice hi, hi",
      "Alice hi",
    ]);
  });
});

describe("a row", () => {
  const one = message({});
  const other = message({ author: bob });

  test("is the same as long as its messages are", () => {
    const [before, after] = [rows([one, other]), rows([one, other])];
    expect(before.map((row, index) => isSameRow(row, after[index] ?? row))).toEqual([true, true, true]);
  });

  test("is another one when a message in it has changed or one more came", () => {
    const [, before] = rows([one]);
    const [, edited] = rows([{ ...one, text: "changed" }]);
    const [, longer] = rows([one, message({})]);
    expect(before && edited && isSameRow(before, edited)).toBe(false);
    expect(before && longer && isSameRow(before, longer)).toBe(false);
  });

  test("is another one when a fold opens", () => {
    const deleted = Array.from({ length: 4 }, () => message({ deletion: { by: "Moderato", at: NOON } }));
    const [, closed] = rows(deleted);
    const [, open] = rows(deleted, [deleted[0]?.key ?? ""]);
    expect(closed && open && isSameRow(closed, open)).toBe(false);
  });
});
