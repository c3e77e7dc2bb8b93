// What the kit keeps features from writing: each line here would be a mistake that no test of behaviour could see.
import { describe, expectTypeOf, test } from "vitest";
import { z } from "zod";
import type { EditEvent, MessageEvent } from "../../src/core/chat-event.ts";
import type { Member } from "../../src/core/member.ts";
import { type PlainKey, text } from "../../src/core/text.ts";
import { type Duration, minutes } from "../../src/core/time.ts";
import { callback, wholeNumber } from "../../src/kit/declarations/callback.ts";
import { type Command, command } from "../../src/kit/declarations/command.ts";
import { job } from "../../src/kit/declarations/job.ts";
import { link } from "../../src/kit/declarations/link.ts";
import type { Control, KeyOf } from "../../src/kit/declarations/page.ts";
import { type RecentMessage, rule } from "../../src/kit/declarations/rule.ts";
import { type FeatureDeclaration, feature } from "../../src/kit/feature-declaration.ts";
import { nothing, onOff, targetsAndReason } from "../../src/kit/parsing/args.ts";
import { durationSetting } from "../../src/kit/parsing/schemas.ts";

const schema = z.object({
  limit: z.int().min(1).max(9).optional(),
  loud: z.boolean().default(true),
  lasts: durationSetting(minutes(1), minutes(9)).default(minutes(5)),
  mood: z.enum(["kind", "stern"]).default("kind"),
});
type Settings = z.infer<typeof schema>;

const traits = { name: "try", summary: "help-command-ping", access: "everyone", place: "group" } as const;

describe("texts", () => {
  test("a message is asked for with exactly the arguments it names", () => {
    text("moderation-banned", { user: "x", number: 1 });
    // @ts-expect-error an argument is missing
    text("moderation-banned", { user: "x" });
    // @ts-expect-error no message takes this argument
    text("moderation-banned", { user: "x", number: 1, colour: "red" });
    // @ts-expect-error there is no such message
    text("moderation-baned", { user: "x", number: 1 });
    // @ts-expect-error a count that chooses a plural form is a number
    text("warns-reset", { user: "x", count: "3" });
  });

  test("titles, labels and summaries are messages without arguments", () => {
    expectTypeOf<"help-title">().toExtend<PlainKey>();
    expectTypeOf<"moderation-banned">().not.toExtend<PlainKey>();
  });
});

describe("controls", () => {
  test("a control fits the type of its setting", () => {
    expectTypeOf<KeyOf<Settings, boolean>>().toEqualTypeOf<"loud">();
    expectTypeOf<KeyOf<Settings, string>>().toEqualTypeOf<"mood">();
    expectTypeOf<KeyOf<Settings, Duration>>().toEqualTypeOf<"lasts">();
    expectTypeOf<"limit">().toExtend<KeyOf<Settings, number>>();
    // @ts-expect-error a number cannot be toggled
    const wrong: Control<Settings> = { kind: "toggle", key: "limit", label: "menu-on" };
    // @ts-expect-error there is no such setting
    const unknown: Control<Settings> = { kind: "toggle", key: "volume", label: "menu-on" };
    expectTypeOf([wrong, unknown]).toExtend<readonly Control<Settings>[]>();
  });
});

