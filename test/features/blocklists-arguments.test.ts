// How entries are written, and what is said of those that cannot be read.
import { describe, expect, test } from "vitest";
import { writtenContent } from "../../src/core/content.ts";
import { hours, weeks } from "../../src/core/time.ts";
import { entries, sanctionOrNothing, triggerKeys } from "../../src/features/blocklists/arguments.ts";
import type { Parsed } from "../../src/kit/parsing/parsed.ts";
import { ANNA, DIRECTORY, reply, utterance } from "../support/ports.ts";

const outcome = <A>(parsed: Parsed<A>) => (parsed.ok ? parsed.value : parsed.refusal.key);
const read = async (args: string, more: Parameters<typeof utterance>[1] = {}) =>
  entries(utterance(args, more), DIRECTORY);
const draftsOf = async (args: string) => {
  const parsed = await read(args);
  return parsed.ok
    ? parsed.value.entries.map(({ trigger, reason, action, lasts }) => ({ trigger, reason, action, lasts }))
    : parsed.refusal;
};
const plain = (trigger: string, reason?: string) => ({ trigger, reason, action: {}, lasts: undefined });

describe("entries are read", () => {
  test.each([
    ["casino", [plain("casino")]],
    ["casino no advertising", [plain("casino", "no advertising")]],
    ['"free gold" no ads', [plain("free gold", "no ads")]],
    ["“free gold” no ads", [plain("free gold", "no ads")]],
    ["«дарим золото»", [plain("дарим золото")]],
    ["„gratis Gold“ weg", [plain("gratis Gold", "weg")]],
    ['"say \\"hi\\"" why', [plain('say "hi"', "why")]],
    ['exact:"free gold" x', [plain("exact:free gold", "x")]],
    ['"exact:free gold" x', [plain("exact:free gold", "x")]],
    [
      '(one, two, "three, four") together',
      [plain("one", "together"), plain("two", "together"), plain("three, four", "together")],
    ],
    ["(one)", [plain("one")]],
    ['"bit\\?" x', [plain("bit\\?", "x")]],
    ['re:"free\\s+gold" x', [plain("re:free\\s+gold", "x")]],
    ["(a, A)", [plain("A")]],
  ])("%s", async (args, expected) => {
    expect(await draftsOf(args)).toEqual(expected);
  });

  test.each([
    ["casino {ban}", undefined, { sanction: { kind: "ban" }, isSilent: false }],
    ["casino spam {kick}", "spam", { sanction: { kind: "kick" }, isSilent: false }],
    ["casino {mute} spam", "spam", { sanction: { kind: "mute" }, isSilent: false }],
    ["casino {warn}", undefined, { sanction: { kind: "warn" }, isSilent: false }],
    ["casino {tban 2w}", undefined, { sanction: { kind: "ban", for: weeks(2) }, isSilent: false }],
    ["casino {TMUTE 6h} no", "no", { sanction: { kind: "mute", for: hours(6) }, isSilent: false }],
    ["casino {sban}", undefined, { sanction: { kind: "ban" }, isSilent: true }],
    ["casino {skick}", undefined, { sanction: { kind: "kick" }, isSilent: true }],
    ["casino {smute}", undefined, { sanction: { kind: "mute" }, isSilent: true }],
    ["casino {stmute 6h}", undefined, { sanction: { kind: "mute", for: hours(6) }, isSilent: true }],
    ["casino {nodel} {warn}", undefined, { deletes: false, sanction: { kind: "warn" }, isSilent: false }],
    ["casino {del}", undefined, { deletes: true }],
  ])("%s", async (args, reason, action) => {
    expect(await draftsOf(args)).toEqual([{ trigger: "casino", reason, action, lasts: undefined }]);
  });

  test("with an end", async () => {
    expect(await draftsOf("casino {expires 2w} spam")).toEqual([
      { trigger: "casino", reason: "spam", action: {}, lasts: weeks(2) },
    ]);
  });
});

