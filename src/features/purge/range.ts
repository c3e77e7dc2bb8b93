// Which messages a purge concerns. Ids in a chat count up, so that a stretch of ids is a stretch of the chat.
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { answered } from "../../kit/parsing/targets.ts";
import type { ParserInput } from "../../kit/scope.ts";

/** How many ids one purge takes at most. */
export const MOST = 10_000;

/** The first and the last message of a stretch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Both ends were named: it is no number of messages. */
  readonly isBounded?: boolean;
}

/** Reads `/purge`: in reply from that message on, with a number only so many; without a reply the last so many. */
export function readStretch(said: Pick<ParserInput, "args" | "example" | "message" | "repliedTo">): Parsed<Stretch> {
  const words = said.args.trim();
  const start = answered(said)?.message.id;
  const last = said.message.id - 1;
  if (!/^\d{0,9}$/.test(words) || Number(words || 1) === 0)
    return refuse(text("purge-malformed", { example: said.example }));
  if (words === "")
    return start === undefined ? refuse(text("purge-malformed", { example: said.example })) : bounded(start, last);
  const count = Number(words);
  return start === undefined
    ? bounded(Math.max(1, last - count + 1), last)
    : bounded(start, Math.min(last, start + count - 1));
}

/** The stretch between two messages, in whichever order they were named; too long a one is refused. */
export function bounded(one: number, other: number): Parsed<Stretch> {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return to - from < MOST ? accept({ from, to }) : refuse(text("purge-too-many", { most: MOST }));
}

/** All ids of a stretch, rising. */
export const idsOf = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
