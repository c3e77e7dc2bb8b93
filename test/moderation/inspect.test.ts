// From an event to a plan: who is left alone, which rules are asked, and what is looked up for them.

import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ChatEvent } from "../../src/core/chat-event.ts";
import type { Standing } from "../../src/core/member.ts";
import type { Plan } from "../../src/core/verdict.ts";
import type { Outcome } from "../../src/kit/ports/outcome.ts";
import { rule } from "../../src/kit/rule.ts";
import { createAlbums } from "../../src/moderation/albums.ts";
import { createInspector } from "../../src/moderation/inspect.ts";
import { createRecent } from "../../src/moderation/recent.ts";
import { featureOf } from "../support/features.ts";
import { ANNA, CHAT, NOW } from "../support/ports.ts";
import { type Deeds, messageOf, no, recordingGateway, standingsOf, verdictOf } from "./stage.ts";

const schema = z.object({ isOn: z.boolean().default(true) });

const JOIN: ChatEvent = { kind: "join", chat: CHAT, at: NOW, member: ANNA, by: undefined };

/** Two rules on messages, one of them switched off; one that gathers for itself; one on joins. */
function inspecting(standing?: Outcome<Standing>) {
  const deeds: Deeds = [];
  const plans: Plan[] = [];
  const one = featureOf("one", schema, {
    rules: [
      rule({
        id: "one.run",
        on: ["message", "edit"],
        needs: ["run"],
        isOn: ({ isOn }) => isOn,
        judge: (event, { run }) => {
          deeds.push(`one.run saw ${event.kind} with ${run.length}`);
          return verdictOf("");
        },
      }),
      rule({ id: "one.off", on: ["message"], needs: ["latest"], isOn: () => false, judge: () => verdictOf("") }),
    ],
  });
  const two = featureOf("two", schema, {
    rules: [
      rule<z.infer<typeof schema>, "message" | "join", never, string>({
        id: "two.own",
        on: ["message", "join"],
        needs: [],
        isOn: () => true,
        gather: async ({ member }) => `gathered for ${member.name}`,
        judge: (_event, { own }) => {
          deeds.push(own);
          return undefined;
        },
      }),
    ],
  });
  const gateway = recordingGateway(deeds);
  const recent = createRecent();
  const inspector = createInspector({
    features: [one, two],
    standings: standingsOf(standing),
    recent,
    botId: 1,
    roles: { of: () => [] },
    settings: { of: async (_chatId: number, { settings }: { settings: z.ZodType }) => settings.parse({}) } as never,
    sightings: {
      noteMessage: ({ id }: { id: number }) => void deeds.push(`noted ${id}`),
      noteMember: ({ name }: { name: string }) => void deeds.push(`noted ${name}`),
    } as never,
    facts: {
      chatRun: recent.chatRun,
      run: (event) => {
        deeds.push("fact run");
        return recent.run(event);
      },
      latest: (event) => {
        deeds.push("fact latest");
        return recent.latest(event);
      },
    },
    albums: createAlbums({ gateway, sightings: {} as never }),
    enforcer: {
      enforce: async (plan) => {
        plans.push(plan);
        return "removed";
      },
    },
  });
  return { deeds, plans, inspect: (event: ChatEvent) => inspector.inspect(event, NOW) };
}

describe("an event", () => {
  test("is noted, judged by the rules that are switched on, and their verdicts are one plan", async () => {
    const { deeds, plans, inspect } = inspecting();
    expect(await inspect(messageOf(5))).toBe("removed");
    expect(deeds).toEqual(["noted 5", "fact run", "one.run saw message with 1", "gathered for Anna"]);
    expect(plans.map(({ grounds }) => grounds.map(({ rule: id }) => id))).toEqual([["one.run"]]);
  });

  test("is judged only by rules on its kind, and no fact is looked up that none of them names", async () => {
    const { deeds, plans, inspect } = inspecting();
    expect(await inspect(JOIN)).toBe("passed");
    expect([deeds, plans]).toEqual([["noted Anna", "gathered for Anna"], []]);
  });

  test("that is an edit is judged again, and not counted", async () => {
    const { deeds, inspect } = inspecting();
    await inspect(messageOf(5));
    await inspect({ ...messageOf(5), kind: "edit" });
    expect(deeds.filter((deed) => deed.startsWith("one.run"))).toEqual([
      "one.run saw message with 1",
      "one.run saw edit with 1",
    ]);
  });
});

test.each<[string, Outcome<Standing>, ChatEvent]>([
  ["an admin", { ok: true, value: { kind: "owner", anonymous: false } }, messageOf(5)],
  ["an anonymous admin", { ok: true, value: { kind: "member" } }, messageOf(5, { hat: "anonymous-admin" })],
  ["the linked channel", { ok: true, value: { kind: "member" } }, messageOf(5, { hat: "linked-channel" })],
  ["anybody whose standing Telegram does not tell", no("no-access"), messageOf(5)],
])("%s is noted and left alone", async (_who, standing, event) => {
  const { deeds, plans, inspect } = inspecting(standing);
  expect(await inspect(event)).toBe("passed");
  expect([deeds, plans]).toEqual([["noted 5"], []]);
});
