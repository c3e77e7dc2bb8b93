// What is remembered between events: recent messages, and who administers which chat.
import { describe, expect, test } from "vitest";
import type { Standing } from "../../src/core/member.ts";
import { minutes, seconds } from "../../src/core/time.ts";
import type { Gateway } from "../../src/kit/ports/gateway.ts";
import { createRecent } from "../../src/moderation/recent.ts";
import { createStandings } from "../../src/moderation/standings.ts";
import { ADMIN, ANNA, BORIS, CHAT, NOW } from "../support/ports.ts";
import { type Deeds, later, messageOf, no, recordingGateway } from "./stage.ts";

const OWNER: Standing = { kind: "owner", anonymous: false };

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
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([100, 51, 150]);
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

describe("standings", () => {
  function standing(powers: (deeds: Deeds) => Partial<Gateway>) {
    const deeds: Deeds = [];
    const clock = { at: NOW };
    const gateway = recordingGateway(deeds, powers(deeds));
    return { deeds, clock, standings: createStandings({ gateway, clock: { now: () => clock.at }, botId: 1 }) };
  }
  const listing = (deeds: Deeds): Partial<Gateway> => ({
    admins: async () => {
      deeds.push("asked");
      return { ok: true, value: [{ member: ADMIN, standing: OWNER }] };
    },
  });

  test("one question serves everybody in a chat for ten minutes", async () => {
    const { deeds, clock, standings } = standing(listing);
    expect(await standings.remembered(CHAT.id, ADMIN.id)).toEqual({ ok: true, value: OWNER });
    expect(await standings.remembered(CHAT.id, ANNA.id)).toEqual({ ok: true, value: { kind: "member" } });
    clock.at = later(minutes(9));
    await standings.remembered(CHAT.id, BORIS.id);
    expect(deeds).toEqual(["asked"]);
    clock.at = later(minutes(10));
    await standings.remembered(CHAT.id, BORIS.id);
    expect(deeds).toEqual(["asked", "asked"]);
  });

  test("a hundred who ask at once ask once, and other chats are asked for themselves", async () => {
    const { deeds, standings } = standing(listing);
    await Promise.all(Array.from({ length: 100 }, (_, id) => standings.remembered(CHAT.id, id)));
    await standings.remembered(-5, ANNA.id);
    expect(deeds).toEqual(["asked", "asked"]);
  });

  test("what is forgotten is asked anew, and a no is not remembered", async () => {
    const { deeds, standings } = standing(listing);
    await standings.remembered(CHAT.id, ANNA.id);
    standings.forget(CHAT.id);
    await standings.remembered(CHAT.id, ANNA.id);
    expect(deeds).toEqual(["asked", "asked"]);
    const refusing = standing((said) => ({
      admins: async () => {
        said.push("asked");
        return no("no-access");
      },
    }));
    await refusing.standings.remembered(CHAT.id, ANNA.id);
    await refusing.standings.remembered(CHAT.id, ANNA.id);
    expect(refusing.deeds).toEqual(["asked", "asked"]);
  });

  test("whoever acts is asked of Telegram every time", async () => {
    const { deeds, standings } = standing((said) => ({
      membership: async () => {
        said.push("asked");
        return { ok: true, value: { member: ADMIN, standing: OWNER } };
      },
    }));
    await standings.fresh(CHAT.id, ADMIN.id);
    await standings.fresh(CHAT.id, ADMIN.id);
    expect(deeds).toEqual(["asked", "asked"]);
  });
});
