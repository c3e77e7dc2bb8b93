// Messages that tell of cases as kept: which have fallen behind, for how long they follow, and what is booked when they are sent.
import { describe, expect, test } from "vitest";
import type { CaseDraft } from "../../src/core/case.ts";
import { text } from "../../src/core/text.ts";
import { days, hours, minutes } from "../../src/core/time.ts";
import { followBooking } from "../../src/kit/acts/case-following.ts";
import type { PostedCaseMessage } from "../../src/kit/ports/cases/case-messages.ts";
import { engines, later, START, useWorld } from "./engines.ts";
import { admin, alice, basicGroup, climbed, group, hostileNames, otherGroup } from "./people.ts";

const draft: CaseDraft = {
  chatId: group.id,
  kind: "ban",
  target: alice,
  actor: { kind: "member", member: admin },
  at: START,
  until: undefined,
  reason: undefined,
  evidence: { signals: [], messageIds: [] },
  former: undefined,
};

const notice: PostedCaseMessage = {
  chatId: group.id,
  numbers: [1],
  placeId: group.id,
  messageId: 50,
  as: "notice",
  card: { text: text("moderation-banned", { user: alice, number: 1 }), buttons: [] },
  at: START,
  fadesAt: later(minutes(5)),
};

describe.each(engines)("messages that tell of cases in $name", (engine) => {
  const world = useWorld(engine);

  /** A group with so many cases. */
  async function withCases(count: number, chat = group) {
    const { chats, cases, caseMessages } = world().stores;
    await chats.know(chat);
    for (let number = 1; number <= count; number++) await cases.open({ ...draft, chatId: chat.id });
    return caseMessages;
  }

  test("fall behind when one of their cases changes, whole and once, until they have caught up", async () => {
    const store = await withCases(3);
    const both = { ...notice, numbers: [1, 2] };
    await store.remember(both);
    await store.remember({ ...notice, messageId: 51, numbers: [3], as: "log", placeId: -1007 });
    expect(await store.stale(group.id, START, 10)).toEqual([]);
    await store.changed(group.id, [2]);
    await store.changed(group.id, [1]);
    await store.changed(otherGroup.id, [3]);
    const { at: _at, fadesAt: _fades, ...told } = both;
    expect(await store.stale(group.id, START, 10)).toEqual([told]);
    expect(await store.at(told)).toEqual(told);
    await store.caughtUp([told]);
    expect(await store.stale(group.id, START, 10)).toEqual([]);
    await store.kindChanged(group.id, "log");
    expect((await store.stale(group.id, START, 10)).map(({ messageId }) => messageId)).toEqual([51]);
    await store.forget({ placeId: -1007, messageId: 51 });
    expect(await store.stale(group.id, START, 10)).toEqual([]);
  });

  test("follow no more once they have deleted themselves; what stays follows until the act ends by itself", async () => {
    const { chats, cases, caseMessages: store } = world().stores;
    await chats.know(group);
    await cases.open({ ...draft, until: later(days(300)) });
    await store.remember(notice);
    await store.remember({ ...notice, messageId: 51, as: "log", fadesAt: undefined });
    await store.changed(group.id, [1]);
    const behind = async (at: typeof START) => (await store.stale(group.id, at, 10)).map(({ messageId }) => messageId);
    expect(await behind(later(minutes(4)))).toEqual([50, 51]);
    expect(await behind(later(minutes(6)))).toEqual([51]);
    expect(await behind(later(days(300)))).toEqual([51]);
    await store.forgetExpired(later(days(302)));
    expect(await behind(START)).toEqual([]);
  });

  test("a message tells of other cases from now on, and of none that there is not", async () => {
    const store = await withCases(2);
    await store.remember(notice);
    await store.remember({ ...notice, numbers: [2, 9] });
    expect((await store.at(notice))?.numbers).toEqual([2]);
    await store.changed(group.id, [1]);
    expect(await store.stale(group.id, START, 10)).toEqual([]);
  });

  test("one that is sent after its case was closed is behind from the start, and is looked at", async () => {
    const store = await withCases(1);
    const { cases, outbox, jobs } = world().stores;
    const keys: string[] = [];
    outbox.onPut(({ key }) => keys.push(key));
    const sent = { ...notice, ifChanged: followBooking(group.id, START) };
    const send = async (messageId: number) => {
      await outbox.put({ kind: "say", chatId: group.id, payload: {}, lifetime: minutes(2) });
      await outbox.done(keys.at(-1) ?? "", { bookings: [], tells: { ...sent, messageId } });
    };
    await send(50);
    expect(await jobs.claim(START, hours(1), { limit: 10 })).toEqual([]);
    await cases.close(group.id, 1, "undone");
    await send(51);
    expect((await store.stale(group.id, START, 10)).map(({ messageId }) => messageId)).toEqual([51]);
    expect((await jobs.claim(START, hours(1), { limit: 10 })).map(({ job }) => job)).toEqual(["cases.follow"]);
  });

  test.each(hostileNames)("keeps the words about %j", async (name) => {
    const store = await withCases(1);
    const card = { text: text("moderation-banned", { user: { ...alice, name }, number: 1 }), buttons: [] };
    await store.remember({ ...notice, card });
    expect((await store.at(notice))?.card.text.key).toBe("moderation-banned");
  });

  test("when a group becomes a supergroup, posts of its log go along, and its own messages stay behind", async () => {
    const store = await withCases(1, basicGroup);
    const { chats, cases } = world().stores;
    await store.remember({ ...notice, chatId: basicGroup.id, placeId: basicGroup.id });
    await store.remember({ ...notice, chatId: basicGroup.id, placeId: -1007, as: "log" });
    await chats.know(climbed);
    await cases.open({ ...draft, chatId: climbed.id });
    await store.remember({ ...notice, chatId: climbed.id, placeId: climbed.id });
    await chats.migrate(basicGroup.id, climbed.id);
    for (const number of [1, 2]) await store.changed(climbed.id, [number]);
    expect((await store.stale(climbed.id, START, 10)).map(({ placeId, numbers }) => [placeId, numbers])).toEqual([
      [climbed.id, [2]],
      [-1007, [1]],
    ]);
  });
});
