// What holds for every feature, those to come included.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { ChatEvent } from "../../src/core/chat-event.ts";
import { PLACEHOLDERS } from "../../src/features/help/placeholders.ts";
import { CALLBACK_BYTES } from "../../src/kit/declarations/callback.ts";
import type { Control } from "../../src/kit/declarations/page.ts";
import type { Feature } from "../../src/kit/feature.ts";
import { pageScreen } from "../../src/telegram/menu/screen.ts";
import { encodeChat } from "../../src/telegram/menu/subject.ts";
import { catalogueOf } from "../../src/telegram/routing/catalogue.ts";
import { linkTo, PAYLOAD_LENGTH, readPayload } from "../../src/telegram/routing/deep-links.ts";
import { declaredFeatures as features } from "../support/features.ts";
import { ANNA, CHAT, NOW, WORDS } from "../support/ports.ts";

/** Supergroups have ids of thirteen digits and their sign. */
const LONGEST_CHAT = -1_009_999_999_999;

/** Whole numbers travel in base 36. */
const LONGEST_NUMBER = Number.MAX_SAFE_INTEGER.toString(36).length;

const every = <P>(partsOf: (feature: Feature) => readonly P[]): readonly (readonly [Feature, P])[] =>
  features.flatMap((feature) => partsOf(feature).map((part) => [feature, part] as const));

/** The values that a control goes through, each with its setting; `off` takes the setting away. */
function choicesOf(control: Control<unknown>): readonly (readonly [string, unknown])[] {
  if (control.kind === "ask" || control.kind === "page") return [];
  const values = "values" in control ? control.values : [true, false];
  const choices: readonly unknown[] = Array.isArray(values) ? values : Object.keys(values);
  return choices.map((value) => [String(control.key), value === "off" ? undefined : value]);
}

const payloadOf = (link: string): string => new URL(link).searchParams.get("start") ?? "";

test("there are features, with commands, rules, callbacks, prompts, pages and links among them", () => {
  expect(features.length).toBeGreaterThanOrEqual(8);
  const kinds = [
    features.flatMap(({ commands }) => commands),
    features.flatMap(({ rules }) => rules),
    features.flatMap(({ callbacks }) => callbacks),
    features.flatMap(({ prompts }) => prompts),
    features.flatMap(({ pages }) => pages),
    features.flatMap(({ links }) => links),
  ];
  expect(kinds.map((parts) => parts.length > 0)).toEqual(kinds.map(() => true));
});

test("no two parts go by one name", () => {
  expect(() => catalogueOf(features)).not.toThrow();
  expect(() => catalogueOf([...features, ...features])).toThrow("is declared by");
  const ids = features.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an ordinary message is heeded by none: it waits for nothing", () => {
  const ordinary: ChatEvent = {
    kind: "message" as const,
    senderKind: "person" as const,
    chat: CHAT,
    member: ANNA,
    album: undefined,
    at: NOW,
    content: WORDS,
    message: { chatId: CHAT.id, id: 7, topic: undefined },
  };
  const listening = features.filter(({ listeners }) => listeners.message !== undefined);
  expect(listening.length).toBeGreaterThan(0);
  expect(listening.filter(({ wants }) => wants(ordinary)).map(({ id }) => id)).toEqual([]);
});

test("every page labels its controls, in words of its feature's own", () => {
  const labels = every(({ pages }) => pages).flatMap(([{ id }, { controls }]) =>
    controls.map(({ label }) => [id, label]),
  );
  expect(labels.length).toBeGreaterThan(20);
  for (const [id, label] of labels) expect(label?.startsWith(`${id}-`), `${id}: ${label}`).toBe(true);
});

test("every feature that may act on its own, or that has a rule, stands in /doctor", () => {
  for (const { id, rules, protections } of features)
    if (rules.length > 0) expect(protections.length, `${id} has rules and no protection`).toBeGreaterThan(0);
  for (const [{ id }, { title }] of every(({ protections }) => protections))
    expect(title.startsWith(`${id}-`), `${id}: ${title}`).toBe(true);
});

test("every feature has tests of its own", () => {
  const tests = ["test/features", "test/scenarios"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => ({ name, words: readFileSync(join(folder, name), "utf8") })),
  );
  expect(tests.length).toBeGreaterThan(50);
  for (const { id, commands } of features) {
    const isTried = tests.some(
      ({ name, words }) =>
        name.startsWith(id) ||
        words.includes(`features/${id}/`) ||
        commands.some((one) => words.includes(`/${one.name}`)),
    );
    expect(isTried, `no test is about ${id}`).toBe(true);
  }
});

