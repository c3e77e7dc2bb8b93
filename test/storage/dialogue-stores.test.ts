// Reports, appeals and entries of logs as kept, and what becomes of them where a group becomes a supergroup.
import { describe, expect, test } from "vitest";
import { text } from "../../src/core/text.ts";
import { hours } from "../../src/core/time.ts";
import type { ReportDraft } from "../../src/features/reports/message-store.ts";
import type { ReportDecision } from "../../src/features/reports/store.ts";
import { engines, later, START, useWorld } from "./engines.ts";
import { admin, alice, bob, group, hostileNames, otherGroup } from "./people.ts";

const report: ReportDraft = {
  chatId: group.id,
  messageId: 40,
  author: bob,
  reason: "spam",
  topic: undefined,
  reporter: alice,
  weight: 0.5,
  at: START,
};

const decision = (outcome: ReportDecision["outcome"]): ReportDecision => ({
  outcome,
  said: text("reports-decided-before"),
});

describe.each(engines)("reports in $name", (engine) => {
  const world = useWorld(engine);

  test("are counted and weighed by message, each reporter once", async () => {
    const { chats, reports } = world().stores;
    await chats.know(group);
    await reports.add(report);
    await reports.add(report);
    await reports.add({ ...report, reporter: admin, weight: 0.25, reason: "later" });
    expect(await reports.find(group.id, 40)).toMatchObject({
      count: 2,
      weight: 0.75,
      state: "open",
      reason: "spam",
      author: { id: bob.id },
    });
    expect(await reports.find(group.id, 41)).toBeUndefined();
    expect(await reports.has(group.id, 40, alice.id)).toBe(true);
    expect(await reports.has(group.id, 40, bob.id)).toBe(false);
    expect(await reports.countSince(group.id, alice.id, START)).toBe(1);
    expect(await reports.countSince(group.id, alice.id, later(hours(1)))).toBe(0);
  });

  test("tell how good somebody's are, of the latest that were decided", async () => {
    const { chats, reports } = world().stores;
    await chats.know(group);
    for (const messageId of [1, 2, 3, 4]) await reports.add({ ...report, messageId, at: later(hours(messageId)) });
    for (const messageId of [1, 2]) await reports.decide(group.id, messageId, decision("accepted"));
    await reports.decide(group.id, 3, decision("dismissed"));
    expect(await reports.accuracy(group.id, alice.id, 100)).toEqual({ accepted: 2, dismissed: 1 });
    expect(await reports.accuracy(group.id, alice.id, 1)).toEqual({ accepted: 0, dismissed: 1 });
    await reports.noteCard(group.id, 4, 77);
    await reports.noteCase(group.id, 4, 5);
    const cards = [admin, alice].map(({ id }) => ({ adminId: id, messageId: 9 }));
    for (const card of cards) await reports.notePrivateCard(group.id, 4, card);
    expect((await reports.open(group.id, 10)).map(({ messageId, author }) => [messageId, author.id])).toEqual([
      [4, bob.id],
    ]);
    expect(await reports.find(group.id, 4)).toMatchObject({ cardId: 77, caseNumber: 5, privateCards: cards });
    await reports.decide(group.id, 4, decision("accepted"));
    expect(await reports.open(group.id, 10)).toEqual([]);
    expect((await reports.find(group.id, 4))?.decision).toEqual(text("reports-decided-before"));
  });

  test.each(hostileNames)("people are blocked and watch under the name %j", async (name) => {
    const { chats, reports } = world().stores;
    await chats.know(group);
    await chats.know({ id: alice.id, kind: "private", title: "Alice", username: undefined });
    await reports.block(group.id, { ...bob, name });
    await reports.block(group.id, { ...bob, name });
    expect((await reports.blocked(group.id)).map(({ id }) => id)).toEqual([bob.id]);
    expect(await reports.blocked(otherGroup.id)).toEqual([]);
    await reports.unblock(group.id, bob.id);
    expect(await reports.blocked(group.id)).toEqual([]);
    await reports.watch({ ...alice, name }, true);
    expect(await reports.watching([alice.id, bob.id])).toEqual([alice.id]);
    await reports.watch(alice, false);
    expect(await reports.watching([alice.id])).toEqual([]);
  });
});

