// The readers of the replay: exports of Telegram Desktop, samples line by line, and unsupported files.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type ReadOptions, readMaterial } from "../src/replay/read.ts";
import { InputRefused, type ReplayEvent, type ReplayMessage } from "../src/replay/replay-input.ts";

const folder = mkdtempSync(join(tmpdir(), "moderato-readers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and reads it. */
function read(content: unknown, { name = "result.json", ...options }: ReadOptions & { readonly name?: string } = {}) {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return readMaterial(path, options);
}

const message = (id: number, more: object = {}) => ({
  id,
  type: "message",
  date: "2024-01-01T12:00:00",
  date_unixtime: "1704110400",
  from: "Anna",
  from_id: "user7",
  text: "hi",
  ...more,
});
const chat = (...messages: readonly object[]) => ({ name: "Garden", type: "private_supergroup", id: 99, messages });
const said = (events: readonly ReplayEvent[]): readonly ReplayMessage[] =>
  events.filter((one): one is ReplayMessage => one.kind === "message");

describe("an export of Telegram Desktop", () => {
  test("gives messages with authors, dates and replies", () => {
    const { title, events } = read(chat(message(1), message(2, { from_id: "user8", reply_to_message_id: 1 })));
    expect(title).toBe("Garden");
    expect(said(events)).toMatchObject([
      { number: 1, at: 1704110400, text: "hi", author: { kind: "person", id: 7, name: "Anna" } },
      { number: 2, replyTo: 1, author: { id: 8 } },
    ]);
  });

  test("gives the parts of a text as entities at their places", () => {
    const parts = [
      "Go ",
      { type: "bold", text: "now" },
      " to ",
      { type: "text_link", text: "me", href: "https://x.example" },
    ];
    const [first] = said(read(chat(message(1, { text: parts }))).events);
    expect(first).toMatchObject({
      text: "Go now to me",
      entities: [
        { type: "bold", offset: 3, length: 3 },
        { type: "text_link", offset: 10, length: 2, url: "https://x.example" },
      ],
    });
  });

  test.each([
    [{ photo: "a.jpg" }, "photo"],
    [{ media_type: "sticker", file: "a.webp" }, "sticker"],
    [{ media_type: "video_message", file: "a.mp4" }, "video_note"],
    [{ media_type: "voice_message", file: "a.ogg" }, "voice"],
    [{ file: "a.zip" }, "document"],
  ])("knows the media %j as %s", (fields, media) => {
    const [first] = said(read(chat(message(1, { text: "", ...fields }))).events);
    expect(first?.attachment).toEqual({ kind: "file", media });
  });

  test("takes pictures of one author in one second, one right after the other, for an album", () => {
    const photo = { text: "", photo: "a.jpg" };
    const { events } = read(chat(message(1, photo), message(2, photo), message(3, { ...photo, from_id: "user8" })));
    const [first, second, third] = said(events);
    expect(first?.album).toBeDefined();
    expect(second?.album).toBe(first?.album);
    expect(third?.album).toBeUndefined();
  });

  test("lets an edit happen when it happened, after what was written in between", () => {
    const { events } = read(chat(message(1, { edited_unixtime: "1704110460" }), message(2)));
    expect(events.map(({ kind }) => kind)).toEqual(["message", "message", "edit"]);
  });

  test("takes those who come and go from service messages, and counts the others", () => {
    const service = (id: number, action: string, more: object = {}) => ({
      ...message(id),
      type: "service",
      actor: "Zoe",
      actor_id: "user9",
      action,
      ...more,
    });
    const { events, skipped } = read(
      chat(
        message(1),
        service(2, "join_group_by_link"),
        service(3, "remove_members", { members: ["Anna"] }),
        service(4, "pin_message"),
      ),
    );
    expect(events.slice(1)).toMatchObject([
      { kind: "join", author: { id: 9 } },
      { kind: "leave", author: { id: 7 } },
    ]);
    expect(skipped).toEqual({ "service pin_message": 1 });
  });

  test.each([
    ["a channel", "channel55", "News", "channel"],
    ["an admin who hides the name", "channel99", "Garden", "group"],
    ["somebody who is gone", "user5", null, "person"],
  ])("knows %s as an author", (...row) => {
    const [, id, name, kind] = row;
    expect(said(read(chat(message(1, { from_id: id, from: name }))).events)[0]?.author.kind).toBe(kind);
  });

  test("of a whole account gives the chat that is named, by its name or its id", () => {
    const account = { chats: { list: [chat(message(1)), { ...chat(message(1), message(2)), id: 5, name: "Yard" }] } };
    expect(read(account, { chat: "Yard" }).events).toHaveLength(2);
    expect(read(account, { chat: "99" }).events).toHaveLength(1);
    expect(() => read(account)).toThrow(/2 chats.+--chat.+"Garden" \(99\)/);
  });

  test("is cut after a number of messages, with the edits of those alone", () => {
    const edited = { edited_unixtime: "1704110460" };
    expect(read(chat(message(1, edited), message(2, edited)), { limit: 1 }).events).toHaveLength(2);
  });
});

describe("samples line by line", () => {
  test.each([
    [
      "JSON with labels",
      "train.jsonl",
      '{"label": "spam", "text": "buy"}\n{"label": "ham", "text": "hello"}\n',
      ["spam", "ham"],
    ],
    ["label, tab, text", "sms.tsv", "ham\thello\tthere\r\nspam\tbuy\r\n", ["ham", "spam"]],
    ["bare lines of a file that says what it holds", "spam-samples.txt", "buy\n\nbuy now\n", ["spam", "spam"]],
    ["bare lines", "lines.txt", "one\ntwo\n", [undefined, undefined]],
  ])("are read as %s", (...row) => {
    const [, name, content, labels] = row;
    const samples = said(read(content, { name }).events);
    expect(samples.map(({ label }) => label)).toEqual(labels);
    expect(new Set(samples.map(({ author }) => author.key)).size).toBe(samples.length);
  });
});

describe("what cannot be used is refused in one sentence", () => {
  test.each([
    ["nothing", "", /is empty/],
    ["an export without messages", { name: "x", messages: [] }, /no messages/],
    ["an account without chats", { chats: { list: [] } }, /no chats/],
    ["JSON of another kind", { a: 1 }, /unknown layout/],
    ["JSON that is cut off", '{"name": "x", "messages": [{', /not valid JSON/],
    ["CSV", "label,text\nspam,buy\n", /CSV/],
    ["a binary file", "a\0b", /not a text/],
    ["lines of which one has no text", '{"text": "a"}\n{"label": "ham"}\n', /Message 2/],
    ["lines of which one is cut off", '{"text": "a"}\n{"te', /Message 2/],
  ])("%s", (_, content, sentence) => {
    expect(() => read(content)).toThrow(InputRefused);
    expect(() => read(content)).toThrow(sentence);
  });

  test("a file that is not there, and a folder", () => {
    expect(() => readMaterial(join(folder, "none.json"))).toThrow(/There is no file/);
    expect(() => readMaterial(folder)).toThrow(/is a folder/);
  });
});
