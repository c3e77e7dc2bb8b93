// From an event to a plan: who is left alone, which rules are asked, and what is looked up for them.

import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ChatEvent } from "../../../src/core/chat-event.ts";
import type { MemberStatus } from "../../../src/core/member.ts";
import type { Plan } from "../../../src/core/verdict.ts";
import { rule } from "../../../src/kit/declarations/rule.ts";
import type { Outcome } from "../../../src/kit/ports/outcome.ts";
import { createAlbums } from "../../../src/moderation/inspection/albums.ts";
import { createInspector } from "../../../src/moderation/inspection/inspect.ts";
import { createRecent } from "../../../src/moderation/inspection/recent.ts";
import { featureOf } from "../../support/features.ts";
import { portWith } from "../../support/port-with.ts";
import { ANNA, CHAT, NOW } from "../../support/ports.ts";
import { type Actions, messageOf, no, recordingGateway, statusesOf, verdictOf } from "../stage.ts";

const schema = z.object({ isOn: z.boolean().default(true) });

const JOIN: ChatEvent = { kind: "join", chat: CHAT, at: NOW, member: ANNA, by: undefined };

/** Two rules on messages, one of them switched off; one that gathers for itself; one on joins. */
function inspecting(status?: Outcome<MemberStatus>, judgesEdits = true) {
  const actions: Actions = [];
  const plans: Plan[] = [];
  const one = featureOf("one", schema, {
    rules: [
      rule({
        id: "one.run",
        on: ["message", "edit"],
        facts: ["run"],
        isOn: ({ isOn }) => isOn,
        judge: (event, { run }) => {
          actions.push(`one.run saw ${event.kind} with ${run.length}`);
          return verdictOf("");
        },
      }),
      rule({ id: "one.off", on: ["message"], facts: ["latest"], isOn: () => false, judge: () => verdictOf("") }),
    ],
  });
  const two = featureOf("two", schema, {
    rules: [
      rule<z.infer<typeof schema>, "message" | "join", never, string>({
        id: "two.own",
        on: ["message", "join"],
        facts: [],
        isOn: () => true,
        gather: async ({ member }) => `gathered for ${member.name}`,
        judge: (_event, { gathered }) => {
          actions.push(gathered);
          return undefined;
        },
      }),
    ],
  });
  const gateway = recordingGateway(actions);
  const recent = createRecent();
  const inspector = createInspector({
    features: [one, two],
    statuses: statusesOf(status),
    recent,
    botId: 1,
    unknownFields: (fields) => void actions.push(`unknown ${fields.join(",")}`),
    judgesEdits: async () => judgesEdits,
    roles: { of: () => [] },
    settings: portWith({ of: async (_chatId, { settings }) => settings.parse({}) }),
    seen: portWith({
      noteMessage: ({ id }) => void actions.push(`noted ${id}`),
      noteJoin: ({ name }) => void actions.push(`noted ${name}`),
      noteMember: ({ name }) => void actions.push(`noted ${name}`),
    }),
    facts: {
      chatRun: recent.chatRun,
      run: (event) => {
        actions.push("fact run");
        return recent.run(event);
      },
      previous: recent.previous,
      latest: (event) => {
        actions.push("fact latest");
        return recent.latest(event);
      },
    },
    albums: createAlbums({ gateway, seen: portWith({}) }),
    enforcer: {
      enforce: async (plan) => {
        plans.push(plan);
        return "removed";
      },
    },
  });
  return { actions, plans, inspect: (event: ChatEvent) => inspector.inspect(event, NOW) };
}

describe("an event", () => {
  test("is noted, judged by the rules that are switched on, and their verdicts are one plan", async () => {
    const { actions, plans, inspect } = inspecting();
    expect(await inspect(messageOf(5))).toBe("removed");
    expect(actions).toEqual(["noted 5", "fact run", "one.run saw message with 1", "gathered for Anna"]);
    expect(plans.map(({ grounds }) => grounds.map(({ rule: id }) => id))).toEqual([["one.run"]]);
  });

  test("is judged only by rules on its kind, and no fact is looked up that none of them names", async () => {
    const { actions, plans, inspect } = inspecting();
    expect(await inspect(JOIN)).toBe("passed");
    expect(actions).toEqual(["noted Anna", "gathered for Anna"]);
    expect(plans).toEqual([]);
  });

  test("that is an edit is judged again, and not counted", async () => {
    const { actions, inspect } = inspecting();
    await inspect(messageOf(5));
    await inspect({ ...messageOf(5), kind: "edit" });
    expect(actions.filter((action) => action.startsWith("one.run"))).toEqual([
      "one.run saw message with 1",
      "one.run saw edit with 1",
    ]);
  });
});

test("an edit is asked about by no rule where the group does not judge edits", async () => {
  const { actions, plans, inspect } = inspecting(undefined, false);
  expect(await inspect({ ...messageOf(5), kind: "edit" })).toBe("passed");
  expect(actions).toEqual(["noted Anna"]);
  expect(plans).toEqual([]);
});

test.each<[string, Outcome<MemberStatus>, ChatEvent]>([
  ["an admin", { ok: true, value: { kind: "owner", anonymous: false } }, messageOf(5)],
  ["an anonymous admin", { ok: true, value: { kind: "member" } }, messageOf(5, { senderKind: "anonymous-admin" })],
  ["the linked channel", { ok: true, value: { kind: "member" } }, messageOf(5, { senderKind: "linked-channel" })],
  ["anybody whose standing Telegram does not tell", no("no-access"), messageOf(5)],
])("%s is noted and left alone", async (_who, status, event) => {
  const { actions, plans, inspect } = inspecting(status);
  expect(await inspect(event)).toBe("passed");
  expect(actions).toEqual(["noted 5"]);
  expect(plans).toEqual([]);
});
