// All of a message that can be inspected: texts, links, media and traits, from every field that can hold one.
import { describe, expect, test } from "vitest";
import { judgedTexts, type Reading } from "../../../../src/core/content.ts";
import { contentOf } from "../../../../src/telegram/adapter/content/content.ts";
import { ANNA, GROUP, message, NEWS, ROBOT } from "../../raw-messages.ts";

function read(parts: object): Reading {
  const content = contentOf(message(parts));
  if (content === undefined) throw new Error("This is a service message.");
  return content.reading;
}

const file = (id: string, more: object = {}) => ({ file_id: id, file_unique_id: `u-${id}`, ...more });
const origin = { type: "channel", chat: NEWS, message_id: 3, date: 1 };

describe("texts are read", () => {
  test.each([
    ["of the message", { text: "SPAM" }, "text"],
    ["of a caption", { caption: "SPAM", photo: [file("p")] }, "caption"],
    ["of a quote from this chat", { text: "x", quote: { text: "SPAM", position: 0 } }, "quote"],
    [
      "of a quote from another chat",
      { text: "x", quote: { text: "SPAM", position: 0 }, external_reply: { origin, chat: NEWS } },
      "external-quote",
    ],
    ["of a poll's question", { poll: { question: "SPAM", options: [] } }, "poll"],
    ["of a poll's option", { poll: { question: "x", options: [{ text: "SPAM" }] } }, "poll"],
    ["of a poll's explanation", { poll: { question: "x", options: [], explanation: "SPAM" } }, "poll"],
    ["of a poll's description", { poll: { question: "x", options: [], description: "SPAM" } }, "poll"],
    ["of a checklist's title", { checklist: { title: "SPAM", tasks: [] } }, "checklist"],
    ["of a checklist's task", { checklist: { title: "x", tasks: [{ id: 1, text: "SPAM" }] } }, "checklist"],
    ["of a contact's first name", { contact: { first_name: "SPAM", phone_number: "1" } }, "contact"],
    ["of a contact's last name", { contact: { first_name: "x", last_name: "SPAM", phone_number: "1" } }, "contact"],
    ["of a contact's card", { contact: { first_name: "x", vcard: "SPAM", phone_number: "1" } }, "contact"],
    ["of a game's title", { game: { title: "SPAM", description: "x" } }, "game"],
    ["of a game's description", { game: { title: "x", description: "SPAM" } }, "game"],
    ["of a game's text", { game: { title: "x", description: "x", text: "SPAM" } }, "game"],
    ["of a venue's title", { venue: { title: "SPAM", address: "x" }, location: {} }, "venue"],
    ["of a venue's address", { venue: { title: "x", address: "SPAM" }, location: {} }, "venue"],
    ["of an invoice", { invoice: { title: "x", description: "SPAM" } }, "invoice"],
    ["of a giveaway's prize", { giveaway: { prize_description: "SPAM" } }, "giveaway"],
    ["of its winners' prize", { giveaway_winners: { prize_description: "SPAM" } }, "giveaway"],
    ["of a track's title", { audio: file("a", { title: "SPAM" }) }, "track"],
    ["of a track's performer", { audio: file("a", { performer: "SPAM" }) }, "track"],
    ["of a document's name", { document: file("d", { file_name: "SPAM" }) }, "file-name"],
    [
      "of a button's label",
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "SPAM", callback_data: "1" }]] } },
      "button",
    ],
    [
      "of a contact that is replied to in another chat",
      { text: "x", external_reply: { origin, contact: { first_name: "SPAM", phone_number: "1" } } },
      "contact",
    ],
  ])("%s", (_, parts, place) => {
    expect(read(parts).texts).toContainEqual(expect.objectContaining({ place, text: "SPAM" }));
  });

  test("but a quote from the same chat, another topic of it included, is not its author's", () => {
    const quote = { text: "SPAM", position: 0 };
    expect(judgedTexts(read({ text: "x", quote })).map(({ text }) => text)).toEqual(["x"]);
    const fromTopic = read({ text: "x", external_reply: { origin, chat: GROUP, contact: { first_name: "SPAM" } } });
    expect(fromTopic.texts.map(({ text }) => text)).toEqual(["x"]);
    expect(fromTopic.repliedOrigin).toBeUndefined();
    expect(fromTopic.traits).not.toContain("external-reply");
  });
});

describe("links are found", () => {
  test("where they show and where they hide, behind emoji too", () => {
    const found = read({
      text: "😀 example.org and here",
      entities: [
        { type: "url", offset: 3, length: 11 },
        { type: "text_link", offset: 19, length: 4, url: "https://hidden.example/" },
        { type: "bold", offset: 0, length: 2 },
      ],
    });
    expect(found.links).toEqual([
      { url: "example.org", place: "text" },
      { url: "https://hidden.example/", place: "text", shown: "here" },
    ]);
  });

  test.each([
    ["in a quote", { text: "x", quote: { text: "go to evil.example.com now", position: 0 } }, "evil.example.com"],
    ["in a poll", { poll: { question: "t.me/evil or https://evil.example", options: [] } }, "t.me/evil"],
    ["in a contact", { contact: { first_name: "evil.shop", phone_number: "1" } }, "evil.shop"],
    ["in an international name", { contact: { first_name: "пример.рф", phone_number: "1" } }, "пример.рф"],
    [
      "behind a button",
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "Go", url: "https://evil.example" }]] } },
      "https://evil.example",
    ],
    [
      "behind a button of an app",
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "Go", web_app: { url: "https://evil.example" } }]] } },
      "https://evil.example",
    ],
    ["in a preview", { text: "x", link_preview_options: { url: "https://evil.example" } }, "https://evil.example"],
    [
      "in the preview of a message replied to in another chat",
      { text: "x", external_reply: { origin, link_preview_options: { url: "https://evil.example" } } },
      "https://evil.example",
    ],
  ])("%s", (_, parts, url) => {
    expect(read(parts).links.map((link) => link.url)).toContain(url);
  });

  test("and names, e-mail addresses with them, but not what only looks like one", () => {
    const question = "@evil_bot me@example.org 1.5 etc. file.zzz a@b @no @@way";
    const [text] = read({ poll: { question, options: [] } }).texts;
    expect(text?.spans.map(({ kind, offset, length }) => [kind, question.slice(offset, offset + length)])).toEqual([
      ["mention", "@evil_bot"],
      ["email", "me@example.org"],
    ]);
  });
});

