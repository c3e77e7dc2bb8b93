// What the settings of features decide for the whole bot: the language of a chat, how long notices stay, whom it believes, what it judges.
import { createCache } from "../../core/cache.ts";
import type { Duration } from "../../core/time.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { Contributions, Feature } from "../../kit/feature.ts";
import type { Settings } from "../../kit/ports/settings.ts";

export interface Preferences {
  readonly localeOf: (chatId: number) => Promise<string>;
  /** Undefined where notices stay. */
  readonly noticesFor: (chatId: number) => Promise<Duration | undefined>;
  /** Whether anonymous admins are believed without a proof. */
  readonly trustsAnonymous: (chatId: number) => Promise<boolean>;
  /** Whether rules are asked about edits. */
  readonly judgesEdits: (chatId: number) => Promise<boolean>;
  /** In a private chat nobody has chosen a language for, the one of the person's app is used. */
  readonly hint: (chatId: number, languageCode: string | undefined) => void;
}

export interface PreferencesParts {
  /** Read when a chat is asked about: features speak by what this gives. */
  readonly features: readonly Feature[];
  readonly settings: Settings;
  readonly translator: Translator;
  readonly defaultLocale: string;
}

export function createPreferences({ features, settings, translator, defaultLocale }: PreferencesParts): Preferences {
  const hints = createCache<number, string>({ max: 20_000 });
  const ask = async <K extends keyof Contributions<unknown>>(chatId: number, what: K) => {
    const feature = features.find(({ contributes }) => contributes[what] !== undefined);
    const answer: Contributions<unknown>[K] | undefined = feature?.contributes[what];
    return feature && (answer?.(await settings.of(chatId, feature)) as ReturnType<Contributions<unknown>[K]>);
  };
  return {
    hint: (chatId, languageCode) => {
      const locale = translator.match(languageCode);
      if (locale !== undefined) hints.set(chatId, locale);
    },
    localeOf: async (chatId) => (await ask(chatId, "locale")) ?? hints.get(chatId) ?? defaultLocale,
    trustsAnonymous: async (chatId) => (await ask(chatId, "trustsAnonymous")) ?? false,
    judgesEdits: async (chatId) => (await ask(chatId, "judgesEdits")) ?? true,
    noticesFor: (chatId) => ask(chatId, "noticesFor"),
  };
}
