// Finding people: among those seen, and by asking Telegram, whose present answer alone shows whose a username is.
import { describe, expect, test } from "vitest";
import { createDirectory } from "../../../src/app/wiring/directory.ts";
import type { Member, MemberStatus } from "../../../src/core/member.ts";
import type { Obstacle, Outcome } from "../../../src/kit/ports/outcome.ts";
import type { SeenStore } from "../../../src/kit/ports/people/seen.ts";
import { ANNA, BORIS, CHANNEL, CHAT, fakeGateway, NOW } from "../../support/ports.ts";

interface Told {
  /** Telegram's answer, by id; without one the account is unknown in the chat. */
  readonly members?: readonly Member[];
  readonly adminByTitle?: Member;
  readonly obstacle?: Obstacle;
  readonly status?: MemberStatus;
}

/** Anna and the channel were seen. */
function directory({ members = [ANNA, BORIS], adminByTitle, obstacle, status = { kind: "member" } }: Told = {}) {
  const asked: number[] = [];
  const people = new Map([ANNA, CHANNEL].map((member) => [member.id, member]));
  const seen: SeenStore = {
    noteMessage: () => undefined,
    noteMember: (member) => void people.set(member.id, member),
    noteJoin: () => undefined,
    joinedAt: () => undefined,
    messagesOf: async () => [],
    topicOf: async () => undefined,
    inTopic: async () => [],
    openings: async () => [],
    albumOf: async () => undefined,
    flush: async () => undefined,
    memberByUsername: async (username) => [...people.values()].find((one) => one.username === username.toLowerCase()),
    memberById: async (id) => people.get(id),
    author: async (_chatId, id) => people.get(id),
    album: async () => [],
  };
  const answerOf = <T>(value: T | undefined): Outcome<T> =>
    value !== undefined && obstacle === undefined
      ? { ok: true, value }
      : { ok: false, obstacle: obstacle ?? "unknown-member" };
  const gateway = {
    ...fakeGateway(),
    membership: async (_chatId: number, id: number) => {
      asked.push(id);
      const member = members.find((one) => one.id === id);
      return answerOf(member && { member, status });
    },
    adminByTitle: async () => answerOf(adminByTitle),
  };
  return { asked, seen: people, found: createDirectory({ seen, gateway, clock: { now: () => NOW } }) };
}

test("somebody seen is found by number and by message without asking Telegram", async () => {
  const { asked, found } = directory();
  expect(await found.byId(CHAT.id, ANNA.id)).toBe(ANNA);
  expect(await found.byLikelyId(CHAT.id, ANNA.id)).toBe(ANNA);
  expect(await found.byMessage(CHAT.id, ANNA.id)).toBe(ANNA);
  expect(asked).toEqual([]);
});

test("somebody never seen is asked of Telegram by number", async () => {
  const { asked, found } = directory();
  expect(await found.byId(CHAT.id, BORIS.id)).toBe(BORIS);
  expect(await found.byLikelyId(CHAT.id, BORIS.id)).toBe(BORIS);
  expect(asked).toEqual([BORIS.id, BORIS.id]);
});

test("a number that may be no id is nobody's who is not in the chat", async () => {
  const { found } = directory({ status: { kind: "left" } });
  expect(await found.byId(CHAT.id, BORIS.id)).toBe(BORIS);
  expect(await found.byLikelyId(CHAT.id, BORIS.id)).toBeUndefined();
});

test.each([
  ["a number that Telegram does not know", 999, [999]],
  ["a channel, which Telegram cannot be asked about as a member", -1010, []],
])("%s is nobody", async (_, id, questions) => {
  const { asked, found } = directory();
  expect(await found.byId(CHAT.id, id)).toBeUndefined();
  expect(asked).toEqual(questions);
});

describe("a username", () => {
  test("is found once Telegram's answer shows the same name, in whatever letters", async () => {
    const anna = { ...ANNA, name: "Anna B.", username: "ANNA" };
    const { found } = directory({ members: [anna] });
    expect(await found.byUsername(CHAT.id, "anna")).toEqual({ kind: "found", member: anna });
  });

  test("that its holder gave up is told so once, and is then unknown", async () => {
    const anna = { ...ANNA, username: undefined };
    const { found, seen } = directory({ members: [anna] });
    expect(await found.byUsername(CHAT.id, "anna")).toEqual({ kind: "given-up", former: anna });
    expect(seen.get(ANNA.id)).toEqual(anna);
    expect(await found.byUsername(CHAT.id, "anna")).toEqual({ kind: "unknown" });
  });

  test("is not confirmed by a chat that does not know the account", async () => {
    const { found } = directory({ members: [] });
    expect(await found.byUsername(CHAT.id, "anna")).toEqual({ kind: "unconfirmed", known: ANNA });
  });

  test.each<Obstacle>(["unavailable", "flood-wait"])("is not answered where Telegram is %s", async (obstacle) => {
    const { found } = directory({ obstacle });
    expect(await found.byUsername(CHAT.id, "anna")).toEqual({ kind: "unanswered" });
  });

  test("of a channel is asked of Telegram by the name", async () => {
    const here = directory({ adminByTitle: CHANNEL });
    expect(await here.found.byUsername(CHAT.id, "news")).toEqual({ kind: "found", member: CHANNEL });
    const moved = directory({ adminByTitle: { ...CHANNEL, id: -1011 } });
    const former = { ...CHANNEL, username: undefined };
    expect(await moved.found.byUsername(CHAT.id, "news")).toEqual({ kind: "given-up", former });
  });
});
