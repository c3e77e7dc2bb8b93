// The streams of messages: what is marked in them, and what a bot with a regular expression finds.
import { expect, test } from "vitest";
import { SPAM_PATTERN } from "../src/load/spam.ts";
import { createStream, endMarkers, mixed, ordinary } from "../src/load/traffic.ts";

interface Update {
  readonly message: { readonly text: string };
}

const textOf = (line: string): string => (JSON.parse(line) as Update).message.text;

test("the regular expression of the peer matches the marked messages and no other", () => {
  const stream = createStream(5, 50);
  mixed(stream, 2000);
  ordinary(stream, 1000);
  endMarkers(stream);
  const { lines, marks } = stream.writer.take();
  const matched = lines.flatMap((line, update) => (SPAM_PATTERN.test(textOf(line)) ? [update] : []));
  expect(matched).toEqual(marks.map(({ update }) => update));
  expect(marks).toHaveLength(205);
});

test("two streams of the same size have the same texts", () => {
  const texts = () => {
    const stream = createStream(3, 50);
    mixed(stream, 60);
    return stream.writer.take().lines.map(textOf);
  };
  expect(texts()).toEqual(texts());
});
