// The texts of a message, wherever in it they stand.
import type { Message, MessageEntity } from "grammy/types";
import type { Link, ReadText, Span, TextPlace } from "../../../core/content.ts";
import { findSpans } from "./links.ts";

/** Texts with the links that they hold. */
export interface Read {
  readonly texts: readonly ReadText[];
  readonly links: readonly Link[];
  readonly customEmoji: readonly string[];
}

export const together = (parts: readonly Read[]): Read => ({
  texts: parts.flatMap(({ texts }) => texts),
  links: parts.flatMap(({ links }) => links),
  customEmoji: parts.flatMap(({ customEmoji }) => customEmoji),
});

/** A text whose addresses Telegram has marked. */
function marked(place: TextPlace, text: string, entities: readonly MessageEntity[] = []): Read {
  const links: Link[] = [];
  const customEmoji: string[] = [];
  for (const entity of entities) {
    const words = text.slice(entity.offset, entity.offset + entity.length);
    if (entity.type === "url") links.push({ url: words, place });
    if (entity.type === "text_link") links.push({ url: entity.url, place, shown: words });
    if (entity.type === "custom_emoji") customEmoji.push(entity.custom_emoji_id);
  }
  return { texts: [{ place, text, spans: entities.map(toSpan) }], links, customEmoji };
}

/** A text in which Telegram marks no addresses: they are looked for. */
export function bare(place: TextPlace, text: string | undefined, entities: readonly MessageEntity[] = []): Read {
  if (text === undefined || text === "") return NOTHING;
  const found = findSpans(text);
  const read = marked(place, text, entities);
  return {
    texts: [{ place, text, spans: [...read.texts.flatMap(({ spans }) => spans), ...found] }],
    links: [...read.links, ...found.filter(({ kind }) => kind === "url").map((span) => shownAt(place, text, span))],
    customEmoji: read.customEmoji,
  };
}

const NOTHING: Read = { texts: [], links: [], customEmoji: [] };

const shownAt = (place: TextPlace, text: string, { offset, length }: Span): Link => ({
  url: text.slice(offset, offset + length),
  place,
});

const toSpan = ({ type, offset, length }: MessageEntity): Span => ({ kind: type, offset, length });

/** Text, caption, quote, and what else a message of any kind says. */
export function textsOf(message: Message): Read {
  const { text, caption, entities, caption_entities: captionEntities, quote, external_reply: reply } = message;
  return together([
    text === undefined ? NOTHING : marked("text", text, entities),
    caption === undefined ? NOTHING : marked("caption", caption, captionEntities),
    quote ? bare(reply ? "external-quote" : "quote", quote.text, quote.entities) : NOTHING,
    ...attachedTexts(message),
  ]);
}

/** What attachments say, of a message or of the one that it replies to in another chat. */
export function attachedTexts(holder: TextHolder): readonly Read[] {
  const { contact, game, venue, invoice, giveaway, giveaway_winners: winners, audio, document } = holder;
  return [
    ...pollTexts(holder.poll),
    ...checklistTexts(holder.checklist),
    ...all("contact", [contact?.first_name, contact?.last_name, contact?.vcard]),
    ...all("game", [game?.title, game?.description]),
    bare("game", game?.text, game?.text_entities),
    ...all("venue", [venue?.title, venue?.address]),
    ...all("invoice", [invoice?.title, invoice?.description]),
    ...all("giveaway", [giveaway?.prize_description, winners?.prize_description]),
    ...all("track", [audio?.title, audio?.performer]),
    ...all("file-name", [document?.file_name, audio?.file_name]),
  ];
}

type Holding = "audio" | "checklist" | "contact" | "document" | "game" | "giveaway" | "giveaway_winners" | "invoice";
type TextHolder = { readonly [K in Holding | "poll" | "venue"]?: Message[K] | undefined };

const all = (place: TextPlace, texts: readonly (string | undefined)[]): readonly Read[] =>
  texts.map((text) => bare(place, text));

function pollTexts(poll: Message["poll"]): readonly Read[] {
  if (poll === undefined) return [];
  return [
    bare("poll", poll.question, poll.question_entities),
    ...poll.options.map(({ text, text_entities: entities }) => bare("poll", text, entities)),
    bare("poll", poll.explanation, poll.explanation_entities),
    bare("poll", poll.description, poll.description_entities),
  ];
}

function checklistTexts(checklist: Message["checklist"]): readonly Read[] {
  if (checklist === undefined) return [];
  const { title, title_entities: entities, tasks } = checklist;
  return [bare("checklist", title, entities), ...tasks.map((task) => bare("checklist", task.text, task.text_entities))];
}
