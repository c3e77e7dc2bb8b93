// Renders texts in a reader's language, from the Fluent files of locales/.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Text, TextValue } from "../core/text.ts";
import type { Instant } from "../core/time.ts";
import { presentKey } from "./former-keys.ts";
import { plainText } from "./html.ts";
import { writeValue } from "./values.ts";

/** The folder of the languages, beside src/ and dist/. */
export const LOCALES_FOLDER = fileURLToPath(new URL("../../locales", import.meta.url));

/** The language that every message exists in. */
export const SOURCE_LOCALE = "en";

/** Chooses words. */
export interface Translator {
  /** The languages there are, as their folders are named. */
  readonly locales: readonly string[];
  /** Telegram's HTML. */
  readonly html: (text: Text, locale: string) => string;
  /** The same without markup, for buttons, pop-ups and command lists. */
  readonly plain: (text: Text, locale: string) => string;
  /** The language to use for somebody whose app says `languageCode` (IETF tag), where it exists here. */
  readonly match: (languageCode: string | undefined) => string | undefined;
}

/** Where the languages lie; and the clock that tells which year need not be said. */
export interface TranslatorOptions {
  readonly folder?: string;
  readonly now?: () => Instant;
}

/** Reads the languages at start; a message that does not parse stops the start, with its place. */
export function createTranslator({ folder = LOCALES_FOLDER, now }: TranslatorOptions = {}): Translator {
  const bundles = new Map(readdirSync(folder).map((locale) => [locale, loadBundle(join(folder, locale), locale)]));
  const html = (text: Text, locale: string): string =>
    render({ bundle: bundles.get(locale) ?? sourceOf(bundles), now: now?.() }, text);
  return {
    locales: [...bundles.keys()].sort(),
    html,
    plain: (text, locale) => plainText(html(text, locale)),
    match: (languageCode) => {
      const language = languageCode?.toLowerCase().split("-")[0];
      return language !== undefined && bundles.has(language) ? language : undefined;
    },
  };
}

function sourceOf(bundles: ReadonlyMap<string, FluentBundle>): FluentBundle {
  const source = bundles.get(SOURCE_LOCALE);
  if (source === undefined)
    throw new Error(`locales/${SOURCE_LOCALE} is missing: every message is read from there first.`);
  return source;
}

function loadBundle(folder: string, locale: string): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of readdirSync(folder)) {
    const [error] = bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
    if (error) throw new Error(`locales/${locale}/${file} cannot be read: ${error.message}`, { cause: error });
  }
  return bundle;
}

/** What a text is rendered with. */
interface Rendering {
  readonly bundle: FluentBundle;
  readonly now: Instant | undefined;
}

function render(rendering: Rendering, text: Text): string {
  const { bundle } = rendering;
  const pattern = (bundle.getMessage(text.key) ?? bundle.getMessage(presentKey(text.key) ?? ""))?.value;
  if (!pattern) throw new Error(`No message ${text.key} in ${bundle.locales[0]}: is it missing in locales/?`);
  const args: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(text.args)) args[name] = renderValue(rendering, value);
  const errors: Error[] = [];
  const rendered = bundle.formatPattern(pattern, args, errors);
  if (errors[0]) throw new Error(`Message ${text.key} cannot be rendered: ${errors[0].message}`, { cause: errors[0] });
  return rendered;
}

const isList = (value: TextValue): value is readonly Text[] => Array.isArray(value);

function renderValue(rendering: Rendering, value: TextValue): FluentVariable {
  if (isList(value)) return value.map((line) => render(rendering, line)).join("\n");
  if (typeof value === "object" && value.kind === "text") return render(rendering, value);
  const { bundle, now } = rendering;
  return writeValue(value, { locale: bundle.locales[0] ?? SOURCE_LOCALE, now });
}
