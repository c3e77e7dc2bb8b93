// Commands that members may not use: which can be disabled, how they are named, and what becomes of them.

import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Access } from "../../src/core/access.ts";
import type { MemberStatus } from "../../src/core/member.ts";
import { nearest } from "../../src/core/nearest.ts";
import { text } from "../../src/core/text.ts";
import { disabling } from "../../src/features/disabling/feature.ts";
import { command, type Place } from "../../src/kit/declarations/command.ts";
import type { CommandAttempt } from "../../src/kit/declarations/gate.ts";
import type { Feature } from "../../src/kit/feature.ts";
import { nothing } from "../../src/kit/parsing/args.ts";
import { featureOf, NOTHING_KEPT } from "../support/features.ts";
import { CHAT, keysOf, NOW } from "../support/ports.ts";
import { fakeStatuses } from "../support/remembering-ports.ts";
import { stage } from "../support/stage.ts";

const named = (name: string, access: Access, more: { place?: Place; aliases?: readonly string[] } = {}) =>
  command({
    name,
    access,
    place: "group",
    ...more,
    summary: "help-command-ping",
    parse: nothing,
    run: async () => undefined,
  });

/** Some commands of another feature. */
const others = featureOf("others", z.object({}), {
  commands: [
    named("warns", "everyone", { aliases: ["warnlist"] }),
    named("ping", "everyone", { place: "anywhere" }),
    named("help", "everyone", { place: "anywhere" }),
    named("report", "everyone"),
    named("cancel", "everyone", { place: "private" }),
    named("ban", "restrict_members"),
    named("doctor", "admin"),
  ],
});

function setUp(initial: Readonly<Record<string, unknown>> = {}, own?: MemberStatus) {
  const features: Feature[] = [others];
  const feature = disabling.setUp({ ...NOTHING_KEPT, statuses: fakeStatuses(own ? { own } : {}), features });
  features.push(feature);
  return { feature, group: stage(feature, initial) };
}

describe("/disable and /enable", () => {
  test.each([
    ["disable warns", ["warns"]],
    ["disable /warns, !PING", ["ping", "warns"]],
    ["disable warnlist warns ping@my_bot", ["ping", "warns"]],
    ["disable all", ["ping", "warns"]],
  ])("/%s disables %j", async (line, commands) => {
    const { group } = setUp();
    expect(keysOf(await group.say(line))[0]).toBe("disabling-state");
    expect(group.settings()).toMatchObject({ commands });
  });

  test("add to the list and take from it", async () => {
    const { group } = setUp({ commands: ["ping"] });
    await group.say("disable warns");
    expect(group.settings()).toMatchObject({ commands: ["ping", "warns"] });
    await group.say("enable warnlist");
    expect(group.settings()).toMatchObject({ commands: ["ping"] });
    expect(keysOf(await group.say("enable all"))).toEqual(["disabling-state-none"]);
  });

  test.each([
    ["disable", "disabling-missing"],
    ["disable ban", "disabling-never"],
    ["disable doctor", "disabling-never"],
    ["disable help", "disabling-never"],
    ["disable report", "disabling-never"],
    ["disable cancel", "disabling-never"],
    ["disable disable", "disabling-never"],
    ["disable warns xyzzy", "disabling-unknown"],
    ["disable warms", "disabling-meant"],
    ["enable pin", "disabling-meant"],
  ])("/%s is refused whole: %s", async (line, key) => {
    const { group } = setUp({ commands: ["ping"] });
    expect(keysOf(await group.say(line))).toEqual([key]);
    expect(group.settings()).toMatchObject({ commands: ["ping"] });
  });

  test("a wrong name is answered with the one that was meant", async () => {
    expect(await setUp().group.say("disable wanrs")).toEqual(
      text("disabling-meant", { name: "/wanrs", meant: "/warns" }),
    );
    expect(nearest("xx", ["warns"])).toBeUndefined();
    expect(nearest("pong", ["ping", "warns"])).toBe("ping");
    expect(nearest("", ["id"])).toBeUndefined();
  });
});

