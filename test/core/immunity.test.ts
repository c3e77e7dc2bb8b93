// Who is left alone, and who may do what.
import { describe, expect, test } from "vitest";
import { allows } from "../../src/core/access.ts";
import { immunity, SERVICE_IDS, type Suspect } from "../../src/core/immunity.ts";
import { hasRight, isPresent, type Member, type MemberStatus, RIGHTS } from "../../src/core/member.ts";

const member = (id: number, kind: Member["kind"] = "user"): Member => ({ kind, id, name: "X", username: undefined });
const admin = (...rights: readonly (typeof RIGHTS)[number][]): MemberStatus => ({
  kind: "admin",
  rights,
  anonymous: false,
  title: undefined,
});
const OWNER: MemberStatus = { kind: "owner", anonymous: false };
const PLAIN: MemberStatus = { kind: "member" };

describe("immunity", () => {
  const suspect = (more: Partial<Suspect>): Suspect => ({
    member: member(5),
    status: PLAIN,
    botId: 1,
    chatId: -100,
    linkedChannelId: -200,
    ...more,
  });

  test.each<[string, Partial<Suspect>, string | undefined]>([
    ["an ordinary member", {}, undefined],
    ["the bot itself", { member: member(1, "bot") }, "self"],
    ["the owner", { status: OWNER }, "owner"],
    ["an admin without any right", { status: admin() }, "admin"],
    ["a bot that is an admin", { member: member(9, "bot"), status: admin() }, "admin"],
    ["a bot that is none", { member: member(9, "bot") }, undefined],
    ["an anonymous admin, who writes as the group", { member: member(-100, "channel") }, "anonymous-admin"],
    ["whoever wears that hat", { senderKind: "anonymous-admin" }, "anonymous-admin"],
    ["the linked channel", { member: member(-200, "channel") }, "linked-channel"],
    ["its automatic forward", { member: member(-300, "channel"), senderKind: "linked-channel" }, "linked-channel"],
    ["another channel", { member: member(-300, "channel"), senderKind: "channel" }, undefined],
    ["Telegram itself", { member: member(SERVICE_IDS.telegram) }, "service"],
    ["the account of anonymous admins", { member: member(SERVICE_IDS.anonymousAdmin, "bot") }, "service"],
    ["the account of channels", { member: member(SERVICE_IDS.channel, "bot") }, "service"],
    ["somebody approved", { isApproved: true }, "approved"],
    [
      "a restricted member",
      { status: { kind: "restricted", present: true, permissions: [], until: undefined } },
      undefined,
    ],
    ["somebody who left", { status: { kind: "left" } }, undefined],
  ])("of %s", (_who, more, expected) => {
    expect(immunity(suspect(more))).toBe(expected);
  });
});

describe("access", () => {
  test.each(RIGHTS)("whoever holds %s may do what asks for it, and so may the owner, and nobody else", (right) => {
    const others = RIGHTS.filter((other) => other !== right);
    expect(allows(right, admin(right))).toBe(true);
    expect(allows(right, OWNER)).toBe(true);
    expect(allows(right, admin(...others))).toBe(false);
    expect(allows(right, PLAIN)).toBe(false);
  });

  test.each<[string, MemberStatus, readonly [everyone: boolean, admin: boolean, owner: boolean]]>([
    ["a member", PLAIN, [true, false, false]],
    ["an admin", admin(), [true, true, false]],
    ["the owner", OWNER, [true, true, true]],
    ["somebody banned", { kind: "banned", until: undefined }, [true, false, false]],
  ])("of %s", (_who, status, [everyone, admins, owner]) => {
    expect(allows("everyone", status)).toBe(everyone);
    expect(allows("admin", status)).toBe(admins);
    expect(allows("owner", status)).toBe(owner);
  });

  test("an ordinary member has no right at all", () => {
    expect(RIGHTS.filter((right) => hasRight(PLAIN, right))).toEqual([]);
  });
});

test.each<[MemberStatus, boolean]>([
  [OWNER, true],
  [PLAIN, true],
  [{ kind: "restricted", present: true, permissions: [], until: undefined }, true],
  [{ kind: "restricted", present: false, permissions: [], until: undefined }, false],
  [{ kind: "left" }, false],
  [{ kind: "banned", until: undefined }, false],
])("%j is present: %s", (status, expected) => {
  expect(isPresent(status)).toBe(expected);
});