describe("commands", () => {
  test("what the parser reads is what the command is given", () => {
    command<Settings, boolean>({
      ...traits,
      parse: onOff,
      run: async ({ args, settings }) => {
        expectTypeOf(args).toEqualTypeOf<boolean>();
        expectTypeOf(settings.limit).toEqualTypeOf<number | undefined>();
        return undefined;
      },
    });
    command({
      ...traits,
      parse: targetsAndReason,
      run: async ({ args }) => {
        expectTypeOf(args.targets).toEqualTypeOf<readonly Member[]>();
        return undefined;
      },
    });
  });

  test("settings are changed by their own names and types", () => {
    command<Settings, undefined>({
      ...traits,
      parse: nothing,
      run: async ({ configure }) => {
        await configure({ limit: undefined, loud: false });
        // @ts-expect-error the wrong type
        await configure({ loud: "no" });
        // @ts-expect-error no such setting
        await configure({ louder: true });
        return undefined;
      },
    });
  });

  test("a right is one of Telegram's own, and a reply is never a bare string", () => {
    // @ts-expect-error there is no such right
    command({ ...traits, access: "ban_members", parse: nothing, run: async () => undefined });
    // @ts-expect-error words belong into locales/
    command({ ...traits, parse: nothing, run: async () => "done" });
    // @ts-expect-error a summary takes no arguments
    command({ ...traits, summary: "moderation-banned", parse: nothing, run: async () => undefined });
  });

  test("the type of a command's arguments is its own secret", () => {
    const made = command<Settings, boolean>({ ...traits, parse: onOff, run: async () => undefined });
    expectTypeOf(made).toEqualTypeOf<Command<Settings>>();
  });
});

describe("rules", () => {
  test("a judge sees the events and the facts it names, and no others", () => {
    rule<Settings, "message" | "edit", "run", number>({
      id: "try.rule",
      on: ["message", "edit"],
      facts: ["run"],
      isOn: ({ loud }) => loud,
      gather: async () => 3,
      judge: (event, known) => {
        expectTypeOf(event).toEqualTypeOf<MessageEvent | EditEvent>();
        expectTypeOf(known.run).toEqualTypeOf<readonly RecentMessage[]>();
        expectTypeOf(known.gathered).toEqualTypeOf<number>();
        // @ts-expect-error it was not named
        known.latest;
        return undefined;
      },
    });
  });

  test("a judge cannot wait", () => {
    rule<Settings, "message", never>({
      id: "try.rule",
      on: ["message"],
      facts: [],
      isOn: () => true,
      // @ts-expect-error judging is synchronous
      judge: async () => undefined,
    });
  });
});

describe("buttons, links and jobs", () => {
  test("both ends agree on what is carried", () => {
    const press = callback<Settings, number>({
      id: "try.press",
      access: "admin",
      codec: wholeNumber,
      run: async ({ args }) => {
        expectTypeOf(args).toEqualTypeOf<number>();
        return {};
      },
    });
    press.button(text("menu-on"), 3);
    // @ts-expect-error the button carries a number
    press.button(text("menu-on"), "3");
    const visit = link<Settings, number>({
      id: "try.visit",
      access: "everyone",
      codec: wholeNumber,
      run: async () => ({ kind: "asked", prompt: "name" }),
    });
    // @ts-expect-error the link carries a number
    visit.button(text("menu-on"), -1, "3");
    const end = job({ id: "try.end", payload: z.object({ number: z.int() }), run: async () => undefined });
    // @ts-expect-error the payload is an object with a number
    end.book(0, { chatId: -1, payload: { number: "3" } });
  });
});

describe("features", () => {
  test("a feature hides the type of its settings, and takes only parts that are made for them", () => {
    const loud = command<Settings, undefined>({ ...traits, parse: nothing, run: async () => undefined });
    const declared = feature({ id: "try", settings: schema, setup: () => ({ commands: [loud] }) });
    expectTypeOf(declared).toExtend<FeatureDeclaration>();
    const other = z.object({ volume: z.int().default(3) });
    // @ts-expect-error a command for other settings
    feature({ id: "try", settings: other, setup: () => ({ commands: [loud] }) });
  });

  test("a feature is given the ports that it uses, its store, and nothing else", () => {
    feature({
      id: "try",
      uses: ["clock"],
      store: (_statements: unknown) => ({ count: 1 }),
      setup: (given) => {
        expectTypeOf(given).toHaveProperty("clock");
        expectTypeOf(given.store).toEqualTypeOf<{ count: number }>();
        // @ts-expect-error it does not say that it uses the gateway
        void given.gateway;
        return {};
      },
    });
    // @ts-expect-error there is no such port
    feature({ id: "try", uses: ["kitchen"], setup: () => ({}) });
  });
});