describe.each(engines)("appeals in $name", (engine) => {
  const world = useWorld(engine);

  test("are kept once for each case, and decided once", async () => {
    const { chats, appeals } = world().stores;
    await chats.know(group);
    const appeal = { chatId: group.id, caseNumber: 3, memberId: alice.id, words: "please", at: START };
    await appeals.add(appeal);
    await appeals.add({ ...appeal, words: "again" });
    expect(await appeals.find(group.id, 3)).toEqual({ ...appeal, state: "open" });
    expect(await appeals.lastAt(group.id, alice.id)).toBe(START);
    expect(await appeals.lastAt(group.id, bob.id)).toBeUndefined();
    await appeals.decide(appeal, "rejected", admin.id);
    await appeals.decide(appeal, "accepted", admin.id);
    expect((await appeals.find(group.id, 3))?.state).toBe("rejected");
    expect(await appeals.find(otherGroup.id, 3)).toBeUndefined();
  });
});

describe.each(engines)("entries of logs in $name", (engine) => {
  const world = useWorld(engine);

  test("wait in their order until they are taken out", async () => {
    const { chats, logPosts } = world().stores;
    await chats.know(group);
    await logPosts.add(group.id, { number: 1 }, START);
    await logPosts.add(group.id, { number: 2 }, later(hours(1)));
    const waiting = await logPosts.oldest(group.id, 10);
    expect(waiting.map(({ entry, at }) => [entry, at])).toEqual([
      [{ number: 1 }, START],
      [{ number: 2 }, later(hours(1))],
    ]);
    await logPosts.remove(group.id, []);
    await logPosts.remove(
      otherGroup.id,
      waiting.map(({ id }) => id),
    );
    await logPosts.remove(
      group.id,
      waiting.slice(0, 1).map(({ id }) => id),
    );
    expect((await logPosts.oldest(group.id, 10)).map(({ entry }) => entry)).toEqual([{ number: 2 }]);
    await logPosts.clear(group.id);
    expect(await logPosts.oldest(group.id, 10)).toEqual([]);
  });
});

describe.each(engines)("a group that becomes a supergroup in $name", (engine) => {
  const world = useWorld(engine);

  test("takes its appeals, its log and whom it blocks along, numbered as its cases; open reports of messages that are others now are gone", async () => {
    const { chats, appeals, reports, logPosts, cases } = world().stores;
    for (const chat of [group, otherGroup]) await chats.know(chat);
    const draft = { kind: "ban", target: alice, actor: { kind: "member", member: admin }, at: START } as const;
    const rest = { until: undefined, reason: undefined, evidence: { signals: [], messageIds: [] }, former: undefined };
    for (const { id } of [group, otherGroup]) {
      await cases.open({ ...draft, ...rest, chatId: id });
      await appeals.add({ chatId: id, caseNumber: 1, memberId: alice.id, words: String(id), at: START });
      await logPosts.add(id, { number: 1 }, START);
      await reports.add({ ...report, chatId: id });
      await reports.noteCase(id, 40, 1);
      await reports.add({ ...report, chatId: id, messageId: 41 });
      await reports.decide(id, 41, decision("accepted"));
      await reports.block(id, bob);
    }
    await chats.migrate(group.id, otherGroup.id);
    expect((await appeals.find(otherGroup.id, 1))?.words).toBe(String(group.id));
    expect((await appeals.find(otherGroup.id, 2))?.words).toBe(String(otherGroup.id));
    const waiting = await logPosts.oldest(otherGroup.id, 10);
    expect(waiting.map(({ entry }) => entry)).toEqual([{ number: 1 }, { number: 2 }]);
    expect(await reports.find(otherGroup.id, 40)).toMatchObject({ count: 1, caseNumber: 2 });
    expect(await reports.accuracy(otherGroup.id, alice.id, 100)).toEqual({ accepted: 2, dismissed: 0 });
    expect((await reports.blocked(otherGroup.id)).map(({ id }) => id)).toEqual([bob.id]);
  });
});
