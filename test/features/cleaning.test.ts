// What does not stay in the chat: which lines and commands are named, and what is deleted.

import { describe, expect, test } from "vitest";
import { type MessageEvent, SERVICE_KINDS, type ServiceEvent, type ServiceKind } from "../../src/core/chat-event.ts";
import type { MemberStatus } from "../../src/core/member.ts";
import { cleaning } from "../../src/features/cleaning/feature.ts";
import type { Feature } from "../../src/kit/feature.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import { ANNA, CHAT, fakeGateway, keysOf, NOW, WORDS } from "../support/ports.ts";
import { fakeStatuses } from "../support/remembering-ports.ts";
import { stage } from "../support/stage.ts";

function setUp(initial: Readonly<Record<string, unknown>> = {}, own?: MemberStatus) {
  const gateway = fakeGateway();
  const features: Feature[] = [];
  const feature = cleaning.setUp({
    ...NOTHING_KEPT,
    gateway,
    statuses: fakeStatuses(own ? { own } : {}),
    botUsername: "Moderato_bot",
    features,
  });
  features.push(feature);
  const group = stage(feature, initial);
  const scope = () => ({ chat: CHAT, settings: group.settings(), now: NOW });
  const occurrence = { chat: CHAT, at: NOW, member: ANNA, message: { chatId: CHAT.id, id: 70, topic: undefined } };
  return {
    gateway,
    feature,
    group,
    line: async (service: ServiceKind) => {
      const event: ServiceEvent = { kind: "service", service, ...occurrence };
      if (feature.wants(event)) await feature.listeners.service?.(event, scope());
    },
    /** What somebody writes, where it is no command that the bot carries out. */
    message: async (words: string, more: Partial<MessageEvent> = {}) => {
      const content = { ...WORDS, text: words };
      const event: MessageEvent = {
        kind: "message",
        senderKind: "person",
        album: undefined,
        ...occurrence,
        content,
        ...more,
      };
      if (feature.wants(event)) await feature.listeners.message?.(event, scope());
    },
  };
}

const on = (settings: unknown): readonly string[] =>
  Object.entries(settings as Record<string, boolean>).flatMap(([key, isOn]) => (isOn ? [key] : []));

describe("which kinds go", () => {
  test.each([
    ["cleanservice join leave", ["join", "leave"]],
    ["cleanservice JOIN, pin on", ["join", "pin"]],
    ["cleanservice all", [...SERVICE_KINDS]],
    ["cleanservice on", [...SERVICE_KINDS]],
    ["cleancommand admin other", ["commandsAdmin", "commandsOther"]],
    ["cleancommand yes", ["commandsAdmin", "commandsUser", "commandsOther"]],
    ["keepservice off", [...SERVICE_KINDS]],
    ["keepcommand user off", ["commandsUser"]],
  ])("/%s: %j", async (line, keys) => {
    const { group } = setUp();
    await group.say(line);
    expect(on(group.settings()).toSorted()).toEqual(keys.toSorted());
  });

  test.each([
    ["cleanservice join off", ["pin", "commandsUser"]],
    ["cleanservice off", ["commandsUser"]],
    ["keepservice join", ["pin", "commandsUser"]],
    ["nocleanservice all", ["commandsUser"]],
    ["keepservice on", ["commandsUser"]],
    ["cleancommand off", ["join", "pin"]],
    ["keepcommand all", ["join", "pin"]],
    ["cleanservice", ["join", "pin", "commandsUser"]],
    ["cleanservice joins", ["join", "pin", "commandsUser"]],
    ["cleanservice title sideways", ["join", "pin", "commandsUser"]],
    ["cleancommand join", ["join", "pin", "commandsUser"]],
  ])("where some went already, /%s leaves %j", async (line, keys) => {
    const { group } = setUp({ join: true, pin: true, commandsUser: true });
    await group.say(line);
    expect(on(group.settings())).toEqual(keys);
  });

  test("are told, with an example where nothing is said, and all names where one is wrong", async () => {
    const { group } = setUp();
    expect(keysOf(await group.say("cleanservice"))).toEqual(["cleaning-state-and-example", "cleaning-service-none"]);
    expect(keysOf(await group.say("cleanservice join"))).toEqual(["cleaning-service-some"]);
    expect(keysOf(await group.say("cleancommand"))).toEqual(["cleaning-state-and-example", "cleaning-commands-none"]);
    expect(await group.say("cleanservice <b>x</b>")).toMatchObject({
      key: "cleaning-unknown",
      args: { word: "<b>x</b>", types: "all, join, leave, photo, pin, title, videochat, other" },
    });
  });

  test("are listed with what they mean and whether they are on", async () => {
    const { group } = setUp({ join: true });
    const services = keysOf(await group.say("cleanservicetypes"));
    expect(services.filter((key) => key.startsWith("cleaning-type-"))).toEqual([
      "cleaning-type-on",
      ...Array.from({ length: 6 }, () => "cleaning-type-off"),
    ]);
    expect(keysOf(await group.say("cleancommandtypes"))).toContain("cleaning-meaning-commands-other");
  });

  test("are switched on though the bot may not delete, which is said", async () => {
    const { group } = setUp({}, { kind: "admin", rights: ["pin_messages"], anonymous: false, title: undefined });
    expect(keysOf(await group.say("cleanservice join"))).toContain("access-bot-lacks-right");
    expect(on(group.settings())).toEqual(["join"]);
    expect(keysOf(await group.say("keepservice join"))).not.toContain("access-bot-lacks-right");
  });
});

