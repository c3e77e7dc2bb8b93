// What counts as a burst of newcomers, and how the settings of the feature change.
import { describe, expect, test } from "vitest";
import { days, hours, minutes, seconds } from "../../src/core/time.ts";
import { duplicates } from "../../src/features/duplicates/feature.ts";
import { duplicateSettings } from "../../src/features/duplicates/settings.ts";
import type { UnitOfWork } from "../../src/kit/ports/unit-of-work.ts";
import { judging, saying } from "../support/duplicates.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import { portWith } from "../support/port-with.ts";
import { ANNA, BORIS, CAROL, keysOf, person } from "../support/ports.ts";
import { stage } from "../support/stage.ts";

describe("newcomers", () => {
  const settings = { burstMode: "on", newcomers: 3, alike: 2, burstWindow: minutes(1), joined: minutes(10) };
  const [dora, emil] = [person(300, "Dora"), person(301, "Emil")];
  const words = (text: string) => saying(text);

  test("who write at once are acted on together, whatever they write", () => {
    const { joins, writes } = judging(settings);
    for (const by of [ANNA, BORIS, CAROL, dora]) joins(by, seconds(1));
    expect(writes({ by: ANNA, at: seconds(10), content: words("hello") })).toBeUndefined();
    expect(writes({ by: BORIS, at: seconds(20), content: words("hi all") })).toBeUndefined();
    const verdict = writes({ by: CAROL, at: seconds(30), content: words("good day") });
    expect(verdict).toMatchObject({
      rule: "duplicates.newcomers",
      remove: [3],
      sanction: { kind: "mute", for: days(1) },
    });
    expect(verdict?.others?.map(({ member }) => member.name)).toEqual(["Anna", "Boris"]);
    expect(writes({ by: dora, at: seconds(40), content: words("hey") })).toMatchObject({ remove: [4], others: [] });
  });

  test("who write the same are fewer", () => {
    const { joins, writes } = judging(settings);
    for (const by of [ANNA, BORIS]) joins(by, seconds(1));
    expect(writes({ by: ANNA, at: seconds(10), content: words("hello") })).toBeUndefined();
    expect(writes({ by: BORIS, at: seconds(20), content: words("Hello!") })).toMatchObject({
      evidence: [{ name: "burst-alike", detail: { args: { count: 2, limit: 2 } } }],
    });
  });

  test.each([
    ["too far apart", [10, 75, 140], 1],
    ["too long after they joined", [601, 602, 603], 0],
  ])("who write %s are left alone", (_name, at, joinedAt) => {
    const { joins, writes } = judging(settings);
    const members = [ANNA, BORIS, CAROL];
    for (const by of members) joins(by, seconds(joinedAt));
    for (const [place, by] of members.entries())
      expect(writes({ by, at: seconds(at[place] ?? 0), content: words(`hello ${place}`) })).toBeUndefined();
  });

  test("count by their first message alone, and members who did not just join do not count", () => {
    const { joins, writes } = judging(settings);
    joins(ANNA, seconds(1));
    for (const text of ["one", "two", "three"]) expect(writes({ by: ANNA, content: words(text) })).toBeUndefined();
    for (const by of [BORIS, CAROL, emil]) expect(writes({ by, content: words(by.name) })).toBeUndefined();
  });

  test("whose first message is an album count once", () => {
    const { joins, writes } = judging(settings);
    joins(ANNA, seconds(1));
    for (let part = 0; part < 4; part += 1)
      expect(writes({ by: ANNA, album: "a", content: words(`part ${part}`) })).toBeUndefined();
  });
});

describe("the commands", () => {
  const unitOfWork = portWith<UnitOfWork>({ onRollback: () => undefined });
  const group = (stored = {}) => stage(duplicates.setUp({ ...NOTHING_KEPT, unitOfWork }), stored);

  test("change what counts, and say how it stands then", async () => {
    const here = group();
    expect(keysOf(await here.say("duplicates"))).toEqual(["modes-state-and-example", "duplicates-state-off"]);
    expect(keysOf(await here.say("setduplicates 5 10m"))).toContain("duplicates-state-own");
    await here.say("duplicatemembers 4");
    await here.say("duplicategroups off");
    await here.say("duplicatemode tban 3d");
    await here.say("setjoinburst 6 2m");
    await here.say("joinburstmode kick");
    expect(keysOf(await here.say("joinburst watch"))).toEqual([
      "modes-watched-state",
      "duplicates-burst-state",
      "sanctions-kick",
    ]);
    expect(here.settings()).toEqual({
      mode: "on",
      limit: 5,
      window: minutes(10),
      acrossMembers: true,
      members: 4,
      acrossGroups: false,
      groups: 3,
      sanction: { kind: "ban", for: days(3) },
      burstMode: "watch",
      newcomers: 6,
      alike: 3,
      burstWindow: minutes(2),
      joined: minutes(10),
      burstSanction: { kind: "kick" },
    });
    expect(keysOf(await here.say("setduplicates off"))).toEqual(["duplicates-state-off"]);
    expect(keysOf(await here.say("setjoinburst off"))).toEqual(["duplicates-burst-off"]);
  });

  test.each([
    ["setduplicates 1", "duplicates-limit-malformed"],
    ["setduplicates 51 2m", "duplicates-limit-malformed"],
    ["setduplicates 4 soon", "duplicates-limit-malformed"],
    ["setduplicates 4 2s", "args-duration-bounds"],
    ["setduplicates 4 2h", "args-duration-bounds"],
    ["duplicates loud", "modes-refused"],
    ["duplicatemode shout", "args-sanction"],
  ])("/%s is refused with an example", async (line, key) => {
    const here = group();
    expect(keysOf(await here.say(line))).toEqual([key]);
    expect(here.settings()).toEqual(duplicateSettings.parse({}));
  });

  test("the longest window is an hour", async () => {
    const here = group();
    await here.say("setduplicates 4 1h");
    expect(here.settings()).toMatchObject({ window: hours(1) });
  });
});
