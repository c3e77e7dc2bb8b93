// Which language a chat is spoken to in, and how long notices stay there.
import { expect, test } from "vitest";
import { createPreferences } from "../../../src/app/wiring/preferences.ts";
import { minutes, seconds } from "../../../src/core/time.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import type { Settings } from "../../../src/kit/ports/settings.ts";
import { declaredFeatures } from "../../support/features.ts";

const translator = createTranslator();

/** Preferences of a chat whose features have these settings. */
function preferencesWith(stored: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const settings: Settings = {
    of: async (_chatId, { id, settings: schema }) => schema.parse(stored[id] ?? {}),
    change: async () => ({ ok: true, value: undefined }),
    history: async () => [],
    revision: async () => undefined,
  };
  return createPreferences({ features: declaredFeatures, settings, translator, defaultLocale: "de" });
}

test.each([
  { rule: "the one that was chosen for the chat, before all else", chosen: "es", app: "ru", expected: "es" },
  { rule: "the one of the person's app, where none was chosen", chosen: undefined, app: "ru-RU", expected: "ru" },
  { rule: "the default, where the app's is not one of the bot's", chosen: undefined, app: "ja", expected: "de" },
  { rule: "the default, where nothing is known", chosen: undefined, app: undefined, expected: "de" },
])("a chat's language is $rule", async ({ chosen, app, expected }) => {
  const { hint, localeOf } = preferencesWith({ language: { locale: chosen } });
  hint(1, app);
  expect(await localeOf(1)).toBe(expected);
});

test("a hint for one chat says nothing about another, and an unknown language does not take an earlier one away", async () => {
  const { hint, localeOf } = preferencesWith({});
  hint(1, "es");
  hint(1, "ja");
  expect(await localeOf(1)).toBe("es");
  expect(await localeOf(2)).toBe("de");
});

test.each([
  ["five minutes unless set otherwise", {}, minutes(5)],
  ["as long as set", { noticesLast: seconds(30) }, seconds(30)],
  ["for good where fading is off", { noticesFade: false, noticesLast: seconds(30) }, undefined],
])("notices stay %s", async (_, punishments, expected) => {
  expect(await preferencesWith({ punishments }).noticesFor(1)).toBe(expected);
});
