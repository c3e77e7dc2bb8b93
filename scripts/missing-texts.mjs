// Which messages a language lacks, or has to itself, compared with locales/en.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readMessages } from "./messages.mjs";

const SOURCE = "en";

/** One sentence for each file that differs; undefined where every language has every message. */
export function missingTexts(folder) {
  const source = readMessages(join(folder, SOURCE));
  const sentences = readdirSync(folder)
    .filter((locale) => locale !== SOURCE)
    .flatMap((locale) => differences(locale, source, readMessages(join(folder, locale))));
  return sentences.length === 0 ? undefined : sentences.join("\n");
}

function differences(locale, source, own) {
  const [english, theirs] = [source, own].map((messages) => new Set(messages.map(({ key }) => key)));
  const lacking = source.filter(({ key }) => !theirs.has(key));
  const extra = own.filter(({ key }) => !english.has(key));
  return [
    ...byFile(lacking).map(
      ([file, keys]) =>
        `locales/${locale}/${file} lacks ${keys.join(", ")}, which locales/${SOURCE}/${file} has. Write them there.`,
    ),
    ...byFile(extra).map(
      ([file, keys]) =>
        `locales/${locale}/${file} has ${keys.join(", ")}, which locales/${SOURCE} does not have. Delete them.`,
    ),
  ];
}

function byFile(messages) {
  const files = new Map();
  for (const { file, key } of messages) files.set(file, [...(files.get(file) ?? []), key]);
  return [...files];
}
