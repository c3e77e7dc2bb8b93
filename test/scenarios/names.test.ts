// Names and reasons are data: whatever people call themselves, notices keep their shape and their words.
import type { MessageEntity } from "grammy/types";
import { describe, expect, test } from "vitest";
import { plain } from "../support/plain.ts";
import { useWorlds, world } from "../support/world.ts";

useWorlds();

const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";

const NAMES: readonly (readonly [kind: string, name: string])[] = [
  ["markup", '</b><a href="https://evil.example">Admin</a>'],
  ["entities", "&lt;b&gt;&amp;&#60;"],
  ["a placeable", "{$user} { $admin } {warns-title}"],
  ["the pattern language", '{ NUMBER($x) } { "" } -term .attr [one] *[other]'],
  ["replacement patterns", "$& $1 $` $' $$"],
  ["a bidirectional override", "\u202Egpj.exe"],
  ["markdown", "*bold* _it_ [x](tg://user?id=1) `c`"],
  ["a mention and a command", "@mod_here /ban"],
  ["combining marks", `Z${"\u0351".repeat(60)}algo`],
];

/** What Telegram shows of a name: without the fences that keep its direction inside. */
const mentions = (entities: readonly MessageEntity[], text: string): readonly string[] =>
  entities
    .filter(({ type }) => type === "text_link" || type === "text_mention")
    .map(({ offset, length }) => plain(text.slice(offset, offset + length)));

const linksOf = (entities: readonly MessageEntity[]): readonly string[] =>
  entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));

/** Telegram keeps a name's visible part: what is at its ends is trimmed. */
const shown = (name: string): string => name.replaceAll(/[\u2066-\u2069]/g, " ").trim();

/** Every notice and answer that names somebody. */
const NAMING = [
  "/warn",
  "/warns",
  "/rmwarn",
  "/rmwarn",
  "/warn",
  "/resetwarn",
  "/unmute",
  "/mute",
  "/unmute",
  "/tmute",
  "/unban",
  "/kick",
  "/kick",
  "/tban",
  "/mute",
  "/unban",
  "/ban",
];

test.each(NAMES)(
  "a name with %s is shown as it is in every notice, and nothing else is linked",
  async (_kind, name) => {
    const { telegram, group, mod, as, said } = await world();
    const target = telegram.person({ name });
    group.addMember(target);
    await as(target).says("hi");
    for (const command of NAMING) await mod.says(`${command} ${target.id} 2h`);
    expect(said()).toHaveLength(NAMING.length);
    for (const { text, entities } of said()) {
      expect(mentions(entities, text).filter((mentioned) => mentioned !== "Mod")).toEqual([shown(name)]);
      expect(entities.filter(({ type }) => !["text_link", "text_mention", "italic"].includes(type))).toEqual([]);
      expect(linksOf(entities).every((url) => url.startsWith("tg://user?id="))).toBe(true);
    }
  },
);

describe("a reason", () => {
  test.each(NAMES.filter(([, name]) => !name.startsWith("@")))(
    "with %s is shown as it was written",
    async (_kind, reason) => {
      const { group, mod, bob, answer, said } = await world();
      const message = await bob.says("hi");
      for (const command of ["/warn", "/mute", "/ban"]) {
        await mod.says(`${command} ${reason}`, { replyTo: message });
        expect(plain(answer())).toContain(`Reason: ${plain(reason)}`);
      }
      const links = said().flatMap(({ entities }) => linksOf(entities));
      expect(links.every((url) => url.startsWith("tg://user?id="))).toBe(true);
      expect(group.statusOf(bob.person)).toBe("kicked");
    },
  );
});

test("a name of 300 emoji, of both fields, is cut, and the sentence goes on behind it", async () => {
  const { telegram, group, mod, as, answer } = await world();
  const target = telegram.person({ name: FAMILY.repeat(150), lastName: FAMILY.repeat(150) });
  group.addMember(target);
  await mod.says("/ban", { replyTo: await as(target).says("hi") });
  expect(answer().match(/\u{1F467}/gu)?.length).toBe(64);
  expect(answer()).toMatch(/… ?\u2069? is banned/);
});

test("a name without a visible letter is replaced by the username, or by the id", async () => {
  const { telegram, group, mod, as, said } = await world();
  const [named, nameless] = [
    telegram.person({ name: "\u200B\u200D\u2060", username: "hollow" }),
    telegram.person({ name: "\u3164\u00AD\u2800" }),
  ];
  for (const person of [named, nameless]) {
    group.addMember(person);
    await mod.says("/warn", { replyTo: await as(person).says("hi") });
  }
  const [first, second] = said().map(({ text, entities }) => mentions(entities, text)[0]);
  expect(first).toBe("hollow");
  expect(second).toBe(String(nameless.id));
});

test("a group's title and a username are data in menus and answers", async () => {
  const { mod, group, answer } = await world({ title: "<b>{ $title }</b> & Co" });
  const menu = await mod.opensSettings();
  menu.shows("<b>{ $title }</b> & Co");
  await mod.says("/ban @<b>x");
  await mod.says("/help <i>{$name}");
  expect(answer()).toContain("<i>{$name}");
  expect(group.botMessages.length).toBeGreaterThan(0);
});
