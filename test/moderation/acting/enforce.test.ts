// How a plan is carried out: in which order, and what goes on when a step fails.
import { describe, expect, test } from "vitest";
import type { Case } from "../../../src/core/case.ts";
import { text } from "../../../src/core/text.ts";
import { days, hours, seconds } from "../../../src/core/time.ts";
import type { ModerationResult, Moderator } from "../../../src/kit/ports/cases/moderator.ts";
import { notice } from "../../../src/kit/reply.ts";
import { createEnforcer } from "../../../src/moderation/acting/enforce.ts";
import { createAlbums } from "../../../src/moderation/inspection/albums.ts";
import { portWith } from "../../support/port-with.ts";
import { ANNA, BORIS, CHAT, NOW } from "../../support/ports.ts";
import {
  type Actions,
  later,
  messageOf,
  planOf,
  recordingGateway,
  recordingLog,
  recordingVoice,
  verdictOf,
} from "../stage.ts";

/** The case that a sanction becomes. */
const OPENED: Case = {
  number: 1,
  state: "open",
  chatId: CHAT.id,
  kind: "ban",
  target: ANNA,
  actor: { kind: "rule", rule: "try.rule" },
  at: NOW,
  until: undefined,
  reason: undefined,
  former: undefined,
  evidence: { signals: [], messageIds: [] },
};

const REFUSED: ModerationResult = { ok: false, refusal: text("moderation-no-access"), botLacksRight: true };

function enforcing(
  result: Partial<Extract<ModerationResult, { ok: true }>> | Extract<ModerationResult, { ok: false }> = {},
  heard: (reason: unknown) => void = () => undefined,
) {
  const actions: Actions = [];
  const gateway = recordingGateway(actions);
  const moderator: Pick<Moderator, "sanction"> = {
    sanction: async ({ sanction, remove, reactions, target, by, reason }) => {
      heard(reason);
      if (target.id !== ANNA.id) actions.push(`to ${target.name}`);
      if (reactions) actions.push(`reactions ${reactions.scope} of ${reactions.messageId}`);
      actions.push(
        `${sanction?.kind ?? "delete"} ${remove?.join(",")} by ${by.kind === "rule" ? by.rule : "somebody"}`,
      );
      const card = notice(text("moderation-banned", { user: ANNA, number: 1 }));
      return "ok" in result && result.ok === false ? result : { ok: true, case: OPENED, card, ...result };
    },
  };
  const album = async () => [7, 8, 9];
  const albums = createAlbums({ gateway, seen: portWith({ album }) });
  const messenger = recordingVoice(actions);
  const enforcer = createEnforcer({
    gateway,
    albums,
    moderator: moderator as Moderator,
    messenger,
    log: recordingLog(actions),
    groupedNotices: { tell: ({ card }, stage) => messenger.say(card, stage) },
    recent: { settle: () => void actions.push("settled"), markRemoved: () => () => undefined },
    onRollback: () => undefined,
  });
  return { actions, enforcer, albums };
}

describe("a plan", () => {
  test("is one order to the moderator by its first ground, then one notice", async () => {
    const { actions, enforcer } = enforcing();
    const grounds = [verdictOf("a.one"), verdictOf("b.two")];
    expect(await enforcer.enforce(planOf({ grounds, remove: [1, 4] }), messageOf(1), NOW)).toBe("removed");
    expect(actions).toEqual(["ban 1,4 by a.one", "settled", "notice moderation-banned"]);
  });

  test("tells both reasons where two protections agree, and one that both give once", async () => {
    const reasons: unknown[] = [];
    const { enforcer } = enforcing(undefined, (reason) => reasons.push(reason));
    const [first, second] = [text("flood-reason-timed"), text("flood-reason-consecutive")];
    const two = [verdictOf("a.one", { reason: first }), verdictOf("b.two", { reason: second })];
    await enforcer.enforce(planOf({ grounds: two }), messageOf(1), NOW);
    await enforcer.enforce(planOf({ grounds: [verdictOf("c.three"), verdictOf("d.four")] }), messageOf(2), NOW);
    expect(reasons).toEqual([text("moderation-reasons", { first, second }), first]);
  });

  test("that leaves the message where it is lets it pass on to commands and listeners", async () => {
    const { enforcer } = enforcing();
    expect(await enforcer.enforce(planOf({ remove: [] }), messageOf(1), NOW)).toBe("passed");
  });

  test("of watching verdicts alone is told to the log, and acts on nothing", async () => {
    const { actions, enforcer } = enforcing();
    const watched = [verdictOf("a.one", { watch: true })];
    expect(await enforcer.enforce(planOf({ grounds: [], watched }), messageOf(1), NOW)).toBe("passed");
    expect(actions).toEqual(["watched a.one"]);
  });

  test("takes the whole album of its message, and later parts without another word", async () => {
    const { actions, enforcer, albums } = enforcing();
    await enforcer.enforce(planOf({ remove: [7] }), messageOf(7, { album: "x" }), NOW);
    expect(actions[0]).toBe("ban 7,8,9 by try.rule");
    const late = (seconds_: number) => messageOf(10, { album: "x", at: later(seconds(seconds_)) });
    expect(albums.isRemoved(late(60))).toBe(true);
    expect(albums.isRemoved(late(61))).toBe(false);
    expect(albums.isRemoved(messageOf(10, { album: "y" }))).toBe(false);
    await albums.removePart(late(60));
    expect(actions.slice(3)).toEqual(["remove 10"]);
  });
});

