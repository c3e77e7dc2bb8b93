// Pins: what is pinned and unpinned, what the bot posts to be pinned, what comes from the linked channel.

import { describe, expect, test } from "vitest";
import type { ServiceEvent } from "../../src/core/chat-event.ts";
import type { MemberStatus } from "../../src/core/member.ts";
import { text } from "../../src/core/text.ts";
import { pins } from "../../src/features/pins/feature.ts";
import type { Obstacle, Outcome } from "../../src/kit/ports/outcome.ts";
import type { Card } from "../../src/kit/reply.ts";
import { messageLink } from "../../src/kit/words/message-link.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import {
  ADMIN,
  ANNA,
  albumsOf,
  BORIS,
  CHANNEL,
  CHAT,
  fakeGateway,
  keysOf,
  NOW,
  reply,
  WORDS,
} from "../support/ports.ts";
import { fakeMemory, fakeStates, fakeStatuses } from "../support/remembering-ports.ts";
import { stage } from "../support/stage.ts";

const DONE: Outcome = { ok: true, value: undefined };
const GONE: Outcome = { ok: false, obstacle: "already-gone" };

/** A group with some pins; every act is noted. */
const PINNED = { chatId: CHAT.id, id: 7, topic: undefined };

function setUp(pinned: readonly number[] = [], own?: MemberStatus, obstacle?: Obstacle) {
  const [actions, said]: [string[], Card[]] = [[], []];
  let left = [...pinned];
  const newest = () => (left[0] === undefined ? undefined : { ...PINNED, id: left[0] });
  const gateway = {
    ...fakeGateway(),
    profile: async () =>
      ({
        ok: true,
        value: { permissions: [], linkedChannelId: CHANNEL.id, title: "x", kind: "supergroup", pinned: newest() },
      }) as const,
    pin: async (_chatId: number, { messageId, isLoud }: { messageId: number; isLoud: boolean }) => {
      actions.push(`pin ${messageId}${isLoud ? " loudly" : ""}`);
      return obstacle === undefined ? DONE : ({ ok: false, obstacle } as const);
    },
    unpin: async (_chatId: number, id = left[0]) => {
      if (id === undefined || !left.includes(id)) return GONE;
      left = left.filter((one) => one !== id);
      actions.push(`unpin ${id}`);
      return DONE;
    },
    unpinAll: async () => {
      actions.push("unpin all");
      return DONE;
    },
    copy: async (_chatId: number, { messageIds }: { messageIds: readonly number[] }) => {
      actions.push(`copy ${messageIds.join(" ")}`);
      return { ok: true, value: messageIds.map((id) => id + 1000) } as const;
    },
    remove: async (_chatId: number, ids: readonly number[]) => {
      actions.push(`remove ${ids.join(" ")}`);
      return { ok: true, value: { removed: ids.length, refused: [] } } as const;
    },
  };
  const memory = fakeMemory();
  const feature = pins.setUp({
    ...NOTHING_KEPT,
    gateway,
    memory,
    seen: albumsOf({ trip: [44, 45, 46] }),
    states: fakeStates(),
    statuses: fakeStatuses({ ...(own ? { own } : {}), linkedChannelId: CHANNEL.id }),
    messenger: { say: async (card) => void said.push(card) },
  });
  const hear = (settings: object, event: Partial<ServiceEvent>) => {
    const scope = { chat: CHAT, settings: feature.settings.parse(settings), now: NOW };
    const whole = {
      kind: "service",
      service: "pin",
      chat: CHAT,
      at: NOW,
      member: ADMIN,
      message: { chatId: CHAT.id, id: 60, topic: undefined },
      ...event,
    } as ServiceEvent;
    return feature.listeners.service?.(whole, scope);
  };
  return { actions, said, feature, group: stage(feature), memory, hear };
}

const inReplyTo = (id: number, album?: string) => ({ said: { repliedTo: reply(ANNA, id, album) } });

