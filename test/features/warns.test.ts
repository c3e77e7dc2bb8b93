// Warnings that are given, and their button.
import { describe, expect, test } from "vitest";
import { text } from "../../src/core/text.ts";
import { after, days, hours, milliseconds } from "../../src/core/time.ts";
import type { Reply } from "../../src/kit/reply.ts";
import { ADMIN, ANNA, BORIS, CHANNEL, CHAT, keysOf, NOW, reply } from "../support/ports.ts";
import { warningGroup } from "../support/warns.ts";

const buttonOf = (said: Reply): string => {
  const button = said?.kind === "card" ? said.buttons[0]?.[0] : undefined;
  return button?.kind === "press" ? button.data : "";
};

describe("a warning", () => {
  test("is announced with its count, its reason and a button, and has a case", async () => {
    const { group, cases, warnings, moderator, log } = warningGroup();
    const said = await group.say("warn @anna spam");
    expect(said).toMatchObject({ kind: "card", audience: "notice" });
    expect(keysOf(said)).toEqual(["moderation-with-reason", "warns-warned"]);
    expect(buttonOf(said)).toBe("warns.remove:1");
    expect(cases.all).toMatchObject([{ kind: "warn", target: ANNA, reason: "spam", former: undefined }]);
    expect(warnings.all).toMatchObject([{ memberId: ANNA.id, by: ADMIN.id, reason: "spam", caseNumber: 1 }]);
    expect(moderator.orders).toEqual([]);
    expect(log.told).toHaveLength(1);
  });

  test("a member with three warnings is banned, and starts anew", async () => {
    const { group, warnings, moderator } = warningGroup();
    await group.say("warn @anna");
    await group.say("warn @anna");
    const third = await group.say("warn @anna spam");
    expect(moderator.orders).toMatchObject([{ target: ANNA, sanction: { kind: "ban" } }]);
    expect(moderator.orders[0]?.reason).toEqual(text("warns-reached-for", { count: 3, limit: 3, reason: "spam" }));
    expect(keysOf(third)).toContain("warns-followed");
    expect(buttonOf(third)).toBe("");
    expect(warnings.all).toEqual([]);
  });

  test("a ladder brings a consequence at each of its steps and keeps the warnings until the last", async () => {
    const { group, warnings, moderator } = warningGroup();
    await group.say("warnmode 1 tmute 1h, 2 ban");
    await group.say("warn @anna");
    expect(warnings.all).toHaveLength(1);
    await group.say("warn @anna");
    expect(moderator.orders.map(({ sanction }) => sanction)).toEqual([
      { kind: "mute", for: hours(1) },
      { kind: "ban" },
    ]);
    expect(warnings.all).toEqual([]);
  });

  test("forgotten warnings do not count", async () => {
    const { group, warnings, moderator } = warningGroup({ limit: 2, forgetAfter: days(7) });
    const old = after(NOW, milliseconds(-days(8)));
    await warnings.add(
      { chatId: CHAT.id, member: ANNA, by: ADMIN.id, reason: undefined, at: old, caseNumber: 1 },
      undefined,
    );
    await group.say("warn @anna");
    expect(moderator.orders).toEqual([]);
  });

  test("an admin is not warned", async () => {
    const objection = text("moderation-not-admin", { user: ANNA });
    const { group, warnings } = warningGroup({}, new Map([[ANNA.id, objection]]));
    expect(await group.say("warn @anna")).toEqual(objection);
    expect(warnings.all).toEqual([]);
  });

  test("a channel is not warned", async () => {
    const { group, warnings } = warningGroup();
    const said = await group.say("warn", { said: { repliedTo: reply(CHANNEL) } });
    expect(keysOf(said)).toEqual(["moderation-channel-only-banned"]);
    expect(warnings.all).toEqual([]);
  });

  test("several are warned with one notice", async () => {
    const { group, warnings } = warningGroup();
    expect(keysOf(await group.say("warn @anna @boris"))).toEqual(["text-lines", "warns-warned", "warns-warned"]);
    expect(warnings.all.map(({ memberId }) => memberId)).toEqual([ANNA.id, BORIS.id]);
  });

  test("/dwarn takes the whole album along", async () => {
    const { group, gateway } = warningGroup();
    await group.say("dwarn spam", { said: { repliedTo: reply(ANNA, 40, "trip") } });
    expect(gateway.removed).toEqual([[40, 41]]);
  });

  test("/dwarn is refused to an admin who may not delete", async () => {
    const { group, warnings } = warningGroup();
    const status = { kind: "admin", rights: ["restrict_members"], anonymous: false, title: undefined } as const;
    const said = await group.say("dwarn", { status, said: { repliedTo: reply(ANNA) } });
    expect(keysOf(said)).toEqual(["access-lacks-right", "rights-delete-messages"]);
    expect(warnings.all).toEqual([]);
  });

  test("/swarn says nothing where all went well", async () => {
    const { group, warnings } = warningGroup();
    expect(await group.say("swarn @anna")).toBeUndefined();
    expect(warnings.all).toHaveLength(1);
  });

  test("a protection's warning deletes its messages before the sanction that follows", async () => {
    const { warner, moderator, gateway } = warningGroup({ limit: 1 });
    const reason = text("flood-reason-timed");
    await warner.warn({
      chat: CHAT,
      target: ANNA,
      sanction: { kind: "warn" },
      reason,
      now: NOW,
      remove: [7],
      by: { kind: "rule", rule: "flood.timed" },
    });
    expect(moderator.orders).toMatchObject([{ remove: [], about: [7], sanction: { kind: "ban" } }]);
    expect(gateway.removed).toEqual([[7]]);
  });
});

describe("the button", () => {
  test("of two presses one takes the warning back", async () => {
    const { group, warnings, cases } = warningGroup();
    const data = buttonOf(await group.say("warn @anna"));
    const [first, second] = [await group.press(data), await group.press(data)];
    expect(first.replace?.key).toBe("warns-removed");
    expect(second).toEqual({ toast: text("warns-gone") });
    expect(warnings.all).toEqual([]);
    expect(cases.all).toMatchObject([
      { kind: "warn", state: "undone" },
      { kind: "unwarn", target: ANNA },
    ]);
  });

  test("never touches a warning of another chat", async () => {
    const { group, warnings } = warningGroup();
    const data = buttonOf(await group.say("warn @anna"));
    const pressed = await group.press(data, { chat: { ...CHAT, id: -100999 } });
    expect(pressed.toast?.key).toBe("warns-gone");
    expect(warnings.all).toHaveLength(1);
  });
});
