// The language of a chat.

import { z } from "zod";
import type { PlainKey } from "../../core/text.ts";
import type { Codec } from "../../kit/declarations/callback.ts";

/** The languages by their own names. A new folder in locales/ gets its line here. */
export const LANGUAGES = {
  en: "language-en",
  ru: "language-ru",
  es: "language-es",
  de: "language-de",
} as const satisfies Record<string, PlainKey>;

export type Locale = keyof typeof LANGUAGES;
export const LOCALES = Object.keys(LANGUAGES) as Locale[];

/** Without a choice people are answered in the language of their app, and groups in the default one. */
export const languageSettings = z.object({ locale: z.enum(LOCALES).optional() });
export type LanguageSettings = z.infer<typeof languageSettings>;

export const asLocale = (code: string): Locale | undefined =>
  LOCALES.find((locale) => locale === code.trim().toLowerCase());

export const localeCodec: Codec<Locale> = { encode: (locale) => locale, decode: asLocale };