describe("what cannot be read is refused, with its place", () => {
  test.each([
    ["", "blocklists-trigger-missing", undefined],
    ["()", "blocklists-trigger-missing", undefined],
    ['"free gold', "blocklists-quote-open", '"free gold'],
    ['exact:"free gold', "blocklists-quote-open", '"free gold'],
    ["(one, two", "blocklists-list-open", "(one, two"],
    ['(one, "two)', "blocklists-quote-open", '"two)'],
    ["casino no ads {ban", "blocklists-brace-open", "{ban"],
    ["casino ban}", "blocklists-brace-open", "}"],
    [`casino {ban ${"so ".repeat(20)}`, "blocklists-brace-open", "{ban so so so so so so s…"],
    ["exact:", "blocklists-prefix-empty", undefined],
    ["stickerpack:<>", "blocklists-pack-missing", undefined],
  ])("%s", async (args, key, place) => {
    const parsed = await read(args);
    expect(outcome(parsed)).toBe(key);
    if (place !== undefined) expect(parsed.ok ? undefined : parsed.refusal.args["place"]).toBe(place);
  });

  test.each(["{explode}", "{tban}", "{tban soon}", "{sdel}", "{expires}", "{expires 1s}", "{expires never}", "{}"])(
    "the action %s",
    async (action) => {
      const parsed = await read(`casino ${action}`);
      expect(parsed.ok ? undefined : parsed.refusal).toMatchObject({
        key: "blocklists-action-unknown",
        args: { action },
      });
    },
  );

  test("a reason that is too long", async () => {
    expect(outcome(await read(`casino ${"x".repeat(501)}`))).toBe("blocklists-reason-long");
  });
});

describe("in reply", () => {
  const listing = (list: string) => ({ repliedTo: { ...reply(ANNA), content: writtenContent(list) } });

  test("each line of a list is an entry; what cannot be one is named by its line", async () => {
    const parsed = await read("", listing("# spam\ncasino\n\nfree gold\n**\nre:(\nCASINO"));
    expect(parsed.ok && parsed.value.entries.map(({ trigger }) => trigger)).toEqual(["CASINO", "free gold"]);
    expect(parsed.ok && parsed.value.refused).toEqual([
      { line: 5, words: "**" },
      { line: 6, words: "re:(" },
    ]);
  });

  test("a list of nothing is refused", async () => {
    expect(outcome(await read("", listing("# nothing\n*")))).toBe("blocklists-list-empty");
  });

  test("stickerpack:<> is the pack of the sticker", async () => {
    const content = writtenContent("");
    const sticker = { pack: "rude", emoji: "😀", isMoving: false, isPremium: false };
    const repliedTo = { ...reply(ANNA), content: { ...content, reading: { ...content.reading, sticker } } };
    const parsed = await read("stickerpack:<> no stickers", { repliedTo });
    expect(parsed.ok && parsed.value.entries).toMatchObject([{ trigger: "stickerpack:rude", reason: "no stickers" }]);
  });
});

test.each([
  ["casino", ["casino"]],
  ['"free gold"', ["free gold"]],
  ["free gold", ["free gold"]],
  ["(one, two)", ["one", "two"]],
  ['"free', "blocklists-quote-open"],
  ["", "blocklists-trigger-missing"],
])("/rmblocklist %s", async (args, expected) => {
  const parsed = await triggerKeys(utterance(args), DIRECTORY);
  expect(parsed.ok ? parsed.value.map(({ trigger }) => trigger) : parsed.refusal.key).toEqual(expected);
});

test.each([
  ["nothing", "nothing"],
  ["off", "nothing"],
  ["warn", { kind: "warn" }],
  ["tmute 6h", { kind: "mute", for: hours(6) }],
  ["explode", "blocklists-mode-malformed"],
  ["tban", "blocklists-mode-malformed"],
])("/blocklistmode %s", async (args, expected) => {
  expect(outcome(await sanctionOrNothing(utterance(args), DIRECTORY))).toEqual(expected);
});