describe("a rich message", () => {
  const rich = read({
    rich_message: {
      is_rtl: true,
      blocks: [
        { type: "heading", size: 1, text: ["Great ", { type: "bold", text: "offer" }] },
        { type: "paragraph", text: { type: "url", url: "https://evil.example", text: "click" } },
        { type: "details", summary: "more", blocks: [{ type: "paragraph", text: "deep evil.shop" }] },
        { type: "list", items: [{ label: "1.", blocks: [{ type: "paragraph", text: "item" }] }] },
        { type: "table", cells: [[{ text: "cell" }]], caption: "below" },
        { type: "photo", photo: [file("p")], has_spoiler: true, caption: { text: "picture" } },
        { type: "map", location: {}, zoom: 13, width: 1, height: 1 },
        { type: "buttons", buttons: [{ text: "Go", url: "https://button.example" }] },
        {
          type: "paragraph",
          text: ["a ", { type: "custom_emoji", custom_emoji_id: "5", alternative_text: "👍" }],
        },
        { type: "pre", text: "code" },
      ],
    },
  });

  test("shows all its texts, however deep they lie", () => {
    expect(rich.texts.map(({ text }) => text)).toEqual([
      "Great offer",
      "click",
      "more",
      "deep evil.shop",
      "1.",
      "item",
      "below",
      "cell",
      "picture",
      "a 👍",
      "code",
      "Go",
    ]);
  });

  test("shows its links, media, emoji and traits", () => {
    expect(rich.links.map(({ url }) => url)).toEqual(["https://evil.example", "evil.shop", "https://button.example"]);
    expect([...rich.media].sort()).toEqual(["location", "photo", "rich"]);
    expect(rich.files).toEqual([{ media: "photo", uniqueId: "u-p", name: undefined, mime: undefined }]);
    expect(rich.customEmoji).toEqual(["5"]);
    expect([...rich.traits].sort()).toEqual(["buttons", "covered-media", "right-to-left"]);
    expect(rich.texts.find(({ text }) => text === "code")?.spans).toEqual([{ kind: "pre", offset: 0, length: 4 }]);
  });

  test("that is nested without end is read to a depth", () => {
    let blocks: object[] = [{ type: "paragraph", text: "deepest" }];
    for (let depth = 0; depth < 5000; depth += 1) blocks = [{ type: "blockquote", blocks }];
    expect(read({ rich_message: { blocks } }).texts).toEqual([]);
  });
});

describe("besides", () => {
  test("media inside paid media are media", () => {
    const paid = read({
      paid_media: { star_count: 1, paid_media: [{ type: "video", video: file("v") }, { type: "preview" }] },
    });
    expect([...paid.media].sort()).toEqual(["paid-media", "video"]);
    expect(paid.files).toMatchObject([{ media: "video", uniqueId: "u-v" }]);
  });

  test("an animation is one file", () => {
    const found = read({ animation: file("a", { file_name: "a.mp4", mime_type: "video/mp4" }), document: file("a") });
    expect(found.files).toEqual([{ media: "animation", uniqueId: "u-a", name: "a.mp4", mime: "video/mp4" }]);
  });

  test("a sticker tells its pack and kind", () => {
    const sticker = file("s", { set_name: "Cats", emoji: "🐱", is_animated: true, premium_animation: file("x") });
    expect(read({ sticker }).sticker).toEqual({ pack: "Cats", emoji: "🐱", isMoving: true, isPremium: true });
  });

  test("inline bots, and those who called a guest bot, are named", () => {
    expect(read({ text: "x", via_bot: ROBOT }).via).toMatchObject({ kind: "bot", username: "other_bot" });
    expect(read({ text: "x", guest_bot_caller_user: ANNA }).guestCaller).toMatchObject({ id: 7 });
    expect(read({ text: "x", guest_bot_caller_chat: NEWS }).guestCaller).toMatchObject({ id: -1002 });
  });

  test.each([
    ["effect", { text: "x", effect_id: "1" }],
    ["covered-media", { photo: [file("p")], has_media_spoiler: true }],
    ["preview", { text: "a.example", entities: [{ type: "url", offset: 0, length: 9 }] }],
    ["paid", { text: "x", paid_star_count: 5 }],
    ["suggested", { text: "x", suggested_post_info: { state: "pending" } }],
    ["buttons", { text: "x", reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "1" }]] } }],
    ["external-reply", { text: "x", external_reply: { origin, chat: NEWS } }],
    ["story-reply", { text: "x", reply_to_story: { chat: NEWS, id: 1 } }],
    ["forwarded-story", { story: { chat: NEWS, id: 1 } }],
  ])("trait: %s", (trait, parts) => {
    expect([...read(parts).traits]).toEqual([trait]);
  });

  test("a preview that is switched off is none", () => {
    const text = { text: "a.example", entities: [{ type: "url", offset: 0, length: 9 }] };
    expect(read({ ...text, link_preview_options: { is_disabled: true } }).traits).not.toContain("preview");
  });
});
