// Cases as kept.
import { describe, expect, test } from "vitest";
import type { CaseDraft } from "../../src/core/case.ts";
import { text } from "../../src/core/text.ts";
import { hours } from "../../src/core/time.ts";
import type { CaseFilter, CasePage } from "../../src/kit/ports/cases/cases.ts";
import { engines, later, START, useWorld } from "./engines.ts";
import { admin, alice, bob, group, hostileNames, LARGEST_ID, otherGroup } from "./people.ts";

const draft: CaseDraft = {
  chatId: group.id,
  kind: "ban",
  target: alice,
  actor: { kind: "member", member: admin },
  at: START,
  until: later(hours(3)),
  reason: "spam",
  evidence: { signals: [{ name: "links", weight: 0.5, detail: "t.me" }], messageIds: [7, 8] },
  former: { kind: "restricted", present: true, permissions: ["send_messages"], until: undefined },
};

describe.each(engines)("cases in $name", (engine) => {
  const world = useWorld(engine);

  test("a case is read as it was opened", async () => {
    const { chats, cases } = world().stores;
    await chats.know(group);
    const opened = await cases.open(draft);
    expect(opened).toEqual({ ...draft, number: 1, state: "open" });
    expect(await cases.find(group.id, 1)).toEqual(opened);
  });

  test("a case by a rule without end, reason or former standing is read as it was opened", async () => {
    const { chats, cases } = world().stores;
    await chats.know(group);
    const bare: CaseDraft = {
      ...draft,
      actor: { kind: "rule", rule: "flood.consecutive" },
      until: undefined,
      reason: undefined,
      former: undefined,
    };
    const opened = await cases.open(bare);
    expect(await cases.find(group.id, opened.number)).toEqual({ ...bare, number: 1, state: "open" });
    const told = await cases.open({ ...bare, reason: text("settings-refused", { problem: "x" }) });
    expect((await cases.find(group.id, told.number))?.reason).toEqual(text("settings-refused", { problem: "x" }));
  });

  test("who has open cases is told for many at once, with their cases", async () => {
    const { chats, cases } = world().stores;
    await Promise.all([chats.know(group), chats.know(otherGroup)]);
    await cases.open(draft);
    await cases.open({ ...draft, kind: "mute" });
    await cases.open({ ...draft, target: bob, kind: "warn" });
    await cases.open({ ...draft, target: bob, kind: "mute" });
    await cases.close(group.id, 4, "ended");
    const ask = (chatId: number, targetId: number) => cases.openAtHand(chatId, targetId, ["ban", "mute"]);
    const asked = [ask(group.id, alice.id), ask(group.id, bob.id), ask(otherGroup.id, alice.id), ask(group.id, 1)];
    const found = await Promise.all(asked);
    expect(found.map((those) => those?.map(({ number }) => number))).toEqual([[2, 1], [], [], []]);
  });

  test("thirty cases opened at once are numbered from 1 to 30, in each of two chats", async () => {
    const { chats, cases } = world().stores;
    await Promise.all([chats.know(group), chats.know(otherGroup)]);
    const opened = await Promise.all(
      Array.from({ length: 60 }, (_, n) => cases.open({ ...draft, chatId: n % 2 ? group.id : otherGroup.id })),
    );
    for (const { id } of [group, otherGroup]) {
      const numbers = opened.filter(({ chatId }) => chatId === id).map(({ number }) => number);
      expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    }
  });

  test("a case cannot be opened in a chat that is not known, and takes no number", async () => {
    const { chats, cases } = world().stores;
    await expect(cases.open(draft)).rejects.toThrow("not known");
    await chats.know(group);
    expect((await cases.open(draft)).number).toBe(1);
  });

  test("of ten closers one closes the case", async () => {
    const { chats, cases } = world().stores;
    await chats.know(group);
    await cases.open(draft);
    const closed = await Promise.all(Array.from({ length: 10 }, () => cases.close(group.id, 1, "undone")));
    expect(closed.filter(Boolean)).toHaveLength(1);
    expect((await cases.find(group.id, 1))?.state).toBe("undone");
    expect(await cases.close(group.id, 99, "ended")).toBe(false);
  });

  test("the open cases of the kind asked for are found, newest first, for that member and chat", async () => {
    const { chats, cases } = world().stores;
    await Promise.all([chats.know(group), chats.know(otherGroup)]);
    await cases.open({ ...draft, kind: "mute" });
    await cases.open({ ...draft, kind: "ban" });
    await cases.open({ ...draft, kind: "mute" });
    await cases.open({ ...draft, kind: "mute", target: bob });
    await cases.open({ ...draft, kind: "mute", chatId: otherGroup.id });
    const numbers = async (kind: "mute" | "ban" | "warn") =>
      (await cases.allOpen(group.id, alice.id, kind)).map(({ number }) => number);
    expect(await numbers("mute")).toEqual([3, 1]);
    expect(await numbers("ban")).toEqual([2]);
    expect(await numbers("warn")).toEqual([]);
    await cases.close(group.id, 3, "ended");
    expect(await numbers("mute")).toEqual([1]);
  });

  test("the name in a case stays that of the day", async () => {
    const { chats, cases, seen } = world().stores;
    await chats.know(group);
    await cases.open(draft);
    seen.noteMember({ ...alice, name: "Renamed" }, START);
    await seen.flush();
    expect((await cases.find(group.id, 1))?.target?.name).toBe("Alice");
  });

  test.each(hostileNames)("a member named %j is kept, without what no database takes", async (name) => {
    const { chats, cases } = world().stores;
    await chats.know({ ...group, title: name });
    const target = { ...alice, id: LARGEST_ID, name };
    const evidence = { signals: [{ name, weight: 1, detail: name }], messageIds: [LARGEST_ID] };
    await cases.open({ ...draft, target, reason: name, evidence });
    const kept = name.replaceAll("\u0000", "").replaceAll(/\p{Surrogate}/gu, "\uFFFD");
    const read = await cases.find(group.id, 1);
    expect(read?.target).toEqual({ ...target, name: kept });
    expect(read?.reason).toBe(kept);
    expect(read?.evidence).toEqual({ signals: [{ name: kept, weight: 1, detail: kept }], messageIds: [LARGEST_ID] });
  });

  test("cases are listed newest first, by whom they are about, by whom they are, by kind, state, time and batch", async () => {
    const { chats, cases } = world().stores;
    await chats.know(group);
    await cases.open({ ...draft, kind: "mute" });
    await cases.open({ ...draft, target: bob, batch: 1 });
    await cases.open({ ...draft, actor: { kind: "rule", rule: "flood.consecutive" }, at: later(hours(1)) });
    await cases.close(group.id, 1, "undone");
    const numbers = async (filter: CaseFilter, page: CasePage = { limit: 9 }) =>
      (await cases.list(group.id, filter, page)).map(({ number }) => number);
    expect(await numbers({})).toEqual([3, 2, 1]);
    expect(await numbers({}, { limit: 1, before: 3 })).toEqual([2]);
    expect(await numbers({ targetId: bob.id })).toEqual([2]);
    expect(await numbers({ actorId: admin.id })).toEqual([2, 1]);
    expect(await numbers({ kinds: ["mute", "kick"] })).toEqual([1]);
    expect(await numbers({ state: "open" })).toEqual([3, 2]);
    expect(await numbers({ since: later(hours(1)) })).toEqual([3]);
    expect(await numbers({ batch: 1 })).toEqual([2]);
    expect(await cases.count(group.id, { targetId: alice.id })).toBe(2);
    expect(await cases.count(otherGroup.id, {})).toBe(0);
  });

  test("what a case refers to is read as it was written, and found by its messages", async () => {
    const { chats, cases } = world().stores;
    await chats.know(group);
    await cases.open(draft);
    const copies = { chatId: otherGroup.id, messageIds: [70, 71] };
    const second = await cases.open({
      ...draft,
      kind: "undo",
      undoes: 1,
      batch: 1,
      isNative: true,
      evidence: { signals: [], messageIds: [8, 9], copies, denied: ["send_photos"] },
    });
    expect(await cases.find(group.id, 2)).toEqual(second);
    expect((await cases.byMessage(group.id, 8))?.number).toBe(2);
    expect((await cases.byMessage(group.id, 7))?.number).toBe(1);
    expect(await cases.byMessage(group.id, 99)).toBeUndefined();
    expect(await cases.byMessage(otherGroup.id, 7)).toBeUndefined();
  });

  test("a case is given another reason and another past, and nothing else", async () => {
    const { chats, cases } = world().stores;
    await chats.know(group);
    const opened = await cases.open(draft);
    expect(await cases.explain(group.id, 1, "a \u0000 reason")).toBe(true);
    expect(await cases.explain(group.id, 2, "none")).toBe(false);
    await cases.rebase(group.id, 1, { kind: "member" });
    const evidence = { ...opened.evidence, isExplained: true };
    const changed = { ...opened, reason: "a  reason", former: { kind: "member" }, evidence };
    expect(await cases.find(group.id, 1)).toEqual(changed);
    await cases.rebase(group.id, 1, undefined);
    expect((await cases.find(group.id, 1))?.former).toBeUndefined();
  });
});