describe("/pin", () => {
  test.each([
    ["pin", "pin 41"],
    ["pin quiet", "pin 41"],
    ["pin loud", "pin 41 loudly"],
    ["pin NOTIFY", "pin 41 loudly"],
  ])("%s comes to: %s", async (line, action) => {
    const { group, actions } = setUp();
    expect(await group.say(line, inReplyTo(41))).toEqual(text("pins-pinned"));
    expect(actions).toEqual([action]);
  });

  test.each([
    ["message-unchanged", "pins-pinned"],
    ["already-gone", "pins-message-gone"],
    ["lacks-right", "moderation-bot-lacks-right"],
    ["unavailable", "pins-failed"],
  ] as const)("that meets with %s says: %s", async (obstacle, key) => {
    const { group } = setUp([], undefined, obstacle);
    expect(keysOf(await group.say("pin", inReplyTo(41)))[0]).toBe(key);
  });

  test("pins the first part of an album", async () => {
    const { group, actions } = setUp();
    await group.say("pin", inReplyTo(46, "trip"));
    expect(actions).toEqual(["pin 44"]);
  });

  test("without a reply, with another word, or in reply to a line of Telegram's is refused", async () => {
    const { group, actions } = setUp();
    expect(keysOf(await group.say("pin"))).toEqual(["args-reply-needed"]);
    expect(keysOf(await group.say("pin this please", inReplyTo(41)))).toEqual(["pins-loudness"]);
    const line = { said: { repliedTo: { ...reply(ANNA, 41), content: undefined } } };
    expect(keysOf(await group.say("pin", line))).toEqual(["pins-not-service"]);
    expect(actions).toEqual([]);
  });
});

describe("/pinned", () => {
  test("leads to the newest pin, or says that there is none", async () => {
    expect(await setUp([7, 3]).group.say("pinned")).toMatchObject({
      buttons: [[{ kind: "open", url: "https://t.me/garden/7" }]],
    });
    expect(await setUp().group.say("pinned")).toEqual(text("pins-none"));
  });

  test("has an address in groups without a name, and none in basic groups", () => {
    expect(messageLink({ ...CHAT, username: undefined }, 7)).toBe("https://t.me/c/1234567890/7");
    expect(messageLink({ id: -55, username: undefined }, 7)).toBeUndefined();
  });
});

describe("/unpin", () => {
  test("takes off the newest, the answered one, or whichever part of the answered album is pinned", async () => {
    const { group, actions } = setUp([9, 45, 41]);
    await group.say("unpin");
    await group.say("unpin", inReplyTo(41));
    await group.say("unpin", inReplyTo(46, "trip"));
    expect(actions).toEqual(["unpin 9", "unpin 41", "unpin 45"]);
    expect(await group.say("unpin")).toEqual(text("pins-none"));
    expect(await group.say("unpin", inReplyTo(41))).toEqual(text("pins-not-pinned"));
  });
});

describe("/unpinall", () => {
  /** What the buttons of the question carry: to do it, and to leave it. */
  async function asked(group: ReturnType<typeof setUp>["group"]) {
    const question = (await group.say("unpinall")) as Card;
    return question.buttons.flat().map((button) => ("data" in button ? button.data : "")) as [string, string];
  }

  test("asks first, and takes all off once", async () => {
    const { group, actions } = setUp();
    const [yes] = await asked(group);
    expect(actions).toEqual([]);
    expect(await group.press(yes)).toEqual({ replace: text("pins-all-done") });
    expect(await group.press(yes)).toEqual({ toast: text("pins-all-gone"), isAlert: true });
    expect(actions).toEqual(["unpin all"]);
  });

  test("is left alone by the other button, by others, in other chats, and by made-up data", async () => {
    const { group, actions } = setUp();
    const [yes, no] = await asked(group);
    expect(await group.press(yes, { actor: BORIS })).toMatchObject({ toast: { key: "pins-all-not-yours" } });
    expect(await group.press(yes, { chat: { ...CHAT, id: -1009 } })).toMatchObject({ toast: { key: "pins-all-gone" } });
    expect(await group.press("pins.clear:zz")).toMatchObject({ toast: { key: "pins-all-gone" } });
    expect(await group.press("pins.clear:%%")).toEqual({});
    expect(await group.press(no)).toEqual({ replace: text("pins-all-kept") });
    expect(await group.press(yes)).toMatchObject({ toast: { key: "pins-all-gone" } });
    expect(actions).toEqual([]);
  });
});

