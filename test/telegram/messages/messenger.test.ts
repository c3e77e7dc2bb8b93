// How the bot speaks: as privately as it can, at the pace of the group, and never in the way of what it does.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { text } from "../../../src/core/text.ts";
import { instant, minutes } from "../../../src/core/time.ts";
import { createTranslator } from "../../../src/i18n/translator.ts";
import type { Booking } from "../../../src/kit/declarations/job.ts";
import { noMeter } from "../../../src/kit/ports/delivery/meter.ts";
import type { Outbox } from "../../../src/kit/ports/delivery/outbox.ts";
import { answer, notice, post } from "../../../src/kit/reply.ts";
import { createDispatch } from "../../../src/telegram/messages/dispatch.ts";
import { createMessenger } from "../../../src/telegram/messages/messenger.ts";
import { createApiClients } from "../../../src/telegram/outbound/clients.ts";
import { fakeGateway } from "../../support/ports.ts";
import { passes, stopClock } from "../clock.ts";
import { fetchOf, stage } from "../stage.ts";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

const translator = createTranslator();
const words = (value: string) => text("menu-number", { value });

function speaking(traits: Parameters<typeof stage>[0] = {}) {
  const set = stage(traits);
  const booked: Booking[] = [];
  const failures: unknown[] = [];
  const left: string[] = [];
  const outbox = openOutbox({ left, booked });
  const clients = createApiClients({
    token: set.telegram.token,
    client: { fetch: fetchOf(set.telegram) },
    meter: noMeter,
  });
  const messenger = createMessenger({
    clients,
    outbox,
    translator,
    gateway: fakeGateway(),
    botUsername: "moderato_bot",
    migrate: async () => undefined,
    clock: { now: () => instant(0) },
    localeOf: async () => "en",
    noticesFor: async () => minutes(5),
  });
  const dispatch = createDispatch({
    outbox,
    gateway: fakeGateway(),
    deliver: messenger.deliver,
    clock: { now: () => instant(0) },
    meter: noMeter,
    failed: (error) => void failures.push(error),
    refused: async () => undefined,
  });
  void dispatch.start();
  const chat = { id: set.group.id, kind: "supergroup", title: "Group", username: undefined } as const;
  const asker = { kind: "user", id: set.anna.id, name: "Anna", username: undefined } as const;
  const here = { chat, topic: undefined };
  const said = () => set.group.botMessages.map(({ body }) => body.text);
  return { ...set, messenger, clients, booked, failures, left, chat, asker, here, said };
}

/** An outbox that hands over at once, as JSON does it, and keeps nothing. */
function openOutbox({ left, booked }: { readonly left: string[]; readonly booked: Booking[] }): Outbox {
  let take: Parameters<Outbox["onPut"]>[0] = () => undefined;
  let count = 0;
  return {
    onPut: (listener) => {
      take = listener;
    },
    put: async ({ payload, lifetime, ...outgoing }) => {
      count += 1;
      const kept: unknown = JSON.parse(JSON.stringify(payload));
      take({ ...outgoing, payload: kept, key: String(count), attempts: 0, expiresAt: instant(lifetime) });
    },
    leaving: async (key) => left.push(key) > 0,
    done: async (_key, next) => void booked.push(...(next?.bookings ?? [])),
    leftovers: async () => ({ waiting: [], unknown: 0 }),
    postpone: async () => undefined,
    due: async () => [],
    abandoned: async () => 0,
  };
}