test("/disableable lists what can be disabled, /disabled what is", async () => {
  const { group } = setUp({ commands: ["ping"] });
  expect(await group.say("disableable")).toEqual(text("disabling-list", { names: "/ping /warns" }));
  expect(await group.say("disabled")).toMatchObject({ args: { names: "/ping" } });
});

test.each([
  ["disabledel", "deletes", "disabling-messages-go", "disabling-messages-stay"],
  ["disableadmin", "admins", "disabling-reach-all", "disabling-reach-members"],
])("/%s is switched, shown, and refuses what is neither", async (...[name, key, on, off]) => {
  const { group } = setUp();
  expect(keysOf(await group.say(name))).toEqual(["disabling-state-and-example", off]);
  expect(keysOf(await group.say(`${name} on`))).toEqual([on]);
  expect(group.settings()).toMatchObject({ [key]: true });
  expect(keysOf(await group.say(`${name} maybe`))).toEqual(["args-on-off"]);
  expect(keysOf(await group.say(`${name} off`))).toEqual([off]);
});

test("/disabledel on says that the bot may not delete, and is on", async () => {
  const { group } = setUp({}, { kind: "member" });
  expect(keysOf(await group.say("disabledel on"))).toEqual([
    "text-lines",
    "disabling-messages-go",
    "access-bot-no-admin",
  ]);
  expect(group.settings()).toMatchObject({ deletes: true });
});

describe("the gate", () => {
  const admin: MemberStatus = { kind: "admin", rights: [], anonymous: false, title: undefined };
  const member: MemberStatus = { kind: "member" };
  const treat = (settings: object, { name = "ping", access = "everyone", status }: Partial<CommandAttempt>) => {
    const { feature } = setUp();
    const scope = { chat: CHAT, settings: feature.settings.parse(settings), now: NOW };
    const { isRefused = false, isErased = false } =
      feature.gates[0]?.({ name, access, status: status ?? member }, scope) ?? {};
    return [isRefused, isErased];
  };
  test.each([
    ["a member's disabled command is refused", { commands: ["ping"] }, member, [true, false]],
    ["and deleted where that is set", { commands: ["ping"], deletes: true }, member, [true, true]],
    ["an admin's is not", { commands: ["ping"], deletes: true }, admin, [false, false]],
    ["unless the group wants it", { commands: ["ping"], admins: true }, admin, [true, false]],
    ["another command is left alone", { commands: ["warns"], deletes: true }, member, [false, false]],
  ])("%s", (...[, settings, status, treatment]) => {
    expect(treat(settings, { status })).toEqual(treatment);
  });

  test("never stops what is for admins, whatever the list says", () => {
    expect(
      treat({ commands: ["ban", "enable"], admins: true }, { name: "enable", access: "change_info", status: admin }),
    ).toEqual([false, false]);
  });
});

describe("the question", () => {
  test.each([
    ["warns ping", ["ping", "warns"]],
    ["all", ["ping", "warns"]],
    ["none", []],
    ["off", []],
  ])("answered with %j sets the list to %j", async (words, commands) => {
    const { group } = setUp({ commands: ["ping"] });
    expect(await group.answer("list", words)).toMatchObject({ ok: true });
    expect(group.settings()).toMatchObject({ commands });
  });

  test("stays open for what is no command", async () => {
    const { group } = setUp({ commands: ["ping"] });
    expect(await group.answer("list", "<b>x</b>")).toMatchObject({ ok: false });
    expect(group.settings()).toMatchObject({ commands: ["ping"] });
  });
});

test("names that are no names fall back to an empty list", () => {
  const { feature } = setUp();
  expect(feature.settings.safeParse({ commands: ["<b>"] }).success).toBe(false);
});
