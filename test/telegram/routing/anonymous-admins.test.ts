// Anonymous admins are identified by their signature.
import { describe, expect, test } from "vitest";
import type { Member, MemberStatus } from "../../../src/core/member.ts";
import { after, minutes } from "../../../src/core/time.ts";
import type { Membership } from "../../../src/kit/ports/gateway.ts";
import type { Outcome } from "../../../src/kit/ports/outcome.ts";
import { createAnonymousAdmins } from "../../../src/telegram/routing/anonymous-admins.ts";
import { ANNA, BORIS, CHAT, NOW } from "../../support/ports.ts";
import { adminWith } from "../../support/ranks.ts";

function masksOf(...admins: readonly (readonly [Member, MemberStatus])[]) {
  const kept = new Map<string, unknown>();
  const expiries: number[] = [];
  let list: Outcome<readonly Membership[]> = {
    ok: true,
    value: admins.map(([member, status]) => ({ member, status })),
  };
  const anonymousAdmins = createAnonymousAdmins({
    gateway: { admins: async () => list },
    states: {
      read: async (key) => kept.get(key),
      write: async (key, value, expiresAt) => {
        kept.set(key, value);
        expiries.push(expiresAt);
      },
    },
    clock: { now: () => NOW },
  });
  return {
    ...anonymousAdmins,
    expiries,
    fails: () => {
      list = { ok: false, obstacle: "unavailable" };
    },
    adminByTitle: async (signature: string) => (await anonymousAdmins.identify(CHAT.id, signature))?.member,
  };
}

const hidden = (title: string): MemberStatus => adminWith([], { title, anonymous: true });
const open = (title: string): MemberStatus => adminWith([], { title });

describe("a signature", () => {
  test("tells the only hidden admin of that title, whoever else has it in the open", async () => {
    const { adminByTitle } = masksOf([ANNA, hidden("Night")], [BORIS, open("Night")]);
    expect(await adminByTitle("Night")).toEqual(ANNA);
    expect(await adminByTitle("night")).toBeUndefined();
    expect(await adminByTitle("")).toBeUndefined();
  });

  test("tells nobody where two hide behind it, the owner included, or where Telegram does not answer", async () => {
    const owner: MemberStatus = { kind: "owner", anonymous: true, title: "Night" };
    expect(await masksOf([ANNA, hidden("Night")], [BORIS, owner]).adminByTitle("Night")).toBeUndefined();
    const { adminByTitle, fails } = masksOf([ANNA, hidden("Night")]);
    fails();
    expect(await adminByTitle("Night")).toBeUndefined();
  });

  test("that only an admin in the open bears tells them once they have verified it, for ten minutes", async () => {
    const { adminByTitle, verified, expiries } = masksOf([ANNA, open("Night")]);
    expect(await adminByTitle("Night")).toBeUndefined();
    await verified(CHAT.id, "Night", ANNA);
    expect(await adminByTitle("Night")).toEqual(ANNA);
    expect(expiries).toEqual([after(NOW, minutes(10))]);
  });

  test("is not remembered for somebody who does not bear it, nor where two do", async () => {
    const one = masksOf([ANNA, open("Night")]);
    await one.verified(CHAT.id, "Night", BORIS);
    expect(await one.adminByTitle("Night")).toBeUndefined();
    const two = masksOf([ANNA, open("Night")], [BORIS, open("Night")]);
    await two.verified(CHAT.id, "Night", ANNA);
    expect(await two.adminByTitle("Night")).toBeUndefined();
    expect(two.expiries).toEqual([]);
  });
});
