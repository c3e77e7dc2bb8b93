// Files and albums: uploaded, sent again, downloaded.
import { InputFile } from "grammy";
import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { refusalOf, setUpGroup } from "./setup.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const photo = (name: string) => ({ type: "photo", media: new InputFile(bytes(name), `${name}.jpg`) }) as const;

describe("a file", () => {
  test("is uploaded, described, downloaded, and sent again by its id", async () => {
    const { api, group, telegram } = setUpGroup();
    const sent = await api.sendDocument(group.id, new InputFile(bytes("hello"), "hello.txt"), { caption: "read" });
    expect(sent).toMatchObject({ caption: "read", document: { file_name: "hello.txt", file_size: 5 } });
    const id = sent.document.file_id;
    const file = await api.getFile(id);
    const content = await telegram.fetch(`https://api.telegram.org/file/bot${telegram.token}/${file.file_path}`);
    expect(await content.text()).toBe("hello");
    expect((await api.sendDocument(group.id, id)).document).toMatchObject({ file_id: id });
    expect(telegram.violations).toEqual([]);
  });

  test.each(["photo", "video", "animation", "audio", "voice", "video_note", "sticker"] as const)(
    "of the kind %s is sent again by its id",
    async (kind) => {
      const { api, anna, group } = setUpGroup();
      const { body } = anna.in(group).sends(kind);
      const given = body[kind];
      const { file_id } = (Array.isArray(given) ? given[0] : given) as { file_id: string };
      const method = `send${kind.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
      const raw = api.raw as unknown as Record<string, (payload: object) => Promise<object>>;
      expect(await raw[method]?.({ chat_id: group.id, [kind]: file_id })).toHaveProperty(kind);
    },
  );

  test("nobody knows is refused, to be sent, described or downloaded", async () => {
    const { api, group, telegram } = setUpGroup();
    expect(await refusalOf(api.sendPhoto(group.id, "nonsense"))).toBe(
      "Bad Request: wrong file identifier/HTTP URL specified",
    );
    expect(await refusalOf(api.getFile("nonsense"))).toBe(
      "Bad Request: wrong file_id or the file is temporarily unavailable",
    );
    for (const path of [`bot${telegram.token}/files/9/x`, "botwrong/files/1/x"])
      expect((await telegram.fetch(`https://api.telegram.org/file/${path}`)).status).toBe(404);
  });
});

describe("an album", () => {
  test("is uploaded at once and has one number for all its messages", async () => {
    const { api, group, telegram } = setUpGroup();
    const sent = await api.sendMediaGroup(group.id, [
      { ...photo("one"), caption: "<b>both</b>", parse_mode: "HTML" },
      photo("two"),
    ]);
    expect(sent).toMatchObject([
      { caption: "both", caption_entities: [{ type: "bold" }] },
      { photo: [{ file_size: 3 }] },
    ]);
    expect(new Set(sent.map((message: Message) => message.media_group_id)).size).toBe(1);
    expect((sent[0] as Message).media_group_id).toEqual(expect.any(String));
    expect(telegram.violations).toEqual([]);
  });

  test("mixes photos with videos, and sends known files again", async () => {
    const { api, anna, group } = setUpGroup();
    const video = anna.in(group).sends("video").body.video?.file_id ?? "";
    expect(await api.sendMediaGroup(group.id, [photo("one"), { type: "video", media: video }])).toHaveLength(2);
  });

  test("has two to ten files, and documents only among themselves", async () => {
    const { api, group } = setUpGroup();
    const document = { type: "document", media: new InputFile(bytes("d"), "d.txt") } as const;
    const many = Array.from({ length: 11 }, (_, index) => photo(String(index)));
    expect(await refusalOf(api.sendMediaGroup(group.id, [photo("one")]))).toContain("at least two items");
    expect(await refusalOf(api.sendMediaGroup(group.id, many))).toBe("Bad Request: too many items specified");
    // The types forbid what Telegram refuses here.
    expect(await refusalOf(api.sendMediaGroup(group.id, [photo("one"), document as never]))).toBe(
      "Bad Request: document can't be mixed with other media types",
    );
    expect(group.botMessages).toEqual([]);
  });

  test("of people reaches the bot as messages of one number", async () => {
    const { anna, group, updates } = setUpGroup();
    await updates();
    anna.in(group).sendsAlbum(3, { caption: "trip" });
    const seen = await updates();
    expect(new Set(seen.map(({ message }) => message?.media_group_id)).size).toBe(1);
    expect(seen.map(({ message }) => message?.caption)).toEqual(["trip", undefined, undefined]);
  });
});
