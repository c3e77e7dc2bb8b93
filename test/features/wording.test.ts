// Numbers in the words of the first features, in every language.
import { expect, test } from "vitest";
import { type Text, text } from "../../src/core/text.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { ANNA } from "../support/ports.ts";

const translator = createTranslator();
const counted: readonly ((count: number) => Text)[] = [
  (count) => text("warns-reset", { user: ANNA, count }),
  (count) => text("warns-reset-all", { count }),
  (count) => text("warns-ladder-value", { count }),
  (count) => text("flood-state-consecutive", { count, time: "" }),
  (count) => text("purge-stayed", { count }),
];

test.each(["en", "ru", "es", "de"])("one and several are told apart in %s", (locale) => {
  for (const count of counted) {
    expect(translator.plain(count(5), locale).replace("5", "1")).not.toBe(translator.plain(count(1), locale));
  }
});

test.each([
  [1, "Осталось 1 сообщение:"],
  [2, "Осталось 2 сообщения:"],
  [5, "Осталось 5 сообщений:"],
  [21, "Осталось 21 сообщение:"],
])("%d messages stayed, in Russian", (count, start) => {
  expect(translator.plain(text("purge-stayed", { count }), "ru")).toContain(start);
});
