// What counts as copies.
import { describe, expect, test } from "vitest";
import type { ReadText } from "../../src/core/content.ts";
import { minutes, seconds } from "../../src/core/time.ts";
import { contentHash } from "../../src/features/duplicates/content-hash.ts";
import { file, judging, link, saying } from "../support/duplicates.ts";
import { ANNA, BORIS, CAROL, person } from "../support/ports.ts";

const LONG_NAME = "a-film-with-quite-a-long-name.mp4";

const written = (text: string): ReadText => ({ place: "text", text, spans: [] });

const NAMED: ReadText = { ...written(LONG_NAME), place: "file-name" };

describe("a content", () => {
  test.each([
    ["Buy NOW!!!", true],
    ["buy   now 🔥", true],
    ["ｂｕｙ now", true],
    ["Buу nоw", true],
    ["buy later", false],
    ["buy", false],
  ])("%j is the same as 'buy now': %s", (text, isSame) => {
    expect(contentHash(saying(text))?.hash === contentHash(saying("buy now"))?.hash).toBe(isSame);
  });

  test.each(["", "🔥🔥🔥", "!!!"])("of no letter and no file has no hash: %j", (text) => {
    expect(contentHash(saying(text))).toBeUndefined();
  });

  test("with another file, or another address behind the same words, is another one", () => {
    const hashes = [
      saying("look"),
      saying("look", file("a")),
      saying("look", file("b")),
      saying("look", link("https://a.example")),
    ].map((content) => contentHash(content)?.hash);
    expect(new Set(hashes).size).toBe(4);
  });

  test.each([
    ["a greeting", saying("good morning"), false],
    ["nineteen letters", saying("x".repeat(19)), false],
    ["twenty letters", saying("x".repeat(20)), true],
    ["a link", saying("see", link("https://a.example")), true],
    ["a photo", saying("", file("a")), true],
    ["a sticker", saying("", file("a", "sticker")), false],
    [
      "a GIF with a long name",
      saying("", { files: [{ media: "animation", uniqueId: "a", name: LONG_NAME }], texts: [NAMED] }),
      false,
    ],
    [
      "a short answer to a long quote",
      saying("+1", { texts: [written("+1"), { ...written(LONG_NAME), place: "external-quote" }] }),
      false,
    ],
  ])("of %s counts across members: %j", (_name, content, expected) => {
    expect(contentHash(content)?.isDistinctive).toBe(expected);
  });
});

describe("copies by one member", () => {
  const settings = { mode: "on", limit: 3, window: minutes(1) };

  test("are acted on at the limit, all of them, and later ones go until the limit is reached again", () => {
    const { says } = judging(settings);
    const verdicts = Array.from({ length: 6 }, () => says({ content: saying("ok") }));
    expect(verdicts.map((one) => one && [one.remove, one.sanction?.kind])).toEqual([
      undefined,
      undefined,
      [[1, 2, 3], "mute"],
      [[4], undefined],
      [[5], undefined],
      [[6], "mute"],
    ]);
  });

  test("before the window do not count, and neither do other contents between them", () => {
    const { says } = judging(settings);
    expect(says({ at: seconds(0) })).toBeUndefined();
    expect(says({ at: seconds(50) })).toBeUndefined();
    expect(says({ at: seconds(55), content: saying("something else that is said") })).toBeUndefined();
    expect(says({ at: seconds(61) })).toBeUndefined();
    expect(says({ at: seconds(62) })).toMatchObject({ remove: [2, 4, 5] });
  });

  test("in one album are one, and a message that is judged twice is one", () => {
    const { says, copy, messageOf } = judging(settings);
    for (let part = 0; part < 4; part += 1) expect(says({ album: "a" })).toBeUndefined();
    const second = messageOf({});
    for (let time = 0; time < 3; time += 1) expect(copy(second)).toBeUndefined();
    expect(says()).toMatchObject({ remove: [1, 2, 3, 4, 5, 6] });
  });

  test("count again where what was done is not committed", () => {
    const { says, copy, messageOf, rollBack } = judging(settings);
    says();
    says();
    const third = messageOf({});
    expect(copy(third)?.remove).toEqual([1, 2, 3]);
    rollBack();
    expect(copy(third)).toMatchObject({ remove: [1, 2, 3], sanction: { kind: "mute" } });
  });

  test("are told with their number, the limit and the window", () => {
    const { says } = judging(settings);
    says();
    says();
    expect(says()).toMatchObject({
      rule: "duplicates.copies",
      reason: { key: "duplicates-reason-own" },
      evidence: [{ name: "copies-own", detail: { key: "duplicates-signal-own", args: { count: 3, limit: 3 } } }],
    });
  });
});

describe("copies by several", () => {
  const settings = { mode: "on", limit: 10, members: 3, groups: 3, window: minutes(1) };

  test("members are acted on together, each with their messages", () => {
    const { says } = judging(settings);
    expect(says({ by: ANNA })).toBeUndefined();
    expect(says({ by: BORIS })).toBeUndefined();
    const verdict = says({ by: CAROL });
    expect(verdict).toMatchObject({ remove: [3], sanction: { kind: "mute" }, evidence: [{ name: "copies-members" }] });
    expect(verdict?.others?.map(({ member, message }) => [member.name, message.id])).toEqual([
      ["Anna", 1],
      ["Boris", 2],
    ]);
    expect(says({ by: person(300, "Dora") })).toMatchObject({ remove: [4], others: [] });
  });

  test.each([
    ["a greeting", saying("good morning")],
    ["emoji", saying("👍")],
    ["a sticker", saying("", file("a", "sticker"))],
  ])("members are no hit with %s", (_name, content) => {
    const { says } = judging(settings);
    for (const by of [ANNA, BORIS, CAROL]) expect(says({ by, content })).toBeUndefined();
  });

  test("groups are acted on in the group where the limit is reached", () => {
    const { says } = judging(settings);
    expect(says({ chatId: -1001 })).toBeUndefined();
    expect(says({ chatId: -1002 })).toBeUndefined();
    expect(says()).toMatchObject({ remove: [3], others: [], evidence: [{ name: "copies-groups" }] });
  });

  test("are left alone where the group does not count them", () => {
    const { says } = judging({ ...settings, acrossMembers: false, acrossGroups: false });
    for (const by of [ANNA, BORIS, CAROL]) expect(says({ by })).toBeUndefined();
    for (const chatId of [-1001, -1002]) expect(says({ by: CAROL, chatId })).toBeUndefined();
    expect(says({ by: CAROL })).toBeUndefined();
  });

  test("act on nothing where the protection only watches", () => {
    const { says } = judging({ ...settings, mode: "watch" });
    says({ by: ANNA });
    says({ by: BORIS });
    expect(says({ by: CAROL })).toMatchObject({ watch: true });
  });
});
