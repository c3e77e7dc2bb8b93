// Ways from the group into the private chat, and answers for one pair of eyes.

import type { Person } from "telegram-emulator/people/person";
import type { StoredMessage } from "telegram-emulator/state/records";
import { describe, expect, test } from "vitest";
import { useWorlds, type World, world } from "../support/world.ts";

useWorlds();

/** The addresses that the buttons of a message lead to. */
const addressesOf = (sent: unknown): readonly string[] =>
  ((sent as StoredMessage["body"]).reply_markup?.inline_keyboard ?? [])
    .flat()
    .flatMap((button) => ("url" in button && button.url !== undefined ? [button.url] : []));

const payloadIn = (address: string | undefined): string => new URL(address ?? "").searchParams.get("start") ?? "";

const follows = async ({ settle }: World, person: Person, payload: string): Promise<string> => {
  person.starts(payload);
  await settle();
  return person
    .inbox()
    .map(({ body }) => body.text ?? "")
    .join("\n");
};

describe("the button under /help", () => {
  test("leads to the topics of all commands in private", async () => {
    const scene = await world();
    await scene.alice.says("/help");
    const [address] = addressesOf(scene.calls("sendMessage").at(-1)?.result);
    const told = await follows(scene, scene.alice.person, payloadIn(address));
    expect(told).toContain("/help ban");
  });

  test.each(["go_help_commands_zz_", "go_help_nothing_-1_", "go_help_commands_-1_", "go_", "go_a_b_c_d_e"])(
    "a payload such as %s of somebody's own making is answered, and nothing more",
    async (payload) => {
      const scene = await world();
      expect(await follows(scene, scene.alice.person, payload)).not.toBe("");
      expect(scene.telegram.violations).toEqual([]);
      expect(scene.logs.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );
});

describe("an answer to one person", () => {
  test("is whispered in the group", async () => {
    const { alice, group, calls } = await world();
    await alice.says("/ping");
    expect(calls("sendMessage").at(-1)?.params["ephemeral_message_parameters"]).toEqual({
      receiver_user_id: alice.person.id,
    });
    expect(group.botMessages).toEqual([]);
  });

  test("is given in private where Telegram will not whisper, whatever its reason", async () => {
    const scene = await world();
    await scene.alice.tells("/ping");
    const before = scene.alice.person.inbox().length;
    const fault = { kind: "error", code: 400, description: "Bad Request: SOMETHING_NEW" } as const;
    scene.telegram.faults.add({ method: "sendMessage", chatId: scene.group.id, times: 1, fault });
    await scene.alice.says("/ping");
    expect(scene.alice.person.inbox()).toHaveLength(before + 1);
    expect(scene.group.botMessages).toEqual([]);
  });

  test("is given in public for a minute where there is no other way", async () => {
    const { alice, group, telegram } = await world();
    const fault = { kind: "error", code: 400, description: "Bad Request: SOMETHING_NEW" } as const;
    telegram.faults.add({ method: "sendMessage", chatId: group.id, times: 1, fault });
    await alice.says("/ping");
    expect(group.botMessages).toHaveLength(1);
  });
});
