// Streams of messages for measuring: ordinary talk, talk with a tenth of it to be acted on, the end of a stream.
import type { Random } from "../random.ts";
import { sentence } from "./words.ts";
import { chatId, person, type Writer, type Written } from "./writer.ts";

/** Every protection there is, set so that ordinary talk never fires it; `FLOOD` messages in a row do. */
const FLOOD = 3;
export const PROTECTIONS: readonly string[] = [`/setflood ${FLOOD}`, "/setfloodtimer 50 2s"];

export interface Stream {
  readonly writer: Writer;
  readonly random: Random;
  /** How many groups there are, and how many members each has. */
  readonly chats: number;
  readonly members: number;
}

/** The ids of the groups. */
export const chatsOf = ({ chats }: Pick<Stream, "chats">): readonly number[] =>
  Array.from({ length: chats }, (_, number) => chatId(number));

/** Members of a group have numbers of their own. */
const member = ({ members }: Stream, chat: number, number: number): number => 1_000_000 + chat * members + number;

/** Somebody who was never seen before; each number is somebody else. */
const stranger = (number: number): number => 900_000_000 + number;

/** One group's next ordinary message; nobody writes twice in a row. */
function talk(stream: Stream, chat: number, turn: number): Written {
  const half = Math.floor(stream.members / 2);
  const number = (turn % 2) * half + stream.random.below(half);
  const from = person(member(stream, chat, number));
  return stream.writer.say({ chat: chatId(chat), from, text: sentence(stream.random) });
}

/** Ordinary messages, the groups in turn. */
export function ordinary(stream: Stream, count: number): void {
  for (let number = 0; number < count; number++) talk(stream, number % stream.chats, Math.floor(number / stream.chats));
}

/** Messages that are enough to be acted on, from somebody new: the last of them is marked. */
export function flood(stream: Stream, chat: number): void {
  const from = person(stranger(stream.writer.written()));
  for (let number = 1; number <= FLOOD; number++) {
    const { update, id } = stream.writer.say({ chat: chatId(chat), from, text: sentence(stream.random) });
    if (number === FLOOD) stream.writer.mark({ update, chat: chatId(chat), message: id, user: from.id });
  }
}

/** In every group in turn: seven ordinary messages, then a flood of three whose last one is acted on: a tenth of all. */
export function mixed(stream: Stream, count: number): void {
  const rounds = Math.floor(count / 10);
  for (let round = 0; round < rounds; round++) {
    const chat = round % stream.chats;
    for (let turn = 0; turn < 7; turn++) talk(stream, chat, turn);
    flood(stream, chat);
  }
}

/** A flood at the end of every group: when all are acted on, all before them are done with. */
export function ends(stream: Stream): void {
  for (let chat = 0; chat < stream.chats; chat++) flood(stream, chat);
}
