// Whose reactions are removed, how many are too many, and how that is set.
import { describe, expect, test } from "vitest";
import type { ReactionEvent } from "../../src/core/chat-event.ts";
import type { Member, MemberStatus } from "../../src/core/member.ts";
import {
  after,
  type Duration,
  days,
  hours,
  type Instant,
  milliseconds,
  minutes,
  seconds,
} from "../../src/core/time.ts";
import { reactions } from "../../src/features/reactions/feature.ts";
import { fittingSanction, reactionRules } from "../../src/features/reactions/rules.ts";
import { reactionSettings } from "../../src/features/reactions/settings.ts";
import type { Outcome } from "../../src/kit/ports/outcome.ts";
import type { SeenStore } from "../../src/kit/ports/people/seen.ts";
import type { Statuses } from "../../src/kit/ports/people/statuses.ts";
import type { UnitOfWork } from "../../src/kit/ports/unit-of-work.ts";
import { NOTHING_KEPT } from "../support/features.ts";
import { portWith } from "../support/port-with.ts";
import { ANNA, CHANNEL, CHAT, keysOf, NOW } from "../support/ports.ts";
import { stage } from "../support/stage.ts";

interface Known {
  readonly joinedAt?: Instant;
  readonly status?: Outcome<MemberStatus>;
}

const MEMBER: Outcome<MemberStatus> = { ok: true, value: { kind: "member" } };
const LEFT: Outcome<MemberStatus> = { ok: true, value: { kind: "left" } };

/** The rules on one reaction after the other. */
function judging(stored: object, { joinedAt, status = MEMBER }: Known = {}) {
  const asked: number[] = [];
  const rollbacks: (() => void)[] = [];
  const [strangers, many] = reactionRules({
    seen: portWith<SeenStore>({ joinedAt: () => joinedAt }),
    statuses: portWith<Statuses>({
      fresh: async (_chatId, id) => {
        asked.push(id);
        return status;
      },
    }),
    clock: { now: () => NOW },
    unitOfWork: portWith<UnitOfWork>({ onRollback: (undo) => void rollbacks.push(undo) }),
  });
  if (!strangers || !many) throw new Error("There are two rules.");
  const scope = { chat: CHAT, settings: reactionSettings.parse({ mode: "on", ...stored }), now: NOW };
  const judge = async (rule: typeof strangers, event: ReactionEvent) => {
    const gathered = await rule.gather(event, scope);
    return rule.judge(event, { run: [], chatRun: [], latest: [], previous: undefined, gathered }, scope);
  };
  return {
    asked,
    stranger: (more: Partial<ReactionEvent> = {}) => judge(strangers, reaction(more)),
    many: (more: Partial<ReactionEvent> = {}) => judge(many, reaction(more)),
    rollBack: () => {
      for (const undo of rollbacks.splice(0)) undo();
    },
  };
}

const reaction = (more: Partial<ReactionEvent> = {}): ReactionEvent => ({
  kind: "reaction",
  chat: CHAT,
  at: NOW,
  member: ANNA,
  message: { chatId: CHAT.id, id: 7, topic: undefined },
  added: ["👍"],
  ...more,
});

const ago = (time: Duration): Instant => after(NOW, milliseconds(-time));