describe("names", () => {
  test.each(every(({ commands }) => commands))("$id: a command is called as Telegram's list allows", (_, command) => {
    for (const name of [command.name, ...(command.aliases ?? [])]) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
  });

  test("every command has its forms and, where something follows its name, an example of one", () => {
    for (const [, { name, example, forms }] of every(({ commands }) => commands)) {
      expect(forms.length, `/${name} has neither a parser with forms nor forms of its own`).toBeGreaterThan(0);
      const isBare = forms.every(({ words, isReply = false }) => words === "" && !isReply);
      if (isBare) expect(example, name).toBeUndefined();
      for (const { words } of forms) expect(words, name).not.toMatch(/^ | {2}| $/);
    }
  });

  test("every placeholder of a form has its words, and none is left over", () => {
    const words = every(({ commands }) => commands).flatMap(([, { forms }]) =>
      forms.flatMap((one) => one.words.split(" ")),
    );
    const used = words.map((word) => word.replace(/,$/, "")).filter((word) => /[<>[\]]/.test(word));
    expect([...new Set(used)].sort()).toEqual(Object.keys(PLACEHOLDERS).sort());
  });

  test("rules, callbacks, links and jobs begin with the feature they belong to", () => {
    for (const feature of features) {
      const parts = [...feature.rules, ...feature.callbacks, ...feature.links, ...feature.jobs];
      for (const { id } of parts) expect(id.split(".")).toEqual([feature.id, expect.stringMatching(/^[a-z-]+$/)]);
    }
  });

  test("every feature with commands has a title, and every prompt a name that fits into a link", () => {
    for (const { commands, title, prompts } of features) {
      expect(commands.length === 0 || title !== undefined).toBe(true);
      for (const { id } of prompts) expect(id).toMatch(/^[a-z-]+$/);
    }
  });
});

describe("what buttons and links carry", () => {
  test("a callback leaves room for the longest number", () => {
    for (const [, { id }] of every(({ callbacks }) => callbacks))
      expect(`${id}:`.length + LONGEST_NUMBER).toBeLessThanOrEqual(CALLBACK_BYTES);
  });

  test("a menu button fits, with the longest chat and the menu's own fingerprint", () => {
    for (const [feature, page] of every(({ pages }) => pages)) {
      const screen = pageScreen(feature.id, feature.pages.indexOf(page));
      const data = `${screen}/ff/f/${encodeChat(LONGEST_CHAT)}/`;
      expect(data.length + 13).toBeLessThanOrEqual(CALLBACK_BYTES);
    }
  });

  test("a link to a question is read back as that question", () => {
    for (const [feature, { id }] of every(({ prompts }) => prompts)) {
      const question = { prompt: `${feature.id}.${id}`, chatId: LONGEST_CHAT };
      const payload = payloadOf(linkTo("moderato_bot", { kind: "ask", question }));
      expect(payload).toMatch(/^[\w-]+$/);
      expect(payload.length).toBeLessThanOrEqual(PAYLOAD_LENGTH);
      expect(readPayload(payload)).toEqual({ kind: "ask", question });
    }
  });

  test("a feature's link is read back as that link, with room for the longest number", () => {
    for (const [, { id }] of every(({ links }) => links)) {
      const to = { kind: "link", link: id, chatId: LONGEST_CHAT, data: "z".repeat(LONGEST_NUMBER) } as const;
      const payload = payloadOf(linkTo("moderato_bot", to));
      expect(payload).toMatch(/^[\w-]+$/);
      expect(payload.length).toBeLessThanOrEqual(PAYLOAD_LENGTH);
      expect(readPayload(payload)).toEqual(to);
    }
  });
});

describe("settings", () => {
  const configurable = features.filter(({ settings }) => Object.keys((settings as z.ZodObject).shape).length > 0);

  test.each(configurable)(
    "$id: every setting can be reached in the menu, and every control has its setting",
    (feature) => {
      const { shape } = feature.settings as z.ZodObject;
      const controls = feature.pages.flatMap((page) => page.controls);
      const keys = controls.map((control) => control.key).filter((key) => key !== undefined);
      expect([...keys].sort()).toEqual(Object.keys(shape).sort());
    },
  );

  test.each(configurable)("$id: what the controls can choose, the schema accepts", (feature) => {
    for (const [key, value] of feature.pages.flatMap(({ controls }) => controls.flatMap(choicesOf)))
      expect(feature.settings.safeParse({ [key]: value }).success, `${key} = ${JSON.stringify(value)}`).toBe(true);
  });

  test.each(configurable)(
    "$id: an empty object is the default, and it is what the controls show at first",
    (feature) => {
      expect(feature.settings.safeParse({}).success).toBe(true);
      expect(feature.settings.parse({})).toEqual(feature.settings.parse(feature.settings.parse({})));
    },
  );

  test("every ask control leads to a prompt of its feature", () => {
    for (const { pages, prompts } of features) {
      const asked = pages.flatMap(({ controls }) => controls).filter((control) => control.kind === "ask");
      for (const { prompt } of asked) expect(prompts.map(({ id }) => id)).toContain(prompt);
    }
  });
});
