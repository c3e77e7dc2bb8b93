// What a message is: its text, its media, where it comes from.
import { expect, test } from "vitest";
import { contentOf } from "../../../../src/telegram/adapter/content/content.ts";
import { ANNA, message, NEWS } from "../../raw-messages.ts";

const file = (id: string) => ({ file_id: id, file_unique_id: `u-${id}` });

test.each([
  ["text", { text: "hi" }, { text: "hi", media: undefined }],
  [
    "a caption",
    { caption: "hi", photo: [file("small"), file("large")] },
    { text: "hi", media: "photo", file: { media: "photo", fileId: "large" } },
  ],
  [
    "an animation, which carries a document too",
    { animation: file("a"), document: file("a") },
    { media: "animation", file: { media: "animation", fileId: "a" } },
  ],
  ["a venue, which carries a location too", { venue: {}, location: {} }, { media: "venue", file: undefined }],
  ["a location", { location: {} }, { media: "location" }],
  ["a sticker", { sticker: file("s") }, { media: "sticker", file: { media: "sticker", fileId: "s" } }],
  ["a live photo, which carries its picture", { live_photo: file("l"), photo: [file("p")] }, { media: "live-photo" }],
  ["a video note", { video_note: file("v") }, { media: "video-note" }],
  ["a voice", { voice: file("v") }, { media: "voice" }],
  ["an audio", { audio: file("v") }, { media: "audio" }],
  ["a video", { video: file("v") }, { media: "video" }],
  ["a document", { document: file("v") }, { media: "document" }],
  ["a contact", { contact: {} }, { media: "contact", file: undefined }],
  ["a poll", { poll: {} }, { media: "poll" }],
  ["a game", { game: {} }, { media: "game" }],
  ["a story", { story: {} }, { media: "story" }],
  ["paid media", { paid_media: {} }, { media: "paid-media" }],
  ["dice", { dice: {} }, { media: "dice" }],
  ["a checklist", { checklist: {} }, { media: "checklist" }],
  ["a giveaway", { giveaway: {} }, { media: "giveaway" }],
  ["its winners", { giveaway_winners: {} }, { media: "giveaway" }],
  ["an invoice", { invoice: {} }, { media: "invoice" }],
  ["a rich message", { rich_message: { blocks: [] } }, { media: "rich" }],
  ["of an unknown kind", { hologram: {} }, { media: "unknown", unknownFields: ["hologram"] }],
  ["a text with a field that is new", { text: "hi", hologram: {} }, { media: undefined, unknownFields: ["hologram"] }],
])("is %s", (_, parts, expected) => {
  expect(contentOf(message(parts))).toMatchObject(expected);
});

test.each([
  ["a pin", { pinned_message: message() }],
  ["a join", { new_chat_members: [ANNA] }],
  ["a leave", { left_chat_member: ANNA }],
  ["a new title", { new_chat_title: "x" }],
  ["a new topic", { forum_topic_created: { name: "x", icon_color: 1 } }],
  ["a service message with a field that is new", { new_chat_title: "x", hologram: {} }],
])("is nothing for %s, which nobody writes", (_, parts) => {
  expect(contentOf(message(parts))).toBeUndefined();
});

test.each([
  [
    "a person",
    { type: "user", sender_user: ANNA },
    { kind: "person", member: { kind: "user", id: 7, name: "Anna Bell", username: "anna" } },
  ],
  ["a hidden account", { type: "hidden_user", sender_user_name: "Nobody" }, { kind: "hidden", name: "Nobody" }],
  [
    "a group",
    { type: "chat", sender_chat: { id: -5, type: "supergroup", title: "There" } },
    { kind: "group", member: { kind: "channel", id: -5, name: "There", username: undefined } },
  ],
  [
    "a channel",
    { type: "channel", chat: NEWS, message_id: 3 },
    { kind: "channel", member: { kind: "channel", id: -1002, name: "News", username: "news" } },
  ],
])("a forward comes from %s", (_, origin, expected) => {
  expect(contentOf(message({ text: "hi", forward_origin: { date: 1, ...origin } }))?.origin).toEqual(expected);
});
