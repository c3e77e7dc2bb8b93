// What a message has of each subject that entries look at.
import type { EventOf } from "../../core/chat-event.ts";
import { judgedTexts, type Reading } from "../../core/content.ts";
import type { Subject } from "./pattern.ts";

type Judged = EventOf<"message" | "edit">;

/** The texts of a subject in a message or an edit. */
export const textsIn = (event: Judged, subject: Subject): readonly string[] =>
  TEXTS[subject](event).filter((one) => one !== undefined && one !== "") as string[];

type Texts = readonly (string | undefined)[];

const TEXTS: Readonly<Record<Subject, (event: Judged) => Texts>> = {
  text: ({ content: { reading } }) => wordsOf(reading),
  name: ({ member }) => [member.name],
  username: ({ member }) => [member.username],
  file: ({ content: { reading } }) => reading.files.map(({ name }) => name),
  inline: ({ content: { reading } }) => [reading.via?.username],
  forward: ({ content }) => [...origins(content.origin), ...origins(content.reading.repliedOrigin)],
  stickerpack: ({ content: { reading } }) => [reading.sticker?.pack],
};

/** All that is written, the addresses behind words, and the emoji of a sticker. */
function wordsOf(reading: Reading): Texts {
  const [only, ...more] = reading.texts;
  if (only && more.length === 0 && reading.links.length === 0) return only.place === "quote" ? [] : [only.text];
  const hidden = reading.links.filter(
    ({ shown, place }) => shown !== undefined || place === "preview" || place === "reply",
  );
  return [
    ...judgedTexts(reading).map(({ text: words }) => words),
    ...hidden.map(({ url }) => url),
    reading.sticker?.emoji,
  ];
}

/** A forward by the name and the id of where it comes from. */
function origins(origin: Reading["repliedOrigin"]): Texts {
  if (origin === undefined) return [];
  return origin.kind === "hidden" ? [origin.name] : [origin.member.username, String(origin.member.id)];
}
