// What is remembered between events: recent messages, and who administers which chat.
import { describe, expect, test } from "vitest";
import type { MemberStatus } from "../../../src/core/member.ts";
import { minutes, seconds } from "../../../src/core/time.ts";
import type { Gateway } from "../../../src/kit/ports/gateway.ts";
import { createStatuses } from "../../../src/moderation/inspection/cached-statuses.ts";
import { createRecent, type Recent } from "../../../src/moderation/inspection/recent.ts";
import { ADMIN, ANNA, BORIS, CHAT, NOW } from "../../support/ports.ts";
import { type Actions, later, messageOf, no, recordingGateway } from "../stage.ts";

const OWNER: MemberStatus = { kind: "owner", anonymous: false };

describe("recent messages", () => {
  test("a run is broken by another speaker, and by nothing else", () => {
    const recent = createRecent();
    for (const [id, member] of [ANNA, ANNA, BORIS, ANNA].entries()) recent.note(messageOf(id + 1, { member }));
    expect(recent.run(messageOf(4)).map(({ id }) => id)).toEqual([4]);
    expect(recent.latest(messageOf(4)).map(({ id }) => id)).toEqual([1, 2, 4]);
    expect(recent.run(messageOf(3, { member: BORIS }))).toEqual([]);
  });

  test("noting a message twice counts once", () => {
    const recent = createRecent();
    recent.note(messageOf(1));
    recent.note(messageOf(1));
    expect(recent.run(messageOf(1))).toHaveLength(1);
  });

  test("facts that were handed out do not change afterwards", () => {
    const recent = createRecent();
    recent.note(messageOf(1));
    const before = recent.run(messageOf(1));
    recent.note(messageOf(2));
    expect(before).toHaveLength(1);
  });

  test("of an author a hundred messages are kept, the newest", () => {
    const recent = createRecent();
    for (let id = 1; id <= 150; id++) recent.note(messageOf(id));
    const ids = recent.latest(messageOf(150)).map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(ids[0]).toBe(51);
    expect(ids.at(-1)).toBe(150);
  });

  test("what somebody writes after a sanction has taken hold is counted anew", () => {
    const recent = createRecent();
    recent.note(messageOf(1));
    recent.settle(messageOf(1), later(seconds(3)));
    recent.note(messageOf(2, { at: later(seconds(2)) }));
    expect(recent.run(messageOf(2)).map(({ id }) => id)).toEqual([1, 2]);
    recent.note(messageOf(3, { at: later(seconds(4)) }));
    expect(recent.run(messageOf(3)).map(({ id }) => id)).toEqual([3]);
  });
});

describe("the message before", () => {
  const idBefore = (recent: Recent, ...message: Parameters<typeof messageOf>) =>
    recent.previous(messageOf(...message))?.id;

  test("is the author's own, in the same topic, and the same at a second look", () => {
    const recent = createRecent();
    expect(idBefore(recent, 1)).toBeUndefined();
    expect(idBefore(recent, 2, { member: BORIS })).toBeUndefined();
    expect(idBefore(recent, 3)).toBe(1);
    expect(idBefore(recent, 3)).toBe(1);
    expect(idBefore(recent, 4, { message: { chatId: CHAT.id, id: 4, topic: 9 } })).toBeUndefined();
    expect(idBefore(recent, 5)).toBe(3);
  });

  test("is one that stayed; where a deletion is given up, it stayed", () => {
    const recent = createRecent();
    for (const id of [1, 2]) recent.previous(messageOf(id));
    const giveUp = recent.markRemoved(messageOf(2));
    recent.markRemoved(messageOf(1));
    expect(idBefore(recent, 3)).toBe(1);
    recent.markRemoved(messageOf(3));
    expect(idBefore(recent, 4)).toBe(1);
    giveUp();
    expect(idBefore(recent, 5)).toBe(4);
  });

  test("is not asked of what is no message", () => {
    const recent = createRecent();
    const joined = { kind: "join", chat: CHAT, member: ANNA, at: NOW, by: undefined } as const;
    expect(recent.previous(joined)).toBeUndefined();
    expect(recent.markRemoved(joined)()).toBeUndefined();
  });
});

describe("standings", () => {
  function status(powers: (actions: Actions) => Partial<Gateway>) {
    const actions: Actions = [];
    const clock = { at: NOW };
    const gateway = recordingGateway(actions, powers(actions));
    return { actions, clock, statuses: createStatuses({ gateway, clock: { now: () => clock.at }, botId: 1 }) };
  }
  const listing = (actions: Actions): Partial<Gateway> => ({
    admins: async () => {
      actions.push("asked");
      return { ok: true, value: [{ member: ADMIN, status: OWNER }] };
    },
  });

  test("one question serves everybody in a chat for ten minutes", async () => {
    const { actions, clock, statuses } = status(listing);
    expect(await statuses.cachedStatus(CHAT.id, ADMIN.id)).toEqual({ ok: true, value: OWNER });
    expect(await statuses.cachedStatus(CHAT.id, ANNA.id)).toEqual({ ok: true, value: { kind: "member" } });
    clock.at = later(minutes(9));
    await statuses.cachedStatus(CHAT.id, BORIS.id);
    expect(actions).toEqual(["asked"]);
    clock.at = later(minutes(10));
    await statuses.cachedStatus(CHAT.id, BORIS.id);
    expect(actions).toEqual(["asked", "asked"]);
  });

  test("a hundred who ask at once ask once, and other chats are asked for themselves", async () => {
    const { actions, statuses } = status(listing);
    await Promise.all(Array.from({ length: 100 }, (_, id) => statuses.cachedStatus(CHAT.id, id)));
    await statuses.cachedStatus(-5, ANNA.id);
    expect(actions).toEqual(["asked", "asked"]);
  });

  test("what is forgotten is asked anew, and a no is not remembered", async () => {
    const { actions, statuses } = status(listing);
    await statuses.cachedStatus(CHAT.id, ANNA.id);
    statuses.forget(CHAT.id);
    await statuses.cachedStatus(CHAT.id, ANNA.id);
    expect(actions).toEqual(["asked", "asked"]);
    const refusing = status((said) => ({
      admins: async () => {
        said.push("asked");
        return no("no-access");
      },
    }));
    await refusing.statuses.cachedStatus(CHAT.id, ANNA.id);
    await refusing.statuses.cachedStatus(CHAT.id, ANNA.id);
    expect(refusing.actions).toEqual(["asked", "asked"]);
  });

  test("whoever acts is asked of Telegram every time", async () => {
    const { actions, statuses } = status((said) => ({
      membership: async () => {
        said.push("asked");
        return { ok: true, value: { member: ADMIN, status: OWNER } };
      },
    }));
    await statuses.fresh(CHAT.id, ADMIN.id);
    await statuses.fresh(CHAT.id, ADMIN.id);
    expect(actions).toEqual(["asked", "asked"]);
  });
});
