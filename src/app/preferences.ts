// The settings of features that other parts of the program go by: the language of a chat, how long notices stay, whom it believes.
import { createCache } from "../core/cache.ts";
import type { Duration } from "../core/time.ts";
import { adminSettings } from "../features/admins/settings.ts";
import { languageSettings } from "../features/language/feature.ts";
import { noticesFor, punishmentSettings } from "../features/punishments/settings.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Settings } from "../kit/ports/settings.ts";

export interface Preferences {
  readonly localeOf: (chatId: number) => Promise<string>;
  /** Undefined where notices stay. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
  /** Whether anonymous admins are believed without a proof. */
  readonly trustsAnonymous: (chatId: number) => Promise<boolean>;
  /** In a private chat nobody has chosen a language for, the one of the person's app is used. */
  readonly hint: (chatId: number, languageCode: string | undefined) => void;
}

export interface PreferenceNeeds {
  readonly settings: Settings;
  readonly translator: Translator;
  readonly defaultLocale: string;
}

export function createPreferences({ settings, translator, defaultLocale }: PreferenceNeeds): Preferences {
  const hints = createCache<number, string>({ max: 20_000 });
  return {
    hint: (chatId, languageCode) => {
      const locale = translator.match(languageCode);
      if (locale !== undefined) hints.set(chatId, locale);
    },
    localeOf: async (chatId) => {
      const chosen = languageSettings.parse(
        await settings.of(chatId, { id: "language", settings: languageSettings }),
      ).locale;
      return chosen ?? hints.get(chatId) ?? defaultLocale;
    },
    trustsAnonymous: async (chatId) =>
      adminSettings.parse(await settings.of(chatId, { id: "admins", settings: adminSettings })).trustsAnonymous,
    noticesFor: async (chatId) =>
      noticesFor(
        punishmentSettings.parse(await settings.of(chatId, { id: "punishments", settings: punishmentSettings })),
      ),
  };
}
