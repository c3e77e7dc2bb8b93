// What an edit may do, and how that is set.
import { describe, expect, test } from "vitest";
import type { EditEvent } from "../../src/core/chat-event.ts";
import { after, days, hours, type Instant, minutes } from "../../src/core/time.ts";
import { edits } from "../../src/features/edits/feature.ts";
import { newcomersRule } from "../../src/features/edits/rules.ts";
import { editSettings } from "../../src/features/edits/settings.ts";
import type { SeenStore } from "../../src/kit/ports/people/seen.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import { portWith } from "../support/port-with.ts";
import { ANNA, CHAT, keysOf, NOW, WORDS } from "../support/ports.ts";
import { stage } from "../support/stage.ts";

const EDIT: EditEvent = {
  kind: "edit",
  chat: CHAT,
  at: NOW,
  member: ANNA,
  senderKind: "person",
  album: undefined,
  message: { chatId: CHAT.id, id: 7, topic: undefined },
  content: WORDS,
};

async function judge(joinedAt: Instant | undefined, stored: object, event: EditEvent = EDIT) {
  const rule = newcomersRule({ seen: portWith<SeenStore>({ joinedAt: async () => joinedAt }) });
  const scope = { chat: CHAT, settings: editSettings.parse(stored), now: NOW };
  const gathered = await rule.gather(event, scope);
  return rule.judge(event, { run: [], chatRun: [], latest: [], previous: undefined, gathered }, scope);
}

const ago = (time: number): Instant => after(NOW, -time as typeof time & ReturnType<typeof minutes>);

describe("an edit", () => {
  test("of a newcomer takes the message, and says how long ago they joined", async () => {
    expect(await judge(ago(hours(2)), { edits: "newcomers" })).toMatchObject({
      rule: "edits.newcomers",
      remove: [7],
      sanction: undefined,
      evidence: [{ name: "newcomer-edit", detail: { key: "edits-signal-newcomer" } }],
    });
  });

  test.each([
    ["of somebody who joined earlier", ago(days(1) + 1), { edits: "newcomers" }],
    ["of somebody whom the bot did not see join", undefined, { edits: "newcomers" }],
    ["outside of the time that the group sets", ago(hours(2)), { edits: "newcomers", newcomerFor: hours(1) }],
  ])("%s is left", async (_name, joinedAt, stored) => {
    expect(await judge(joinedAt, stored)).toBeUndefined();
  });

  test("of a live location is the app's, and left", async () => {
    const event: EditEvent = { ...EDIT, content: { ...WORDS, media: "location" } };
    expect(await judge(ago(minutes(5)), { edits: "newcomers" }, event)).toBeUndefined();
  });

  test("is watched where the group watches", async () => {
    expect(await judge(ago(minutes(5)), { edits: "watch" })).toMatchObject({ watch: true });
  });

  test.each([
    ["judge", false, true],
    ["nothing", false, false],
    ["newcomers", true, true],
    ["watch", true, true],
  ])("with %s: the rule is on %s, rules are asked %s", (mode, isOn, isJudged) => {
    const declared = edits.setUp({ ...NOTHING_KEPT, seen: portWith({}) });
    const settings = editSettings.parse({ edits: mode });
    expect(declared.rules.map((one) => one.isOn(settings))).toEqual([isOn]);
    expect(declared.contributes.judgesEdits?.(settings)).toBe(isJudged);
  });
});

describe("/edits", () => {
  const group = () => stage(edits.setUp({ ...NOTHING_KEPT, seen: portWith({}) }));

  test.each([
    ["nothing", { edits: "nothing", newcomerFor: days(1) }],
    ["newcomers", { edits: "newcomers", newcomerFor: days(1) }],
    ["newcomers 3d", { edits: "newcomers", newcomerFor: days(3) }],
    ["Watch 6h", { edits: "watch", newcomerFor: hours(6) }],
    ["on", { edits: "newcomers", newcomerFor: days(1) }],
    ["off", { edits: "judge", newcomerFor: days(1) }],
  ])("%s is set", async (words, expected) => {
    const here = group();
    await here.say(`edits ${words}`);
    expect(here.settings()).toEqual(expected);
  });

  test.each([
    ["sometimes", "edits-refused"],
    ["judge 3d", "edits-refused"],
    ["newcomers soon", "edits-refused"],
    ["newcomers 30s", "args-duration-bounds"],
    ["newcomers 60d", "args-duration-bounds"],
  ])("%s is refused with an example", async (words, key) => {
    const here = group();
    expect(keysOf(await here.say(`edits ${words}`))).toEqual([key]);
    expect(here.settings()).toEqual(editSettings.parse({}));
  });

  test("alone says what is set, with an example", async () => {
    const here = group();
    expect(keysOf(await here.say("edits"))).toEqual(["modes-state-and-example", "edits-state-judge"]);
    expect(keysOf(await here.say("edits nothing"))).toEqual(["edits-state-nothing"]);
    expect(keysOf(await here.say("edits watch"))).toEqual(["modes-watched-state", "edits-state-newcomers"]);
  });
});
