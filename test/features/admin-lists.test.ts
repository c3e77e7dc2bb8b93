// Admins: listed, forgotten, and settled about.
import { describe, expect, test } from "vitest";
import { type MemberStatus, RIGHTS } from "../../src/core/member.ts";
import { silentRefusals } from "../../src/features/admins/gates.ts";
import type { Scope } from "../../src/kit/scope.ts";
import { ANNA, BORIS, CAROL, CHAT, keysOf, NOW, OWNER } from "../support/ports.ts";
import { administered, adminWith, BOT } from "../support/ranks.ts";

describe("/adminlist", () => {
  const shown = {
    admins: [
      { member: BOT, status: adminWith([]) },
      { member: ANNA, status: adminWith([], { title: "<b>x</b>" }) },
      { member: BORIS, status: adminWith([], { title: "Ghost", anonymous: true }) },
      { member: CAROL, status: OWNER },
    ],
  };

  test("is for everyone: the owner, admins with their titles, bots; nobody is mentioned, who hides is not named", async () => {
    const said = await administered(shown).here.say("admins", { status: { kind: "member" } });
    expect(keysOf(said)).toEqual(["admins-list", "admins-list-owner", "admins-list-titled", "admins-list-bot"]);
    expect(JSON.stringify(said)).not.toMatch(/Boris|Ghost|"kind":"user"/);
  });

  test("tells admins how many hide, and no name", async () => {
    const said = await administered(shown).here.say("adminlist");
    expect(keysOf(said).at(-1)).toBe("admins-list-hidden");
    expect(JSON.stringify(said)).not.toMatch(/Boris|Ghost/);
  });

  test("says so where all hide, and where Telegram does not answer", async () => {
    const hidden = { admins: [{ member: CAROL, status: { kind: "owner", anonymous: true } as const }] };
    expect(keysOf(await administered(hidden).here.say("admins", { status: { kind: "member" } }))).toEqual([
      "admins-list-none",
    ]);
    expect(keysOf(await administered({ refusals: { admins: "unavailable" } }).here.say("admins"))).toEqual([
      "admins-list-unknown",
    ]);
  });
});

test("/admincache forgets what is remembered", async () => {
  const { here, statuses } = administered();
  expect(keysOf(await here.say("admincache"))).toEqual(["admins-forgotten"]);
  expect(statuses.forgotten).toEqual([CHAT.id]);
});

describe("the switches", () => {
  test("say what holds, and are set", async () => {
    const { here } = administered();
    expect(keysOf(await here.say("adminerror"))).toEqual(["admins-refusals-told"]);
    expect(keysOf(await here.say("adminerror off"))).toEqual(["admins-refusals-silent"]);
    expect(keysOf(await here.say("anonadmin"))).toEqual(["admins-anonymous-asked"]);
    expect(keysOf(await here.say("anonadmin yes"))).toEqual(["admins-anonymous-trusted"]);
    expect(here.settings()).toEqual({ tellsRefused: false, trustsAnonymous: true });
    expect(keysOf(await here.say("anonadmin perhaps"))).toEqual(["args-on-off"]);
  });

  test("trust is given only by who has every right that it gives, and taken by any who makes admins", async () => {
    const { here } = administered();
    const weak = { status: adminWith(["promote_members"]) };
    expect(keysOf(await here.say("anonadmin on", weak))[0]).toBe("admins-anonymous-lacking");
    const full = { status: adminWith(RIGHTS.filter((right) => right !== "manage_topics")) };
    expect(keysOf(await here.say("anonadmin on", full))).toEqual(["admins-anonymous-trusted"]);
    expect(keysOf(await here.say("anonadmin off", weak))).toEqual(["admins-anonymous-asked"]);
  });

  test("silence is for those who lack the right; who may, and who hides, is heard", () => {
    const treat = (status: MemberStatus, tellsRefused = false) =>
      silentRefusals({ name: "ban", access: "restrict_members", status }, {
        chat: CHAT,
        now: NOW,
        settings: { tellsRefused, trustsAnonymous: false },
      } satisfies Scope<unknown>);
    expect(treat({ kind: "member" })).toEqual({ isRefused: true });
    expect(treat(adminWith(["pin_messages"]))).toEqual({ isRefused: true });
    expect(treat({ kind: "member" }, true)).toEqual({});
    for (const heard of [OWNER, adminWith(["restrict_members"]), adminWith([], { anonymous: true })])
      expect(treat(heard)).toEqual({});
  });
});