describe("more of the same", () => {
  test("within the burst goes without another case and notice", async () => {
    const { actions, enforcer } = enforcing();
    await enforcer.enforce(planOf(), messageOf(1), NOW);
    await enforcer.enforce(planOf({ remove: [2] }), messageOf(2), later(seconds(1)));
    await enforcer.enforce(planOf({ remove: [3], sanction: undefined }), messageOf(3), later(seconds(50)));
    expect(actions.slice(3)).toEqual(["remove 2", "remove 3"]);
  });

  test.each([
    ["after a minute", messageOf(2, { at: later(seconds(61)) }), planOf()],
    ["from somebody else", messageOf(2, { member: BORIS }), planOf()],
    ["in another chat", messageOf(2, { chat: { ...CHAT, id: -7 } }), planOf()],
    ["with a harsher sanction", messageOf(2), planOf({ sanction: { kind: "mute", for: hours(1) } })],
    ["on other grounds", messageOf(2), planOf({ grounds: [verdictOf("b.two")] })],
  ])("%s is another case", async (_when, event, plan) => {
    const { actions, enforcer } = enforcing();
    await enforcer.enforce(planOf(), messageOf(1), NOW);
    await enforcer.enforce(plan, event, event.at);
    expect(actions.filter((action) => action.includes(" by "))).toHaveLength(2);
  });
});

describe("what keeps the bot from acting", () => {
  test("is told to the chat once a day", async () => {
    const { actions, enforcer } = enforcing(REFUSED);
    for (const [index, at] of [NOW, later(hours(5)), later(days(1))].entries())
      await enforcer.enforce(planOf(), messageOf(index + 1, { at, member: { ...ANNA, id: index + 1 } }), at);
    expect(actions.filter((action) => action === "notice moderation-no-access")).toHaveLength(2);
  });

  test("is told besides the notice where only a part of it failed", async () => {
    const { actions, enforcer } = enforcing({ partialFailure: text("moderation-no-access") });
    await enforcer.enforce(planOf(), messageOf(1), NOW);
    expect(actions.slice(2)).toEqual(["notice moderation-banned", "notice moderation-no-access"]);
  });

  test("is not told where there was nothing to do, such as sparing an admin", async () => {
    const { actions, enforcer } = enforcing({ ok: false, refusal: text("moderation-not-self") });
    await enforcer.enforce(planOf(), messageOf(1), NOW);
    expect(actions).toEqual(["ban 1 by try.rule"]);
  });
});

describe("others", () => {
  const other = (id: number, album?: string) => ({
    member: BORIS,
    message: { chatId: CHAT.id, id, topic: undefined },
    album,
  });

  test("whom a plan names are acted on after the member it is for, with their messages and albums", async () => {
    const { actions, enforcer } = enforcing();
    const ground = verdictOf("a.one");
    const others = [
      { member: BORIS, messages: [other(3), other(7, "x")], sanction: ground.sanction, grounds: [ground] },
    ];
    await enforcer.enforce(planOf({ grounds: [ground], others }), messageOf(1), NOW);
    expect(actions).toEqual([
      "ban 1 by a.one",
      "settled",
      "notice moderation-banned",
      "to Boris",
      "ban 3,7,8,9 by a.one",
      "settled",
      "notice moderation-banned",
    ]);
  });
});

describe("reactions", () => {
  const event = {
    kind: "reaction",
    chat: CHAT,
    at: NOW,
    member: ANNA,
    message: { chatId: CHAT.id, id: 5, topic: undefined },
    added: ["👍"],
  } as const;
  const plan = planOf({ remove: [], sanction: undefined, reactions: "one", grounds: [verdictOf("a.one")] });

  test("that go need no notice in the chat, and those that follow no case", async () => {
    const { actions, enforcer } = enforcing();
    expect(await enforcer.enforce(plan, event, NOW)).toBe("passed");
    expect(await enforcer.enforce(plan, event, later(seconds(20)))).toBe("passed");
    expect(actions).toEqual(["reactions one of 5", "delete  by a.one", `unreact ${ANNA.id} one 5`]);
  });

  test("that go with a sanction are told with it", async () => {
    const { actions, enforcer } = enforcing();
    await enforcer.enforce({ ...plan, reactions: "all", sanction: { kind: "mute" } }, event, NOW);
    expect(actions).toEqual(["reactions all of 5", "mute  by a.one", "settled", "notice moderation-banned"]);
  });
});
