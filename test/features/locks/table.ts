// Messages that each lock type finds, and messages that it leaves although they are close.
import type { MessageLock } from "../../../src/features/locks/finds.ts";
import { ANNA, BOB, GROUP, NEWS, ROBOT } from "../../telegram/raw-messages.ts";

export const file = (more: object = {}) => ({ file_id: "f", file_unique_id: "u", ...more });
export const text = (words: string, ...marks: readonly (readonly [string, string, object?])[]) => ({
  text: words,
  entities: marks.map(([type, part, more]) => ({
    type,
    offset: words.indexOf(part),
    length: part.length,
    ...more,
  })),
});
export const url = (address: string) => text(`see ${address} now`, ["url", address]);
const hidden = (shown: string, address: string) => text(`see ${shown} now`, ["text_link", shown, { url: address }]);
const forward = (origin: object) => ({ text: "hi", forward_origin: { date: 1, ...origin } });
const fromPerson = forward({ type: "user", sender_user: BOB });
const fromBot = forward({ type: "user", sender_user: ROBOT });
const fromHidden = forward({ type: "hidden_user", sender_user_name: "x" });
export const fromChannel = forward({ type: "channel", chat: NEWS, message_id: 1 });
const fromGroup = forward({ type: "chat", sender_chat: { id: -7, type: "supergroup", title: "There" } });
export const external = { origin: { type: "channel", chat: NEWS, message_id: 1, date: 1 }, chat: NEWS };
const quote = (words: string) => ({ quote: { text: words, position: 0 } });
const keyboard = { reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "1" }]] } };
export const plain = { text: "good morning" };
const photo = { photo: [file()] };
const sticker = { sticker: file({ emoji: "🐱" }) };