/** What a promise comes to, a moment later. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  await passes(20);
  return promise;
}

describe("public words", () => {
  test("of a raid are not waited for, and hold up no enforcement", async () => {
    const { messenger, here, clients, anna, group, said } = speaking();
    let done = 0;
    const raid = (async () => {
      for (let count = 0; count < 45; count++) {
        await messenger.say(notice(words(String(count))), here);
        await clients.enforcement.restrictChatMember(group.id, anna.id, { can_send_messages: count % 2 === 0 });
        done += 1;
      }
    })();
    await passes(1_000, 5);
    expect(done).toBe(45);
    expect(said().length).toBeLessThan(45);
    await raid;
  });

  test("come in their order, about twenty a minute", async () => {
    const { messenger, here, said } = speaking();
    for (let count = 0; count < 40; count++) await messenger.say(notice(words(String(count))), here);
    await passes(2_000, 5);
    expect(said().length).toBeLessThan(30);
    await passes(60_000, 500);
    expect(said()).toEqual(Array.from({ length: said().length }, (_, count) => String(count)));
    expect(said().length).toBeGreaterThanOrEqual(35);
  });

  test("that fail are told, and do not end the program", async () => {
    const { messenger, here, telegram, failures } = speaking();
    telegram.faults.add({ method: "sendMessage", fault: { kind: "drop" } });
    await soon(messenger.say(notice(words("one")), here));
    expect(failures).toHaveLength(1);
  });

  test("are noted as leaving when their call leaves, and not while they wait", async () => {
    const { messenger, here, left } = speaking();
    for (let count = 0; count < 30; count++) await messenger.say(notice(words(String(count))), here);
    await passes(3_000, 5);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(30);
    expect(left[0]).toBe("1");
  });

  test("delete themselves when they are notices, and stay when they are posts", async () => {
    const { messenger, here, booked, group } = speaking();
    await soon(messenger.say(notice(words("brief")), here));
    await soon(messenger.say(post(words("lasting")), here));
    const [first] = group.botMessages;
    expect(booked).toMatchObject([{ at: minutes(5), payload: { messageId: first?.id } }]);
  });

  test("that are to be pinned are pinned by a job once they are there; of one in parts the first", async () => {
    const { messenger, here, booked, group } = speaking();
    await soon(messenger.say({ ...post(words("x ".repeat(3000))), isPinned: true }, here));
    const [first, second] = group.botMessages;
    expect(second).toBeDefined();
    expect(booked).toMatchObject([{ job: "voice.pin", payload: { messageId: first?.id } }]);
  });

  test("go to the topic that they are about, and never to General by its id", async () => {
    const { messenger, chat, group } = speaking({ isForum: true });
    const topic = group.openTopic("News");
    await soon(messenger.say(notice(words("in it")), { chat, topic }));
    await soon(messenger.say(notice(words("in General")), { chat, topic: undefined }));
    expect(group.botMessages.map(({ body }) => body.message_thread_id)).toEqual([topic, undefined]);
  });

  test("that are too long are several messages, with the buttons on the last", async () => {
    const { messenger, here, group } = speaking();
    const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(" ");
    const buttons = [[{ kind: "open", label: words("Go"), url: "https://example.org/" } as const]];
    await soon(messenger.say(post(words(long), buttons), here));
    const [first, last] = group.botMessages;
    expect(group.botMessages).toHaveLength(2);
    expect(first?.body.reply_markup).toBeUndefined();
    expect(last?.body.reply_markup).toMatchObject({ inline_keyboard: [[{}]] });
    expect(`${first?.body.text} ${last?.body.text}`).toBe(long);
  });
});

describe("an answer", () => {
  test("is seen by the one who asked alone", async () => {
    const { messenger, here, asker, group } = speaking();
    await soon(messenger.say(answer(words("psst")), { ...here, asker }));
    expect(group.ephemerals.map(({ receiver }) => receiver.id)).toEqual([asker.id]);
    expect(group.botMessages).toEqual([]);
  });

  const noWhispers = {
    method: "sendMessage",
    fault: { kind: "error", code: 400, description: "Bad Request: not enough rights" },
  } as const;

  test("goes to the private chat where the group does not let the bot whisper", async () => {
    const { messenger, here, asker, group, anna, telegram } = speaking();
    anna.starts();
    telegram.faults.add({ ...noWhispers, chatId: group.id });
    await soon(messenger.say(answer(words("psst")), { ...here, asker }));
    expect(anna.inbox().map(({ body }) => body.text)).toEqual(["psst"]);
    expect(group.botMessages).toEqual([]);
  });

  test("is public for a short while where nothing else is left", async () => {
    const { messenger, here, asker, group, telegram, booked } = speaking();
    telegram.faults.add({ ...noWhispers, chatId: group.id, times: 1 });
    await soon(messenger.say(answer(words("psst")), { ...here, asker }));
    expect(group.botMessages.map(({ body }) => body.text)).toEqual(["psst"]);
    expect(booked).toMatchObject([{ at: minutes(1) }]);
  });

  test("in private is simply said", async () => {
    const { messenger, anna, asker } = speaking();
    anna.starts();
    const chat = { id: anna.id, kind: "private", title: "Anna", username: undefined } as const;
    await soon(messenger.say(answer(words("hello")), { chat, topic: undefined, asker }));
    expect(anna.inbox().map(({ body }) => body.text)).toEqual(["hello"]);
  });

  test("is not held up by the notices of its group", async () => {
    const { messenger, here, asker, group } = speaking();
    void (async () => {
      for (let count = 0; count < 60; count++) await messenger.say(notice(words(String(count))), here);
    })();
    await passes(500, 5);
    await messenger.say(answer(words("psst")), { ...here, asker });
    await passes(20);
    expect(group.ephemerals).toHaveLength(1);
  });
});
