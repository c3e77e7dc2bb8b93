// Sends what the page asks for besides text: files, albums, and cards made of what was typed.
import type { Card } from "telegram-emulator/people/cards";
import { RefusedByTelegram } from "telegram-emulator/refusal";
import type { StoredMessage } from "telegram-emulator/state/records";
import type { Act } from "../protocol/acts.ts";
import type { CardKind, MediaKind } from "../protocol/messages.ts";
import { type Actor, chatOf, disguiseIn, messageOf, presenceIn } from "./actor.ts";

/** How many photos an album has at most (Bot API, sendMediaGroup). */
const MOST = 10;

/** The message that was sent; of an album the first. */
export function sendAsked(actor: Actor, act: Extract<Act, { readonly kind: "send" }>): StoredMessage {
  const { media, count = 1, caption: typed = "", topic, replyTo } = act;
  const chat = chatOf(actor, act.chat);
  const presence = presenceIn(actor, chat);
  const reply = replyTo === undefined ? undefined : messageOf(chat, replyTo);
  const manner = { topic, replyTo: reply, ...disguiseIn(actor, chat) };
  const caption = typed.trim();
  if (count < 1 || count > MOST) throw new RefusedByTelegram(`An album has 2 to ${MOST} photos`);
  if (count > 1 && media !== "photo") throw new RefusedByTelegram("Photos alone are sent as an album here");
  if (isCard(media)) return presence.sendsCard(cardOf(media, caption), manner);
  const [first] =
    count > 1 ? presence.sendsAlbum(count, { ...manner, caption }) : [presence.sends(media, { ...manner, caption })];
  if (!first) throw new RefusedByTelegram("Nothing was sent");
  return first;
}

const isCard = (kind: MediaKind | CardKind): kind is CardKind =>
  kind === "poll" || kind === "location" || kind === "contact" || kind === "dice";

/** A poll asks the first line that was typed, and offers the others; a contact is called by what was typed. */
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