describe("/permapin", () => {
  const writing = (args: string, html = args) => ({
    said: { args, content: { ...WORDS, text: `/permapin ${args}`, html: `<b>/permapin ${html}` } },
  });

  test("posts what stands after the command, with its formatting, to be pinned, in place of the command", async () => {
    const { group, said, actions } = setUp();
    expect(await group.say("permapin Hello", writing("Hello", "Hello</b> &lt;all&gt;"))).toBeUndefined();
    expect(said).toMatchObject([
      { audience: "post", isPinned: true, text: { args: { words: { html: "<b>Hello</b> &lt;all&gt;" } } } },
    ]);
    expect(actions).toEqual(["remove 50"]);
  });

  test("in reply copies the answered album and pins its first part, once, also after a crash", async () => {
    const { group, actions } = setUp();
    await group.say("permapin", inReplyTo(45, "trip"));
    expect(actions).toEqual(["copy 44 45 46", "pin 1044", "remove 50"]);
    await group.say("permapin", inReplyTo(45, "trip"));
    expect(actions.slice(3)).toEqual(["pin 1044", "remove 50"]);
  });

  test("with nothing to say is refused with an example", async () => {
    const { group, said } = setUp();
    const buttonAlone = "[Rules](buttonurl://example.com)";
    expect(keysOf(await group.say("permapin"))).toEqual(["pins-lasting-missing"]);
    expect(keysOf(await group.say("permapin x", writing(buttonAlone, `${buttonAlone}</b>`)))).toEqual([
      "pins-lasting-missing",
    ]);
    expect(said).toEqual([]);
  });
});

describe("the linked channel", () => {
  test("pins nothing where that is not wanted; what an admin pins stays", async () => {
    const { hear, actions } = setUp([7, 8]);
    await hear({}, { member: CHANNEL, pinned: PINNED });
    await hear({ antichannelpin: true }, { member: ADMIN, pinned: PINNED });
    expect(actions).toEqual([]);
    await hear({ antichannelpin: true }, { member: CHANNEL, pinned: PINNED });
    await hear({ antichannelpin: true }, { member: { ...ADMIN, id: 777000 }, pinned: { ...PINNED, id: 8 } });
    expect(actions).toEqual(["unpin 7", "unpin 8"]);
  });

  test.each(["antichannelpin", "cleanlinked"])("/%s is switched, shown, and refuses what is neither", async (name) => {
    const { group } = setUp();
    expect(keysOf(await group.say(name))).toEqual(["pins-state-and-example", `pins-${name}-off`]);
    expect(keysOf(await group.say(`${name} on`))).toEqual([`pins-${name}-on`]);
    expect(group.settings()).toMatchObject({ [name]: true });
    expect(keysOf(await group.say(`${name} perhaps`))).toEqual(["args-on-off"]);
    expect(keysOf(await group.say(`${name} off`))).toEqual([`pins-${name}-off`]);
  });

  test.each(["antichannelpin", "cleanlinked"])("/%s on says what the bot lacks for it, and is on", async (name) => {
    const { group } = setUp([], { kind: "admin", rights: [], anonymous: false, title: undefined });
    expect(keysOf(await group.say(`${name} on`))).toContain("access-bot-lacks-right");
    expect(group.settings()).toMatchObject({ [name]: true });
    expect(keysOf(await group.say(`${name} off`))).not.toContain("access-bot-lacks-right");
  });
});