/** What each finds, and what it leaves although it is close. */
export const TABLE: Readonly<Record<MessageLock, readonly [found: readonly object[], left: readonly object[]]>> = {
  media: [
    [photo, sticker, { voice: file() }, { paid_media: { star_count: 1, paid_media: [] } }],
    [plain, { poll: { question: "x", options: [] } }],
  ],
  photo: [
    [photo, { paid_media: { star_count: 1, paid_media: [{ type: "photo", photo: [file()] }] } }],
    [{ video: file() }, plain],
  ],
  video: [[{ video: file() }], [{ video_note: file() }, { animation: file(), document: file() }]],
  gif: [[{ animation: file(), document: file() }], [{ document: file() }, sticker]],
  audio: [[{ audio: file() }], [{ voice: file() }]],
  voice: [[{ voice: file() }], [{ audio: file() }]],
  videonote: [[{ video_note: file() }], [{ video: file() }]],
  document: [[{ document: file({ file_name: "a.pdf" }) }], [{ animation: file(), document: file() }, photo]],
  livephoto: [[{ live_photo: file(), photo: [file()] }], [photo]],
  paidmedia: [[{ paid_media: { star_count: 1, paid_media: [{ type: "preview" }] } }], [photo]],
  album: [[{ ...photo, media_group_id: "1" }], [photo]],
  spoiler: [
    [{ ...photo, has_media_spoiler: true }, text("a secret b", ["spoiler", "secret"])],
    [photo, text("a secret b", ["bold", "secret"])],
  ],
  sticker: [[sticker], [{ text: "🐱" }, photo]],
  stickeranimated: [[{ sticker: file({ is_animated: true }) }, { sticker: file({ is_video: true }) }], [sticker]],
  stickerpremium: [
    [{ sticker: file({ premium_animation: file() }) }],
    [sticker, { sticker: file({ is_animated: true }) }],
  ],
  emoji: [
    [{ text: "hi 😀" }, { text: "🇩🇪" }, { text: "1️⃣" }, { text: "❤️" }],
    [plain, { text: "1 © 2 ™ # →" }, sticker],
  ],
  emojicustom: [
    [text("hi 👍", ["custom_emoji", "👍", { custom_emoji_id: "5" }]), { sticker: file({ custom_emoji_id: "5" }) }],
    [{ text: "hi 👍" }],
  ],
  emojionly: [[{ text: "😀 👍🏽\n👨‍👩‍👧" }], [{ text: "hi 😀" }, plain, { ...photo, caption: "😀" }]],
  emojigame: [[{ dice: { emoji: "🎲", value: 1 } }], [{ text: "🎲" }]],
  game: [[{ game: { title: "x", description: "x" } }], [{ dice: { emoji: "🎲", value: 1 } }]],
  effect: [[{ ...plain, effect_id: "1" }], [plain]],
  url: [
    [
      url("example.org"),
      hidden("here", "https://example.org"),
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "Go", url: "https://a.example" }]] } },
    ],
    [plain, text("me@example.org", ["email", "me@example.org"]), { text: "x", ...quote("see example.org") }],
  ],
  invitelink: [
    [
      url("t.me/+AbCdEf"),
      url("https://t.me/joinchat/AbCd"),
      url("tg://join?invite=AbC"),
      url("t.me/addlist/x1"),
      hidden("here", "https://telegram.me/+x"),
    ],
    [url("t.me/news"), url("example.org/+1"), url("t.me/joinchat")],
  ],
  botlink: [
    [
      url("t.me/spam_bot"),
      url("https://t.me/spambot?start=1"),
      url("tg://resolve?domain=SpamBot"),
      url("spam_bot.t.me"),
    ],
    [url("t.me/bottle"), url("example.org/spam_bot"), url("t.me/share/url?url=x_bot")],
  ],
  textlink: [
    [hidden("here", "https://example.org"), hidden("bank.example", "https://evil.example")],
    [
      url("example.org"),
      hidden("example.org", "https://www.example.org/"),
      { text: "x", reply_markup: { inline_keyboard: [[{ text: "Go", url: "https://a.example" }]] } },
    ],
  ],
  shortener: [
    [url("bit.ly/x"), url("https://www.tinyurl.com/x")],
    [url("example.org/bit.ly"), url("orbit.ly")],
  ],
  idn: [
    [url("xn--e1afmkfd.xn--p1ai"), url("аррӏе.com"), url("https://sub.пример.рф/x")],
    [url("example.org/пример"), url("example.xn.org")],
  ],
  preview: [[url("example.org")], [{ ...url("example.org"), link_preview_options: { is_disabled: true } }, plain]],
  quotedlink: [
    [
      { text: "x", ...quote("see example.org") },
      { text: "x", ...quote("see t.me/evil"), external_reply: external },
    ],
    [url("example.org"), { text: "x", ...quote("good morning") }],
  ],
  email: [
    [
      text("me@example.org", ["email", "me@example.org"]),
      { contact: { first_name: "me@example.org", phone_number: "1" } },
    ],
    [url("example.org"), text("@anna", ["mention", "@anna"])],
  ],
  phone: [[text("+1 202 555 0100", ["phone_number", "+1 202 555 0100"])], [{ text: "call 12345" }]],
  forward: [
    [fromPerson, fromHidden, fromChannel, { story: { chat: NEWS, id: 1 } }],
    [plain, { text: "x", external_reply: external }],
  ],
  forwarduser: [
    [fromPerson, fromHidden],
    [fromBot, fromChannel, fromGroup],
  ],
  forwardbot: [[fromBot], [fromPerson, { text: "x", via_bot: ROBOT }]],
  forwardchannel: [
    [fromChannel, fromGroup],
    [fromPerson, fromHidden],
  ],
  forwardstory: [
    [{ story: { chat: NEWS, id: 1 } }],
    [fromChannel, { text: "x", reply_to_story: { chat: NEWS, id: 1 } }],
  ],
  hiddenforward: [[fromHidden], [fromPerson]],
  externalreply: [
    [{ text: "x", external_reply: external }],
    [plain, { text: "x", external_reply: { ...external, chat: GROUP } }],
  ],
  externalquote: [
    [{ text: "x", ...quote("hi"), external_reply: external }],
    [
      { text: "x", ...quote("hi") },
      { text: "x", external_reply: external },
    ],
  ],
  quote: [
    [
      { text: "x", ...quote("hi") },
      { text: "x", ...quote("hi"), external_reply: external },
    ],
    [plain, text("x", ["blockquote", "x"])],
  ],
  story: [[{ story: { chat: NEWS, id: 1 } }], [{ text: "x", reply_to_story: { chat: NEWS, id: 1 } }]],
  inline: [[{ ...plain, via_bot: ROBOT }], [plain, fromBot]],
  bareinline: [[{ ...plain, via_bot: ROBOT }], [{ ...plain, ...keyboard, via_bot: ROBOT }, plain]],
  guestbot: [[{ ...plain, from: ROBOT, guest_bot_caller_user: ANNA }], [{ ...plain, from: ROBOT }]],
  button: [[{ ...plain, ...keyboard }], [plain, { ...plain, reply_markup: { inline_keyboard: [] } }]],
  anonchannel: [
    [{ ...plain, from: undefined, sender_chat: NEWS }],
    [plain, { ...plain, sender_chat: NEWS, is_automatic_forward: true }],
  ],
  comment: [[], [plain]],
  command: [[text("/spin now", ["bot_command", "/spin"])], [{ text: "a/b" }, plain]],
  suggested: [[{ ...plain, suggested_post_info: { state: "pending" } }], [plain]],
  text: [
    [plain, url("example.org")],
    [photo, { ...photo, caption: "hi" }, sticker],
  ],
  mention: [
    [text("@anna hi", ["mention", "@anna"]), text("Anna hi", ["text_mention", "Anna", { user: ANNA }])],
    [plain, text("me@anna.example", ["email", "me@anna.example"])],
  ],
  hashtag: [[text("#cats", ["hashtag", "#cats"])], [{ text: "# 1" }, text("$TON", ["cashtag", "$TON"])]],
  cashtag: [[text("$TON", ["cashtag", "$TON"])], [{ text: "$5" }, text("#cats", ["hashtag", "#cats"])]],
  caps: [
    [{ text: "BUY THIS NOW OR NEVER!!" }, { text: "КУПИ СЕЙЧАС ИЛИ НИКОГДА" }],
    [{ text: "OK THANKS" }, { text: "Good Morning Everybody" }, { text: "你好世界你好世界你好世界" }],
  ],
  longtext: [[{ text: "a".repeat(1000) }], [{ text: "a".repeat(999) }, { text: "😀".repeat(999) }]],
  lines: [[{ text: "a\n".repeat(25) }], [{ text: "a\n".repeat(23) }]],
  zalgo: [[{ text: "h\u0300\u0301\u0302\u0303\u0304i" }], [{ text: "résumé ครั้งที่ บ้าน" }, { text: "e\u0301" }]],
  code: [[text("run ls now", ["code", "ls"])], [text("run ls now", ["pre", "ls"])]],
  pre: [[text("run ls now", ["pre", "ls"])], [text("run ls now", ["code", "ls"])]],
  blockquote: [
    [text("a b", ["blockquote", "b"]), text("a b", ["expandable_blockquote", "b"])],
    [{ text: "> b" }, { text: "x", ...quote("hi") }],
  ],
  expandablequote: [[text("a b", ["expandable_blockquote", "b"])], [text("a b", ["blockquote", "b"])]],
  underline: [[text("a b", ["underline", "b"])], [text("a b", ["bold", "b"])]],
  strikethrough: [[text("a b", ["strikethrough", "b"])], [text("a b", ["italic", "b"])]],
  edited: [[{ ...plain, edit_date: 5 }], [plain]],
  arabic: [[{ text: "hi مرحبا" }], [plain, { text: "שלום" }]],
  cyrillic: [
    [{ text: "hi привет" }, { ...photo, caption: "да" }],
    [plain, { text: "γειά" }],
  ],
  cjk: [
    [{ text: "你好" }, { text: "カタカナ" }, { text: "안녕" }],
    [plain, { text: "привет" }],
  ],
  rtl: [
    [
      { text: "שלום" },
      { text: "مرحبا" },
      { text: "evil\u202Egpj.exe" },
      { rich_message: { blocks: [], is_rtl: true } },
    ],
    [plain, { text: "a\u200Fb" }],
  ],
  contact: [[{ contact: { first_name: "x", phone_number: "1" } }], [plain]],
  location: [[{ location: {} }, { venue: { title: "x", address: "x" }, location: {} }], [plain]],
  poll: [[{ poll: { question: "x", options: [] } }], [{ checklist: { title: "x", tasks: [] } }]],
  checklist: [[{ checklist: { title: "x", tasks: [] } }], [{ poll: { question: "x", options: [] } }]],
  giveaway: [[{ giveaway: { chats: [], winner_count: 1 } }, { giveaway_winners: {} }], [plain]],
  richmessage: [[{ rich_message: { blocks: [] } }], [plain]],
  unknown: [[{ hologram: {} }], [{ text: "hi", hologram: {} }, photo]],
  other: [
    [
      sticker,
      { animation: file(), document: file() },
      { game: { title: "x", description: "x" } },
      { ...plain, via_bot: ROBOT },
    ],
    [photo, plain],
  ],
  all: [[plain, photo, { poll: { question: "x", options: [] } }, { hologram: {} }], []],
};
