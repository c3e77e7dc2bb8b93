// Whom a command means.
import { describe, expect, test } from "vitest";
import { meantTargets } from "../../../src/kit/parsing/targets.ts";
import type { CommandInput } from "../../../src/kit/scope.ts";
import { ANNA, BORIS, CAROL, DIRECTORY, person, reply, utterance } from "../../support/ports.ts";

const read = async (args: string, more: Partial<CommandInput> = {}) => {
  const meant = await meantTargets(utterance(args, more), DIRECTORY);
  return meant.ok
    ? { who: meant.value.targets.map(({ name }) => name), rest: meant.value.rest }
    : { refusal: meant.refusal.key };
};

describe("without a reply", () => {
  test.each([
    ["@anna", ["Anna"], ""],
    ["@Anna spam and more", ["Anna"], "spam and more"],
    ["@anna, @boris 203 reason words", ["Anna", "Boris", "Carol"], "reason words"],
    ["@anna @anna twice", ["Anna"], "twice"],
    ["@anna: spam", ["Anna"], "spam"],
    ["202", ["Boris"], ""],
    ["@anna 3 times spam", ["Anna"], "3 times spam"],
    ["https://t.me/c/1234567890/201 spam", ["Anna"], "spam"],
    ["https://t.me/c/1234567890/7/202", ["Boris"], ""],
    ["t.me/Garden/203?single", ["Carol"], ""],
    ["https://t.me/garden/7/203?single&thread=7 x", ["Carol"], "x"],
    ["@anna https://t.me/spamchannel/5", ["Anna"], "https://t.me/spamchannel/5"],
    ["@anna\nspam", ["Anna"], "spam"],
  ])("%j means %j, because %j", async (args, who, rest) => {
    expect(await read(args)).toEqual({ who, rest });
  });

  test.each([
    ["", "targets-missing"],
    ["spam", "targets-missing"],
    ["@nobody spam", "targets-unknown-username"],
    ["@anna @nobody", "targets-unknown-username"],
    ["999 spam", "targets-unknown-id"],
    ["https://t.me/c/1234567890/999", "targets-unknown-message"],
    ["https://t.me/c/42/201", "targets-other-chat"],
    ["https://t.me/other/201", "targets-other-chat"],
  ])("%j is refused with %s", async (args, refusal) => {
    expect(await read(args)).toEqual({ refusal });
  });
});

describe("a number, then a name", () => {
  test.each([
    ["202 @anna has seen it", ["Boris"], "@anna has seen it"],
    ["202 @nobody has seen it", ["Boris"], "@nobody has seen it"],
    ["202 @anna", ["Boris", "Anna"], ""],
    ["202, @anna spam", ["Boris", "Anna"], "spam"],
    ["202 203 spam", ["Boris", "Carol"], "spam"],
    ["202 203 @anna saw both", ["Boris", "Carol"], "@anna saw both"],
    ["202 spam @anna", ["Boris"], "spam @anna"],
    ["t.me/garden/202 @anna has seen it", ["Boris"], "@anna has seen it"],
  ])("%j means %j, because %j", async (args, who, rest) => {
    expect(await read(args)).toEqual({ who, rest });
  });

  test("a mention by name is part of the reason, too", async () => {
    const mentioned = [{ member: CAROL, start: 4, end: 9 }];
    expect(await read("202 Carol has seen it", { mentioned })).toEqual({
      who: ["Boris"],
      rest: "Carol has seen it",
    });
  });
});

describe("in a reply to Carol", () => {
  const repliedTo = reply(CAROL);
  test.each([
    ["", ["Carol"], ""],
    ["spam", ["Carol"], "spam"],
    ["201 messages of spam", ["Carol"], "201 messages of spam"],
    ["@anna spam", ["Anna"], "spam"],
    ["https://t.me/c/1234567890/202 spam", ["Boris"], "spam"],
    ["https://t.me/spamchannel/5", ["Carol"], "https://t.me/spamchannel/5"],
  ])("%j means %j, because %j", async (args, who, rest) => {
    expect(await read(args, { repliedTo })).toEqual({ who, rest });
  });
});

test("somebody without a username is meant by a mention of their name", async () => {
  const dora = person(204, "Dora D.");
  const mentioned = [
    { member: dora, start: 0, end: 7 },
    { member: BORIS, start: 8, end: 13 },
  ];
  expect(await read("Dora D. Boris, too loud", { mentioned })).toEqual({ who: ["Dora D.", "Boris"], rest: "too loud" });
});

test("a mention later in the reason is no target", async () => {
  const mentioned = [{ member: BORIS, start: 14, end: 19 }];
  expect(await read("@anna insults Boris", { mentioned })).toEqual({ who: [ANNA.name], rest: "insults Boris" });
});
