// Sends content other than text: files, albums, and cards built from the caption.
import type { Card } from "telegram-emulator/people/cards";
import { RefusedByTelegram } from "telegram-emulator/refusal";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { Act } from "../protocol/acts.ts";
import type { CardKind, MediaKind } from "../protocol/messages.ts";
import { type Actor, chatOf, messageOf, personIn, sendAsIn } from "./actor.ts";

/** The maximum number of photos in an album (Bot API, sendMediaGroup). */
const MOST = 10;

/** The sent message; the first one of an album. */
export function sendContent(actor: Actor, act: Extract<Act, { readonly kind: "send" }>): StoredMessage {
  const { media, count = 1, caption: typed = "", topic, replyTo } = act;
  const chat = chatOf(actor, act.chat);
  const personInChat = personIn(actor, chat);
  const reply = replyTo === undefined ? undefined : messageOf(chat, replyTo);
  const options = { topic, replyTo: reply, ...sendAsIn(actor, chat) };
  const caption = typed.trim();
  if (count < 1 || count > MOST) throw new RefusedByTelegram(`An album has 2 to ${MOST} photos`);
  if (count > 1 && media !== "photo") throw new RefusedByTelegram("Photos alone are sent as an album here");
  if (isCard(media)) return personInChat.sendsCard(cardOf(media, caption), options);
  const [first] =
    count > 1
      ? personInChat.sendsAlbum(count, { ...options, caption })
      : [personInChat.sends(media, { ...options, caption })];
  if (!first) throw new RefusedByTelegram("Nothing was sent");
  return first;
}

const isCard = (kind: MediaKind | CardKind): kind is CardKind =>
  kind === "poll" || kind === "location" || kind === "contact" || kind === "dice";

/** The first line of the caption is a poll's question, the others are its options; a contact gets the caption as name. */
function cardOf(kind: CardKind, typed: string): Card {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  switch (kind) {
    case "poll":
      return {
        kind,
        question: lines[0] ?? "Tea or coffee?",
        options: lines.length > 2 ? lines.slice(1) : ["Tea", "Coffee"],
      };
    case "location":
      return { kind, latitude: 38.6925, longitude: -9.4208 };
    case "contact":
      return { kind, name: lines[0] ?? "Lighthouse Café", phone: "+351210000000" };
    case "dice":
      return { kind };
  }
}