test.each(SERVICE_KINDS)("a line of the kind %s is deleted where that is on, and no other", async (kind) => {
  const { line, gateway } = setUp({ [kind]: true, commandsOther: true });
  for (const other of SERVICE_KINDS) if (other !== kind) await line(other);
  expect(gateway.removed).toEqual([]);
  await line(kind);
  expect(gateway.removed).toEqual([[70]]);
});

describe("commands of others", () => {
  test.each(["/unknown", "/unknown now", "/ban@other_bot", "/cleanservice@other_bot", "/Unknown@moderato_bot"])(
    "%s goes",
    async (words) => {
      const { message, gateway } = setUp({ commandsOther: true });
      await message(words);
      expect(gateway.removed).toEqual([[70]]);
    },
  );

  test.each([
    ..."!unknown|/|//unknown|/ unknown|/1st|/etc/hosts|hello /unknown|/cleanservice|/KeepService@Moderato_Bot".split(
      "|",
    ),
    `/${"x".repeat(33)}`,
  ])("%s stays", async (words) => {
    const { message, gateway } = setUp({ commandsOther: true });
    await message(words);
    expect(gateway.removed).toEqual([]);
  });

  test("stay where they are forwarded, come from the linked channel, or nobody wants them gone", async () => {
    const { message, gateway } = setUp({ commandsOther: true });
    await message("/unknown", { senderKind: "linked-channel" });
    await message("/unknown", { content: { ...WORDS, text: "/unknown", origin: { kind: "hidden", name: "x" } } });
    const calm = setUp({ join: true, commandsAdmin: true, commandsUser: true });
    await calm.message("/unknown");
    expect(gateway.removed).toEqual([]);
    expect(calm.gateway.removed).toEqual([]);
  });
});

test.each([
  ["everyone", { commandsUser: true }, true],
  ["everyone", { commandsAdmin: true, commandsOther: true }, false],
  ["admin", { commandsAdmin: true }, true],
  ["restrict_members", { commandsAdmin: true }, true],
  ["owner", { commandsUser: true }, false],
] as const)("the message of a command for %s, with %j set, is erased: %s", (access, settings, isErased) => {
  const { feature } = setUp();
  const scope = { chat: CHAT, settings: feature.settings.parse(settings), now: NOW };
  const status: MemberStatus = { kind: "member" };
  expect(feature.gates[0]?.({ name: "x", access, status }, scope)).toEqual({ isErased });
});
