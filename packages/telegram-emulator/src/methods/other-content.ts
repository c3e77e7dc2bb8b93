// Content besides text and files: polls, contacts, places, dice.
import type { InputPollOption } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import { newPoll } from "../state/polls.ts";
import type { ChatRecord, MessageBody } from "../state/records.ts";
import { withoutUndefined } from "../state/without-undefined.ts";
import { isSet, type Method, numberOf, objectOf, type Request, textOf } from "./reading.ts";
import { refuseForbidden, sending } from "./sending.ts";

function pollBody(request: Request, chat: ChatRecord): Partial<MessageBody> {
  refuseForbidden(request.state, chat, { permission: "can_send_polls", contentName: "polls" });
  const question = textOf(request, "question");
  const options = objectOf<readonly InputPollOption<unknown>[]>(request, "options") ?? [];
  if (question === "") throw badRequest("poll question must be non-empty");
  if (question.length > 300) throw badRequest("poll question length must not exceed 300");
  if (options.length < 1) throw badRequest("poll must have at least 1 option");
  if (options.length > 12) throw badRequest("poll can't have more than 12 options");
  const isQuiz = objectOf<string>(request, "type") === "quiz";
  const correct = objectOf<number[]>(request, "correct_option_ids");
  if (isQuiz && !correct?.length) throw badRequest("invalid correct option identifier specified");
  const poll = newPoll(request.state, {
    question,
    isQuiz,
    correct,
    options: options.map(({ text }) => text),
    isClosed: isSet(request, "is_closed"),
    isAnonymous: objectOf<boolean>(request, "is_anonymous"),
    allowsSeveral: isSet(request, "allows_multiple_answers"),
    allowsRevoting: objectOf<boolean>(request, "allows_revoting"),
    openFor: objectOf<number>(request, "open_period"),
  });
  return { poll };
}

function contactBody(request: Request): Partial<MessageBody> {
  const contact = {
    phone_number: textOf(request, "phone_number"),
    first_name: textOf(request, "first_name"),
    last_name: objectOf<string>(request, "last_name"),
    vcard: objectOf<string>(request, "vcard"),
  };
  if (contact.phone_number === "") throw badRequest("phone number is empty");
  if (contact.first_name === "") throw badRequest("first name is empty");
  return { contact: withoutUndefined(contact) };
}

const locationOf = (request: Request) => ({
  latitude: numberOf(request, "latitude"),
  longitude: numberOf(request, "longitude"),
});

const venueBody = (request: Request): Partial<MessageBody> => ({
  venue: { location: locationOf(request), title: textOf(request, "title"), address: textOf(request, "address") },
  location: locationOf(request),
});

/** The highest value of each kind of dice (Bot API, sendDice). */
const DICE: Readonly<Record<string, number>> = { "🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64 };

function diceBody(request: Request): Partial<MessageBody> {
  const emoji = textOf(request, "emoji") || "🎲";
  const highest = DICE[emoji];
  if (highest === undefined) throw badRequest("wrong emoji specified");
  return { dice: { emoji, value: 1 + Math.floor(Math.random() * highest) } };
}

const sendingOther = (bodyOf: (request: Request) => Partial<MessageBody>, contentName: string): Method =>
  sending((request, chat) => {
    refuseForbidden(request.state, chat, { permission: "can_send_other_messages", contentName });
    return bodyOf(request);
  });

export const otherContentMethods: Readonly<Record<string, Method>> = {
  sendPoll: sending(pollBody),
  sendContact: sending(contactBody),
  sendLocation: sending((request) => ({ location: locationOf(request) })),
  sendVenue: sending(venueBody),
  sendDice: sendingOther(diceBody, "dice"),
};
