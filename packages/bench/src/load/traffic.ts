// Streams of messages for measurements: ordinary ones, ones of which a tenth is acted on, end markers.
import { createRandom, type Random } from "../random.ts";
import { sentence } from "./sentences.ts";
import { spamSentence } from "./spam.ts";
import { chatId, createUpdateWriter, person, type UpdateWriter, type WrittenMessage } from "./update-writer.ts";

/** That many messages in a row are a flood. */
export const FLOOD = 3;

export interface LoadStream {
  readonly writer: UpdateWriter;
  readonly random: Random;
  /** The number of groups, and of members in each. */
  readonly chats: number;
  readonly members: number;
}

/** An empty stream; two of the same size get the same messages. */
export const createStream = (chats: number, members: number): LoadStream => ({
  writer: createUpdateWriter(() => Date.now()),
  random: createRandom(1),
  chats,
  members,
});

/** The ids of the groups. */
export const chatsOf = ({ chats }: Pick<LoadStream, "chats">): readonly number[] =>
  Array.from({ length: chats }, (_, number) => chatId(number));

/** Members of a group have their own range of numbers. */
const member = ({ members }: LoadStream, chat: number, number: number): number => 1_000_000 + chat * members + number;

/** An unknown user; each number is another one. */
const stranger = (number: number): number => 900_000_000 + number;

/** The next ordinary message of a group; nobody writes twice in a row. */
function ordinaryMessage(stream: LoadStream, chat: number, turn: number): WrittenMessage {
  const half = Math.floor(stream.members / 2);
  const number = (turn % 2) * half + stream.random.below(half);
  const from = person(member(stream, chat, number));
  return stream.writer.say({ chat: chatId(chat), from, text: sentence(stream.random) });
}

/** Ordinary messages, in each group in turn. */
export function ordinary(stream: LoadStream, count: number): void {
  for (let number = 0; number < count; number++)
    ordinaryMessage(stream, number % stream.chats, Math.floor(number / stream.chats));
}

/** A flood of a new user that is acted on: its last message is spam, and marked. */
export function flood(stream: LoadStream, chat: number): void {
  const { writer, random } = stream;
  const from = person(stranger(writer.written()));
  for (let number = 1; number < FLOOD; number++) writer.say({ chat: chatId(chat), from, text: sentence(random) });
  const { update, id } = writer.say({ chat: chatId(chat), from, text: spamSentence(random) });
  writer.mark({ update, chat: chatId(chat), message: id, user: from.id });
}

/** In each group in turn: seven ordinary messages, then a flood of three of which the last is acted on: a tenth of all. */
export function mixed(stream: LoadStream, count: number): void {
  const rounds = Math.floor(count / 10);
  for (let round = 0; round < rounds; round++) {
    const chat = round % stream.chats;
    for (let turn = 0; turn < 7; turn++) ordinaryMessage(stream, chat, turn);
    flood(stream, chat);
  }
}

/** A flood at the end of every group: when all are acted on, all earlier messages are processed. */
export function endMarkers(stream: LoadStream): void {
  for (let chat = 0; chat < stream.chats; chat++) flood(stream, chat);
}
