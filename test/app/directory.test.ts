// Finding people: among those seen, then by asking Telegram.
import { expect, test } from "vitest";
import { createDirectory } from "../../src/app/directory.ts";
import type { Outcome } from "../../src/kit/ports/outcome.ts";
import type { Sightings } from "../../src/kit/ports/sightings.ts";
import { ANNA, BORIS, CHAT, directoryOf, fakeGateway } from "../support/ports.ts";

/** Anna was seen; Telegram knows Boris, if it answers. */
function directory({ answers = true } = {}) {
  const asked: number[] = [];
  const seen = directoryOf(ANNA);
  const sightings: Sightings = {
    ...{
      noteMessage: () => undefined,
      noteMember: () => undefined,
      messagesOf: async () => [],
      albumOf: async () => undefined,
      flush: async () => undefined,
    },
    memberByUsername: seen.byUsername,
    memberById: (id) => seen.byId(CHAT.id, id),
    author: seen.byMessage,
    album: async () => [],
  };
  const membership = async (_chatId: number, id: number): Promise<Outcome<never>> => {
    asked.push(id);
    const found = { ok: true, value: { member: BORIS, standing: { kind: "member" } } };
    return (answers && id === BORIS.id ? found : { ok: false, obstacle: "unknown-member" }) as Outcome<never>;
  };
  return { asked, found: createDirectory({ sightings, gateway: { ...fakeGateway(), membership } }) };
}

test("somebody seen is found by name, by number and by message without asking Telegram", async () => {
  const { asked, found } = directory();
  expect(await found.byUsername("anna")).toBe(ANNA);
  expect(await found.byId(CHAT.id, ANNA.id)).toBe(ANNA);
  expect(await found.byMessage(CHAT.id, ANNA.id)).toBe(ANNA);
  expect(asked).toEqual([]);
});

test("somebody never seen is asked of Telegram by number", async () => {
  const { asked, found } = directory();
  expect(await found.byId(CHAT.id, BORIS.id)).toBe(BORIS);
  expect(asked).toEqual([BORIS.id]);
});

test.each([
  ["a number that Telegram does not know", 999, [999]],
  ["a channel, which Telegram cannot be asked about as a member", -1009, []],
])("%s is nobody", async (_, id, questions) => {
  const { asked, found } = directory();
  expect(await found.byId(CHAT.id, id)).toBeUndefined();
  expect(asked).toEqual(questions);
});
