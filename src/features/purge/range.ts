// The range of messages that a purge deletes. Message ids in a chat count up, so a range of ids is a range of messages.
import { text } from "../../core/text.ts";
import { accept, type Parsed, refuse } from "../../kit/parsing/parsed.ts";
import { answered } from "../../kit/parsing/targets.ts";
import type { ParserInput } from "../../kit/scope.ts";

/** The most ids in one range. */
export const LONGEST_RANGE = 10_000;

/** The first and the last message of a range. */
export interface MessageRange {
  readonly from: number;
  readonly to: number;
  /** Both ends were named, instead of a number of messages. */
  readonly isBounded?: boolean;
}

/** Reads `/purge`. In a reply: from that message on, all or the given number. Otherwise: the given number of latest messages. */
export function readRange(said: Pick<ParserInput, "args" | "example" | "message" | "repliedTo">): Parsed<MessageRange> {
  const words = said.args.trim();
  const start = answered(said)?.message.id;
  const last = said.message.id - 1;
  if (!/^\d{0,9}$/.test(words) || Number(words || 1) === 0)
    return refuse(text("purge-malformed", { example: said.example }));
  if (words === "")
    return start === undefined ? refuse(text("purge-malformed", { example: said.example })) : rangeBetween(start, last);
  const count = Number(words);
  return start === undefined
    ? rangeBetween(Math.max(1, last - count + 1), last)
    : rangeBetween(start, Math.min(last, start + count - 1));
}

/** The range between two messages, named in either order; refused if it is too long. */
export function rangeBetween(one: number, other: number): Parsed<MessageRange> {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return to - from < LONGEST_RANGE ? accept({ from, to }) : refuse(text("purge-too-many", { most: LONGEST_RANGE }));
}

/** All ids of a range, rising. */
export const idsOf = ({ from, to }: MessageRange): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
