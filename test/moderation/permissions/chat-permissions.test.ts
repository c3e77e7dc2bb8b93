// Layers at Telegram: what is written before what is done, and a job that may run any number of times.
import { beforeEach, describe, expect, test } from "vitest";
import { PERMISSIONS, type Permission } from "../../../src/core/member.ts";
import type { LayeredPermissions } from "../../../src/core/permission-layers.ts";
import { after, minutes } from "../../../src/core/time.ts";
import type { Booking } from "../../../src/kit/declarations/job.ts";
import type { StoredPermissions } from "../../../src/kit/ports/chat-permissions.ts";
import type { Obstacle } from "../../../src/kit/ports/outcome.ts";
import { createChatPermissions } from "../../../src/moderation/permissions/chat-permissions.ts";
import { portWith } from "../../support/port-with.ts";
import { CHAT, keysOf, NOW } from "../../support/ports.ts";

const BASE: readonly Permission[] = ["send_messages", "send_photos", "invite_users"];
const LOCKDOWN = { id: "lockdown", denied: PERMISSIONS };

/** What Telegram has, what is kept, and what was booked, said and called. */
let telegram: readonly Permission[];
let kept: StoredPermissions | undefined;
let booked: Booking[];
let said: string[];
let calls: number;
let refusal: Obstacle | undefined;

beforeEach(() => {
  [telegram, kept, booked, said, calls, refusal] = [BASE, undefined, [], [], 0, undefined];
});

const permissions = createChatPermissions({
  store: {
    find: async () => kept,
    save: async (_chatId: number, state: LayeredPermissions, before: number | undefined) => {
      expect(before).toBe(kept?.version);
      kept = { state, version: (before ?? 0) + 1 };
    },
    remove: async () => {
      kept = undefined;
    },
  },
  gateway: {
    profile: async () =>
      refusal === "no-access"
        ? { ok: false, obstacle: refusal }
        : {
            ok: true,
            value: {
              permissions: telegram,
              linkedChannelId: undefined,
              title: "Garden",
              kind: "supergroup",
              pinned: undefined,
            },
          },
    setPermissions: async (_chatId, asked) => {
      calls += 1;
      if (refusal) return { ok: false, obstacle: refusal };
      telegram = asked;
      return { ok: true, value: undefined };
    },
  },
  jobs: { book: async (booking) => void booked.push(booking) },
  chats: { find: async () => CHAT },
  audit: portWith({ note: async () => false }),
  messenger: { say: async (card) => void said.push(...keysOf(card)) },
});

const runs = (payload: object = { isTold: false }) => permissions.job.run(CHAT.id, payload, NOW);

describe("a layer", () => {
  test("is written with what the chat had before anything is changed at Telegram", async () => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    expect(kept?.state).toEqual({ base: BASE, layers: [LOCKDOWN], known: BASE });
    expect(calls).toBe(0);
    expect(booked).toMatchObject([{ job: "moderation.permissions", at: NOW, key: "apply" }]);
  });

  test("is done by the job, once and for all", async () => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    await runs();
    await runs();
    expect([telegram, calls]).toEqual([[], 1]);
    await permissions.takeOff(CHAT, "lockdown", NOW);
    await runs();
    expect([telegram, kept, calls]).toEqual([BASE, undefined, 2]);
    await runs();
    expect(said).toEqual([]);
  });

  test.each(["put on", "taken off"])("whose job dies between the call and the commit when it is %s", async (when) => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    if (when === "taken off") {
      await runs();
      await permissions.takeOff(CHAT, "lockdown", NOW);
    }
    const before = kept;
    await runs();
    const done = telegram;
    kept = before;
    await runs();
    expect(telegram).toEqual(done);
    await permissions.takeOff(CHAT, "lockdown", NOW);
    await runs();
    expect([telegram, kept, said]).toEqual([BASE, undefined, []]);
  });

  test("that is taken off before its job has run leaves no trace", async () => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    await permissions.takeOff(CHAT, "lockdown", NOW);
    await runs();
    expect([telegram, kept, calls]).toEqual([BASE, undefined, 0]);
  });

  test("that is not on is taken off without a question", async () => {
    refusal = "no-access";
    expect(await permissions.takeOff(CHAT, "lockdown", NOW)).toEqual({ ok: true, value: undefined });
    expect(booked).toEqual([]);
  });
});

describe("what Telegram does not do", () => {
  test.each(["flood-wait", "unavailable"] as const)(
    "for now (%s) fails the job, which the loop tries again",
    async (why) => {
      await permissions.put(CHAT, LOCKDOWN, NOW);
      refusal = why;
      await expect(runs()).rejects.toThrow("tried again");
      expect(said).toEqual([]);
    },
  );

  test.each([
    ["lacks-right", "permissions-no-right"],
    ["not-supergroup", "permissions-refused"],
  ] as const)("for good (%s) is told once and tried again later", async (why, key) => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    refusal = why;
    await runs();
    expect(said).toContain(key);
    expect(booked.at(-1)).toMatchObject({ at: after(NOW, minutes(15)), payload: { isTold: true } });
    said = [];
    await runs({ isTold: true });
    expect([said, booked.length]).toEqual([[], 3]);
    refusal = undefined;
    await runs({ isTold: true });
    expect(telegram).toEqual([]);
  });

  test("because nothing is different is done", async () => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    refusal = "message-unchanged";
    await runs();
    expect(booked).toHaveLength(1);
  });

  test("in a chat that the bot has left is let be", async () => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    refusal = "no-access";
    await runs();
    expect(booked).toHaveLength(1);
    expect(await permissions.put(CHAT, LOCKDOWN, NOW)).toEqual({ ok: false, obstacle: "no-access" });
  });
});

describe("what an admin has changed", () => {
  test("is told at the next switch, and stands", async () => {
    await permissions.put(CHAT, LOCKDOWN, NOW);
    await runs();
    telegram = ["send_messages"];
    await permissions.put(CHAT, { id: "nightmode", denied: ["send_photos"] }, NOW);
    expect(said).toEqual(["text-lines", "permissions-changed", "permissions-changed-allowed", "permissions-text"]);
    await runs();
    expect(telegram).toEqual(["send_messages"]);
    for (const id of ["lockdown", "nightmode"]) await permissions.takeOff(CHAT, id, NOW);
    await runs();
    expect([telegram, kept]).toEqual([BASE, undefined]);
  });

  test("between the commit and the job is told by the job", async () => {
    await permissions.put(CHAT, { id: "nightmode", denied: ["send_photos"] }, NOW);
    telegram = ["send_messages", "send_photos"];
    await runs();
    expect(said).toContain("permissions-changed-denied");
    await permissions.takeOff(CHAT, "nightmode", NOW);
    await runs();
    expect(telegram).toEqual(["send_messages", "send_photos"]);
  });
});
