// The language the bot speaks in a chat: /language, /setlang.

import { text } from "../../core/text.ts";
import { callback } from "../../kit/declarations/callback.ts";
import { command } from "../../kit/declarations/command.ts";
import { form } from "../../kit/declarations/forms.ts";
import { feature } from "../../kit/feature-declaration.ts";
import { nothing } from "../../kit/parsing/args.ts";
import { accept, refuse } from "../../kit/parsing/parsed.ts";
import { answer, type Button } from "../../kit/reply.ts";
import type { Call } from "../../kit/scope.ts";
import {
  asLocale,
  LANGUAGES,
  type LanguageSettings,
  LOCALES,
  type Locale,
  languageSettings,
  localeCodec,
} from "./settings.ts";

export const language = feature({
  id: "language",
  settings: languageSettings,
  contributes: { locale: ({ locale }) => locale },
  setup: () => {
    const choose = async ({ configure }: Pick<Call<LanguageSettings, unknown>, "configure">, locale: Locale) =>
      (await configure({ locale })) ?? text("language-set");
    const pick = callback<LanguageSettings, Locale>({
      id: "language.pick",
      access: "change_info",
      codec: localeCodec,
      run: async (call) => ({ replace: await choose(call, call.args) }),
    });
    const buttons: readonly (readonly Button[])[] = LOCALES.map((locale) => [
      pick.button(text(LANGUAGES[locale]), locale),
    ]);
    const offer = answer(text("language-choose"), buttons);
    return {
      title: "language-title",
      callbacks: [pick],
      commands: [
        command({
          name: "language",
          summary: "language-command-language",
          access: "change_info",
          place: "anywhere",
          parse: nothing,
          run: async () => offer,
        }),
        command({
          name: "setlang",
          example: "es",
          summary: "language-command-setlang",
          access: "change_info",
          place: "anywhere",
          forms: [form("<language>")],
          parse: ({ args }) => {
            const locale = asLocale(args);
            return locale || args.trim() === ""
              ? accept(locale)
              : refuse(text("language-unknown", { codes: LOCALES.join(", ") }));
          },
          run: async (call) => (call.args ? choose(call, call.args) : offer),
        }),
      ],
      pages: [
        {
          title: "language-title",
          overview: () => text("language-overview"),
          access: "change_info",
          controls: [{ kind: "choice", key: "locale", label: "language-control", values: LANGUAGES }],
        },
      ],
    };
  },
});