describe("a reaction", () => {
  test.each<[string, Known, Member, object, string | undefined]>([
    ["of a member", {}, ANNA, {}, undefined],
    ["of a newcomer", { joinedAt: ago(hours(2)) }, ANNA, {}, "reaction-newcomer"],
    ["of a newcomer who may", { joinedAt: ago(hours(2)) }, ANNA, { newcomers: false }, undefined],
    ["of somebody who joined two days ago", { joinedAt: ago(days(2)) }, ANNA, {}, undefined],
    ["within the time that is set", { joinedAt: ago(days(2)) }, ANNA, { newcomerFor: days(3) }, "reaction-newcomer"],
    ["of an outsider", { status: LEFT }, ANNA, {}, "reaction-outsider"],
    ["of an outsider who may", { status: LEFT }, ANNA, { outsiders: false }, undefined],
    [
      "of somebody Telegram does not know there",
      { status: { ok: false, obstacle: "unknown-member" } },
      ANNA,
      {},
      "reaction-outsider",
    ],
    ["where Telegram does not answer", { status: { ok: false, obstacle: "unavailable" } }, ANNA, {}, undefined],
    ["of a channel", {}, CHANNEL, {}, "reaction-channel"],
    ["of a channel that may", {}, CHANNEL, { channels: false }, undefined],
  ])("%s", async (...[, known, member, stored, signal]) => {
    const verdict = await judging(stored, known).stranger({ member });
    expect(verdict?.evidence.map(({ name }) => name)).toEqual(signal && [signal]);
    if (signal) expect(verdict).toMatchObject({ reactions: "one", remove: [], sanction: undefined });
  });

  test("that is taken back is no reaction, and nobody is asked about it", async () => {
    const { stranger, asked } = judging({}, { status: LEFT });
    expect(await stranger({ added: [] })).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test("of a member is asked about once an hour, and of an outsider each time", async () => {
    const inside = judging({});
    const outside = judging({}, { status: LEFT });
    for (const one of [inside, outside]) for (let time = 0; time < 3; time += 1) await one.stranger();
    expect([inside.asked.length, outside.asked.length]).toEqual([1, 3]);
  });

  test("is only told to the log where the protection watches", async () => {
    expect(await judging({ mode: "watch" }, { status: LEFT }).stranger()).toMatchObject({ watch: true });
  });
});

describe("too many reactions", () => {
  const limits = { limit: 3, window: minutes(1) };
  const at = (time: number, id = time): Partial<ReactionEvent> => ({
    at: after(NOW, seconds(time)),
    message: { chatId: CHAT.id, id, topic: undefined },
  });

  test("of one account within the window take all of them, and the sanction follows", async () => {
    const { many } = judging(limits);
    expect(await many(at(1))).toBeUndefined();
    expect(await many(at(2))).toBeUndefined();
    expect(await many(at(3))).toMatchObject({
      rule: "reactions.many",
      reactions: "all",
      sanction: { kind: "mute", for: days(1) },
      evidence: [{ name: "reactions", detail: { args: { count: 3, limit: 3 } } }],
    });
    expect(await many(at(4))).toBeUndefined();
  });

  test.each([
    ["before the window do not count", [at(1), at(2), at(63)]],
    ["that are taken back do not count", [at(1), at(2), { ...at(3), added: [] }]],
    ["that are told of twice count once", [at(1), at(1), at(1), at(2)]],
    ["of others do not count", [at(1), at(2), { ...at(3), member: CHANNEL }]],
  ])("%s", async (_name, events) => {
    const { many } = judging(limits);
    for (const event of events) expect(await many(event)).toBeUndefined();
  });

  test("of somebody outside only go, and the evidence says why; a ban is possible", async () => {
    const outside = judging(limits, { status: LEFT });
    for (const time of [1, 2]) await outside.many(at(time));
    const verdict = await outside.many(at(3));
    expect(verdict).toMatchObject({ reactions: "all", sanction: undefined });
    expect(verdict?.evidence.map(({ name }) => name)).toEqual(["reactions", "outside"]);
    expect(fittingSanction({ kind: "ban" }, false)).toEqual({ kind: "ban" });
    expect(fittingSanction({ kind: "kick" }, false)).toBeUndefined();
  });

  test("count again where what was done is not committed", async () => {
    const { many, rollBack } = judging(limits);
    for (const time of [1, 2, 3]) await many(at(time));
    rollBack();
    expect(await many(at(3))).toMatchObject({ reactions: "all" });
  });
});

describe("the commands", () => {
  const ports = { seen: portWith<SeenStore>({}), statuses: portWith<Statuses>({}), clock: { now: () => NOW } };
  const group = () =>
    stage(
      reactions.setUp({ ...NOTHING_KEPT, ...ports, unitOfWork: portWith<UnitOfWork>({ onRollback: () => undefined }) }),
    );

  test("change whose reactions go, and say how it stands then", async () => {
    const here = group();
    expect(keysOf(await here.say("reactions"))).toEqual(["modes-state-and-example", "reactions-state-off"]);
    await here.say("reactions on");
    await here.say("reactions newcomers 3d");
    await here.say("reactions outsiders off");
    expect(keysOf(await here.say("reactions channels no"))).toEqual([
      "reactions-state",
      "reactions-state-newcomers",
      "reactions-state-no-limit",
    ]);
    await here.say("setreactions 20 5m");
    await here.say("reactionmode tban 3d");
    await here.say("reactions watch");
    expect(here.settings()).toEqual({
      mode: "watch",
      newcomers: true,
      newcomerFor: days(3),
      outsiders: false,
      channels: false,
      limit: 20,
      window: minutes(5),
      sanction: { kind: "ban", for: days(3) },
    });
    await here.say("setreactions off");
    expect(here.settings()).not.toHaveProperty("limit");
  });

  test("a limit that is set switches the protection on", async () => {
    const here = group();
    await here.say("setreactions 20");
    expect(here.settings()).toMatchObject({ mode: "on", limit: 20, window: minutes(1) });
  });

  test.each([
    ["reactions loud", "reactions-refused"],
    ["reactions on please", "reactions-refused"],
    ["reactions newcomers soon", "reactions-refused"],
    ["reactions channels 3d", "reactions-refused"],
    ["reactions newcomers 30s", "args-duration-bounds"],
    ["setreactions 2", "reactions-limit-malformed"],
    ["setreactions 51 1m", "reactions-limit-malformed"],
    ["setreactions 20 soon", "reactions-limit-malformed"],
    ["setreactions 20 2h", "args-duration-bounds"],
    ["reactionmode shout", "args-sanction"],
  ])("/%s is refused with an example", async (line, key) => {
    const here = group();
    expect(keysOf(await here.say(line))).toEqual([key]);
    expect(here.settings()).toEqual(reactionSettings.parse({}));
  });
});
