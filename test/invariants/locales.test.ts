// The words of all languages stay together: the same messages, with the same arguments, in markup that Telegram accepts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Message, parse, type VariableReference, Visitor } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/features/language/settings.ts";
import { createTranslator, LOCALES_FOLDER, SOURCE_LOCALE } from "../../src/i18n/translator.ts";
import { declaredFeatures } from "../support/features.ts";

/** Files that belong to no feature, but to a part of the program that speaks. */
const SHARED = [
  "text",
  "access",
  "args",
  "modes",
  "menu",
  "moderation",
  "permissions",
  "questions",
  "rights",
  "sanctions",
  "targets",
  "undo",
];

interface Entry {
  readonly file: string;
  readonly key: string;
  readonly variables: readonly string[];
  readonly source: string;
}

class Variables extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

const variablesOf = (message: Message): readonly string[] => {
  const variables = new Variables();
  variables.visit(message);
  return [...variables.names].sort();
};

function read(locale: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const file of readdirSync(join(LOCALES_FOLDER, locale))) {
    const source = readFileSync(join(LOCALES_FOLDER, locale, file), "utf8");
    for (const message of parse(source, { withSpans: true }).body) {
      if (message.type === "Junk") throw new Error(`${locale}/${file} does not parse: ${message.content}`);
      if (message.type !== "Message") continue;
      const { span, id } = message;
      const written = source.slice(span?.start, span?.end);
      entries.set(id.name, { file, key: id.name, variables: variablesOf(message), source: written });
    }
  }
  return entries;
}

const locales = createTranslator().locales;
const source = read(SOURCE_LOCALE);

test("the languages that can be chosen are those that are there", () => {
  expect([...Object.keys(LANGUAGES)].sort()).toEqual([...locales]);
});

describe.each(locales.filter((locale) => locale !== SOURCE_LOCALE))("%s", (locale) => {
  const entries = read(locale);

  test("has every message and no other", () => {
    expect([...entries.keys()].sort()).toEqual([...source.keys()].sort());
  });

  test("uses the arguments of every message, and no others", () => {
    for (const { key, variables } of source.values()) expect(entries.get(key)?.variables, key).toEqual(variables);
  });

  test("says everything in words of its own, but for what has none", () => {
    const wordless = /^[\w-]+ =\s*(?:\{ [^}]*\}|[^\p{L}]|<\/?\w+>)*$/u;
    const same = [...source.values()].filter(({ key, source: english }) => {
      const own = entries.get(key)?.source;
      return own === english && !wordless.test(english) && !key.startsWith("language-");
    });
    expect(same.map(({ key }) => key)).toEqual([]);
  });
});

test("every message lies in the file of the feature, or of the part of the program, that its key begins with", () => {
  const known = new Set([...declaredFeatures.map(({ id }) => id), ...SHARED]);
  for (const { file, key } of source.values()) {
    const owner = file.replace(/\.ftl$/, "");
    expect(known).toContain(owner);
    expect(key.startsWith(`${owner}-`), `${file}: ${key}`).toBe(true);
  }
});

test("every message is used", () => {
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.startsWith("generated"))
    .map((path) => readFileSync(join("src", path), "utf8"))
    .join("\n");
  const made = [...code.matchAll(/`([a-z-]+-)\$\{/g)].map(([, start = ""]) => start);
  const unused = [...source.keys()].filter(
    (key) => !code.includes(`"${key}"`) && !made.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

const TAGS = ["b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"];

/** Tags that are not Telegram's, and those that are not closed where they should be. */
function faultsOf(words: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, slash, name = ""] of words.matchAll(/<(\/?)([a-z-]+[0-9]?)[^>]*>/g)) {
    if (!TAGS.includes(name)) faults.push(tag);
    if (slash === "") open.push(name);
    else if (open.pop() !== name) faults.push(tag);
  }
  return [...faults, ...open];
}

test.each(locales)("%s: the tags of every message are Telegram's, and closed in order", (locale) => {
  const faulty = [...read(locale).values()].filter(({ source: words }) => faultsOf(words).length > 0);
  expect(faulty.map(({ key }) => key)).toEqual([]);
});

test("a tag that is unknown or crosses another is a fault", () => {
  expect(faultsOf("<b>x</i>")).toEqual(["</i>"]);
  expect(faultsOf("<h1>x</h1>")).toEqual(["<h1>", "</h1>"]);
  expect(faultsOf("<b>x")).toEqual(["b"]);
  expect(faultsOf("<b><i>x</i></b>")).toEqual([]);
});
